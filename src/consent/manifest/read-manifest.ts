import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import type { Consent } from '../../model/consent.generated.ts';
import type { Region } from '../../model/region.ts';
import { contentMistakes } from './beyond-schema.ts';
import { type JsonTree, readJsonTree, treeValue } from './json-tree.ts';
import { below } from './pointer.ts';
import { type SchemaMistake, type SchemaPart, schemaMistakes } from './schema-mistakes.ts';
import { placeAtStart, schemaSentence } from './schema-sentence.ts';
import { syntaxSentence } from './syntax-sentence.ts';
import { TreePlaces } from './tree-places.ts';

/** A mistake in `consent.json`. */
export interface ConsentProblem {
  /** One sentence: what is wrong, what was expected, an example. It holds keys and words of the schema, no value. */
  message: string;
  /** JSON Pointer (RFC 6901) of the value; of a key that is missing, the object that lacks it. */
  pointer: string;
  /** Pointer of what is not said: of a key that is missing, or of a value that is empty. */
  absent?: string;
  region: Region;
}

/** What `consent.json` says, and what is wrong with it. */
export interface ManifestReading {
  /**
   * Present where the file is of the schema's form and nothing of it may have been lost: with problems all the same where
   * a comment, a comma too many, a day that no calendar has, a form described twice or a code that nobody knows is all that is wrong.
   */
  manifest?: Consent;
  /** In the order of the text. */
  problems: ConsentProblem[];
}

/** Of a manifest with more values only the first mistake by the schema is told, which costs a bounded time. */
const mostValues = 4096;

/**
 * Reads the text of `consent.json`; of broken JSON the part that can be read is checked as well. Never throws.
 * @param text decoded, with or without a byte order mark; places count without it, as in VS Code
 */
export function readManifest(text: string): ManifestReading {
  const content = text.replace(/^\uFEFF/, '');
  if (content.includes('\0')) return { problems: [zerosProblem(content)] };
  const tree = readJsonTree(content);
  const places = new TreePlaces(content, tree.root);
  const end = places.between(tree.end, 1);
  const isCertainAt = (region: Region) => compareStart(region, end) < 0;
  const repeated = places.repeatedKeys.filter(({ region }) => isCertainAt(region));
  const problems: ConsentProblem[] = [
    ...tree.mistakes.map(({ kind, offset, length }) => ({
      message: syntaxSentence(kind),
      pointer: '',
      region: places.between(offset, length),
    })),
    ...repeated.map(({ pointer, region }) => ({
      message: `${placeAtStart(pointer)} stands there twice: expected each key once, as in { "schemaVersion": 1, "terms": {} }.`,
      pointer,
      region,
    })),
  ];
  if (!tree.root) return { problems };
  const value = treeValue(tree.root);
  const extent = places.count > mostValues ? 'first' : 'all';
  const mistakes = schemaMistakes(value, schema as unknown as SchemaPart, extent);
  const broken = new Set(problems.map(({ region }) => `${region.startLine}:${region.startColumn}`));
  for (const mistake of mistakes.filter((one) => isCertain(one, tree))) {
    const place = placeOf(mistake, places);
    // A text that is never closed is no word of the schema either: the first is what has to be corrected.
    if (broken.has(`${place.region.startLine}:${place.region.startColumn}`)) continue;
    if (isCertainAt(place.region)) problems.push({ message: schemaSentence(mistake), ...place });
  }
  for (const { message, pointer } of contentMistakes(value)) {
    const region = places.ofValue(pointer);
    if (isCertainAt(region)) problems.push({ message, pointer, region });
  }
  problems.sort((a, b) => compareStart(a.region, b.region));
  const isWhole = !tree.isPartial && repeated.length === 0 && mistakes.length === 0;
  return isWhole ? { manifest: value as Consent, problems } : { problems };
}

function compareStart(a: Region, b: Region): number {
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}

/** Of broken JSON a key or entry may be missing because it could not be read. */
function isCertain({ kind }: SchemaMistake, { isPartial }: JsonTree): boolean {
  return !isPartial || (kind !== 'missing-key' && kind !== 'empty');
}

function placeOf(mistake: SchemaMistake, places: TreePlaces): Omit<ConsentProblem, 'message'> {
  if (mistake.kind === 'unknown-key') {
    const pointer = below(mistake.pointer, mistake.key);
    return { pointer, region: places.ofKey(pointer) };
  }
  const { pointer } = mistake;
  const region = places.ofValue(pointer);
  if (mistake.kind === 'missing-key') return { pointer, absent: below(pointer, mistake.key), region };
  return mistake.kind === 'empty' ? { pointer, absent: pointer, region } : { pointer, region };
}

function zerosProblem(content: string): ConsentProblem {
  const region = new TreePlaces(content, undefined).between(content.indexOf('\0'), 1);
  const message =
    'The file holds zero bytes as text in UTF-16 does: expected UTF-8, as editors save with "Save with Encoding: UTF-8".';
  return { message, pointer: '', region };
}
