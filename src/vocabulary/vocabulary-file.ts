import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Vocabulary, VocabularyError } from './condition.ts';
import { lineOf, parseCondition } from './condition-line.ts';

/** The form of the file that this program writes. */
const formatVersion = 1;
/** No vocabulary is larger than this when it is unpacked, in bytes. */
const largest = 256 * 1024 * 1024;

/** What the first line of a file says, as JSON. */
export interface VocabularyHeader {
  readonly cohortlintVocabulary: typeof formatVersion;
  readonly source: string;
  readonly version: string;
  /** How many conditions follow. */
  readonly conditions: number;
  /** How many names they have together. */
  readonly names: number;
  /** SHA-256 of the lines that follow, in hexadecimal digits. */
  readonly sha256: string;
}

/** A vocabulary with what its file says of it. */
export interface StoredVocabulary extends Vocabulary {
  readonly header: VocabularyHeader;
}

/**
 * A vocabulary as the bytes of a file: a first line with its source, version and digest, then one line a condition
 * (`condition-line.ts`), packed by gzip (RFC 1952).
 */
export function encodeVocabulary({ source, version, conditions }: Vocabulary): Buffer {
  const body = conditions.map((condition) => `${lineOf(condition)}\n`).join('');
  const header: VocabularyHeader = {
    cohortlintVocabulary: formatVersion,
    source,
    version,
    conditions: conditions.length,
    names: conditions.reduce((sum, { synonyms, abbreviations }) => sum + 1 + synonyms.length + abbreviations.length, 0),
    sha256: createHash('sha256').update(body).digest('hex'),
  };
  return gzipSync(`${JSON.stringify(header)}\n${body}`);
}

/**
 * The vocabulary in the bytes of a file.
 * @throws VocabularyError, as the end of a sentence, when they are damaged, changed or of another version
 */
export function decodeVocabulary(bytes: Uint8Array): StoredVocabulary {
  const text = unpack(bytes);
  const end = text.indexOf('\n');
  const header = headerOf(text.slice(0, Math.max(0, end)));
  const body = text.slice(end + 1);
  if (createHash('sha256').update(body).digest('hex') !== header.sha256) {
    throw new VocabularyError('was changed or cut after it was written');
  }
  const lines = body === '' ? [] : body.slice(0, -1).split('\n');
  if (lines.length !== header.conditions) throw new VocabularyError('does not hold as many conditions as it says');
  const conditions = lines.map((line, index) => parseCondition(line, `line ${index + 2}`));
  return { source: header.source, version: header.version, conditions, header };
}

function unpack(bytes: Uint8Array): string {
  try {
    return gunzipSync(bytes, { maxOutputLength: largest }).toString('utf8');
  } catch {
    throw new VocabularyError('is damaged, cut, or no vocabulary');
  }
}

function headerOf(line: string): VocabularyHeader {
  let value: Partial<VocabularyHeader> | null;
  try {
    value = JSON.parse(line) as Partial<VocabularyHeader> | null;
  } catch {
    throw new VocabularyError('has no first line that says what it is');
  }
  const { cohortlintVocabulary, source, version, conditions, names, sha256 } = value ?? {};
  if (typeof cohortlintVocabulary === 'number' && cohortlintVocabulary !== formatVersion) {
    throw new VocabularyError(`is of form ${cohortlintVocabulary}, and this program knows form ${formatVersion}`);
  }
  const isWhole =
    cohortlintVocabulary === formatVersion &&
    [source, version, sha256].every((text) => typeof text === 'string' && text !== '') &&
    [conditions, names].every((count) => Number.isSafeInteger(count) && (count as number) >= 0);
  if (!isWhole) throw new VocabularyError('has a first line that is not whole');
  return value as VocabularyHeader;
}
