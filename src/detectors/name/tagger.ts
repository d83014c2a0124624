import { brotliDecompressSync } from 'node:zlib';
import { taggerWeights } from './data/tagger-weights.generated.ts';
import { FeatureReader, labels } from './features.ts';
import { type NameLists, nameLists } from './name-lists.ts';
import { Tokens } from './tokens.ts';

/** Weights of the features: `labels.length` for each. */
export type Weights = Int8Array | Int32Array;

/** Labels of the words of a text, and by how much each won over `none`, in units of the weights. */
export class Tagger {
  readonly tokens = new Tokens();
  readonly reader: FeatureReader;
  /** Score of the label `name` less the best of the others. */
  margins = new Int16Array(256);
  private readonly weights: Weights;
  private readonly packed: Uint32Array | undefined;
  private readonly scores = new Int32Array(labels.length);

  constructor(weights: Weights, lists: NameLists) {
    this.weights = weights;
    this.packed = weights instanceof Int8Array ? packed(weights) : undefined;
    this.reader = new FeatureReader(this.tokens, lists);
  }

  /** Splits a text into words, none of which has a label yet. */
  open(text: string): void {
    this.tokens.read(text);
    this.reader.reset();
    if (this.margins.length < this.tokens.count) this.margins = new Int16Array(this.tokens.starts.length);
  }

  /** Labels the words of the open text from left to right, each by the best score. Linear in the length of the text. */
  read(): void {
    const { tokens, reader } = this;
    for (let index = 0; index < tokens.count; index += 1) {
      if (!reader.isCandidate(index)) continue;
      reader.read(index);
      reader.tags[index] = this.label(index);
    }
  }

  private label(index: number): number {
    const { scores } = this;
    if (this.packed) scorePacked(this.reader.features, this.packed, scores);
    else scoreFeatures(this.reader, this.weights, scores);
    let best = 0;
    for (let label = 1; label < scores.length; label += 1) if (scores[label]! > scores[best]!) best = label;
    let other = scores[0]!;
    for (let label = 2; label < scores.length; label += 1) other = Math.max(other, scores[label]!);
    this.margins[index] = Math.max(-32768, Math.min(32767, scores[1]! - other));
    return best;
  }
}

/** Sums the weights of the features that were read last, one sum a label. */
export function scoreFeatures({ features, count }: FeatureReader, weights: Weights, scores: Int32Array): void {
  let none = 0;
  let name = 0;
  let place = 0;
  let organisation = 0;
  for (let at = 0; at < count; at += 1) {
    const row = features[at]! * 4;
    none += weights[row]!;
    name += weights[row + 1]!;
    place += weights[row + 2]!;
    organisation += weights[row + 3]!;
  }
  scores[0] = none;
  scores[1] = name;
  scores[2] = place;
  scores[3] = organisation;
}

/** What is added to each weight of a row, so that none is negative and four of them can be summed in two numbers. */
const bias = 128;

/** The four weights of each feature in one number, the first in its lowest byte. */
function packed(weights: Int8Array): Uint32Array {
  const rows = new Uint32Array(weights.length / 4);
  for (let row = 0; row < rows.length; row += 1) {
    const at = row * 4;
    rows[row] =
      ((weights[at]! + bias) |
        ((weights[at + 1]! + bias) << 8) |
        ((weights[at + 2]! + bias) << 16) |
        ((weights[at + 3]! + bias) << 24)) >>>
      0;
  }
  return rows;
}

/** What `scoreFeatures` does, two labels at a time: sums of 257 bytes fit in 16 bits. */
function scorePacked(features: Int32Array, rows: Uint32Array, scores: Int32Array): void {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < features.length; at += 1) {
    const row = rows[features[at]!]! | 0;
    even = (even + (row & 0x00ff00ff)) | 0;
    odd = (odd + ((row >>> 8) & 0x00ff00ff)) | 0;
  }
  const biases = features.length * bias;
  scores[0] = (even & 0xffff) - biases;
  scores[1] = (odd & 0xffff) - biases;
  scores[2] = (even >>> 16) - biases;
  scores[3] = (odd >>> 16) - biases;
}

let shipped: Tagger | undefined;

/** The tagger with the weights that ship, unpacked when it is first asked for. */
export function shippedTagger(): Tagger {
  shipped ??= new Tagger(new Int8Array(brotliDecompressSync(Buffer.from(taggerWeights, 'base64'))), nameLists());
  return shipped;
}
