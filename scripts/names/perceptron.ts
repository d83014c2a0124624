import { featureBits, labels } from '../../src/detectors/name/features.ts';
import type { NameLists } from '../../src/detectors/name/name-lists.ts';
import { scoreFeatures, Tagger } from '../../src/detectors/name/tagger.ts';
import type { LabelledText } from './labelled-text.ts';
import { Random } from './random.ts';

/** How weights are made; part of what the model card records. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly seed: number;
  /** The right label has to win by so much, or the weights change. */
  readonly margin: number;
}

/** How the weights that ship are made. */
export const trainingOptions: TrainingOptions = { epochs: 6, seed: 1, margin: 8 };

/**
 * Trains the tagger as an averaged perceptron (Freund and Schapire 1999; Collins 2002) that reads from left to right and
 * sees its own labels, with a margin. All arithmetic is on whole numbers, so that every machine gets the same weights.
 * @returns weights for `Tagger`, in the range of a byte
 */
export function train(texts: readonly LabelledText[], lists: NameLists, options: TrainingOptions): Int8Array {
  const size = labels.length;
  const weights = new Int32Array((1 << featureBits) * size);
  const sums = new Float64Array(weights.length);
  const tagger = new Tagger(weights, lists);
  const { reader, tokens } = tagger;
  const scores = new Int32Array(size);
  const random = new Random(options.seed);
  const order = texts.map((_, index) => index);
  let step = 1;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const at of random.shuffle(order)) {
      const { text, spans } = texts[at]!;
      tagger.open(text);
      let span = 0;
      for (let index = 0; index < tokens.count; index += 1) {
        while (span < spans.length && spans[span]!.end <= tokens.starts[index]!) span += 1;
        if (!reader.isCandidate(index)) continue;
        const inside = span < spans.length && spans[span]!.start < tokens.ends[index]!;
        const gold = inside ? spans[span]!.label : 0;
        reader.read(index);
        scoreFeatures(reader, weights, scores);
        const best = bestOf(scores, gold, options.margin);
        if (best !== gold) {
          for (let feature = 0; feature < reader.count; feature += 1) {
            const row = reader.features[feature]! * size;
            weights[row + gold]! += 1;
            sums[row + gold]! += step;
            weights[row + best]! -= 1;
            sums[row + best]! -= step;
          }
        }
        step += 1;
        reader.tags[index] = bestOf(scores, -1, 0);
      }
    }
  }
  return quantise(weights, sums, step);
}

/** The label that wins, where every label but the right one starts with a lead. */
function bestOf(scores: Int32Array, gold: number, margin: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < scores.length; label += 1) {
    const score = scores[label]! + (gold >= 0 && label !== gold ? margin : 0);
    if (score > most) {
      most = score;
      best = label;
    }
  }
  return best;
}

/** Averages, scaled so that the few largest are cut at the range of a byte; what rounds to nothing is nothing. */
function quantise(weights: Int32Array, sums: Float64Array, steps: number): Int8Array {
  // The average is `weight - sum / steps`, here times `steps`: whole numbers below 2^53.
  const averages = Array.from(weights, (weight, index) => weight * steps - sums[index]!);
  const sizes = averages.map(Math.abs).sort((left, right) => left - right);
  const cut = sizes[Math.floor(sizes.length * 0.9995)]!;
  return Int8Array.from(averages, (average) => Math.max(-127, Math.min(127, Math.round((average * 127) / cut))));
}
