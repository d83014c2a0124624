import { type JsonValue, jsonValues, pointerOf } from '../../formats/json/values.ts';
import { LineIndex } from '../../model/region.ts';
import { isTelling, type SubjectNames } from './subject-name.ts';

/** What a list of people is for: whoever was trained on is in the model. */
export type SplitPart = 'training' | 'validation' | 'test';

/** A line, or an item of JSON, that names a subject. */
export interface ListedSubject {
  /** From 1. */
  readonly line: number;
  /** The item to take out of a JSON document (RFC 6901); absent in a list of lines. */
  readonly pointer?: string;
  readonly part?: SplitPart;
  /** It names others as well, who would go with it. */
  readonly namesOthers: boolean;
}

const partOfWord: Readonly<Record<string, SplitPart>> = {
  train: 'training',
  training: 'training',
  trn: 'training',
  val: 'validation',
  valid: 'validation',
  validation: 'validation',
  dev: 'validation',
  test: 'test',
  testing: 'test',
  holdout: 'test',
  heldout: 'test',
};
/** Other words in names of such lists; `dataset.json` is that of nnU-Net and the Medical Segmentation Decathlon. */
const listWords =
  /^(?:splits?|folds?\d*|cv\d*|partitions?|subsets?|subjects?|participants|patients|cases|ids|lists?|filelist|datalist|datasplit|dataset)$/;

/** Whether a file may be a list of who or what is used for training and testing, by its name: `train.txt`, `splits_final.json`. */
export function isSplitList(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [extension = ''] = /\.[^.]*$/.exec(name) ?? [];
  if (extension !== '' && !/^\.(?:txt|lst|list|csv|tsv|json|ya?ml)$/i.test(extension)) return false;
  return wordsOf(name.slice(0, name.length - extension.length)).some(
    (word) => Object.hasOwn(partOfWord, word) || listWords.test(word),
  );
}

/** What in a list names a subject. @param text of the whole file */
export function listedIn(path: string, text: string, names: SubjectNames): ListedSubject[] {
  const content = text.replace(/^\uFEFF/, '');
  const ofFile = partIn(wordsOf(path.slice(path.lastIndexOf('/') + 1)));
  return /\.json$/i.test(path) ? inJson(content, ofFile, names) : inLines(content, ofFile, names);
}

function inLines(text: string, part: SplitPart | undefined, names: SubjectNames): ListedSubject[] {
  return text.split(/\r\n|\n|\r/).flatMap((content, index) => {
    const tokens = tokensOf(content);
    const isNamed = names.is(content) || tokens.some((token, place) => isNamedBy(token, place, names));
    if (!isNamed) return [];
    const namesOthers = !names.is(content) && tokens.some((token) => names.isOther(token));
    return [{ line: index + 1, ...(part ? { part } : {}), namesOthers }];
  });
}

/** What stands between spaces, commas and semicolons, without quotes, brackets, and the colon of a key in YAML. */
function tokensOf(line: string): string[] {
  return line
    .split(/[\s,;|]+/)
    .map((token) => token.replace(/^["'`([{]+|["'`)\]}:]+$/g, ''))
    .filter((token) => token !== '' && token !== '-');
}

/** A number or a plain word is a name where a line begins with it; later it is a label, a count or a fold. */
function isNamedBy(token: string, place: number, names: SubjectNames): boolean {
  if (names.is(token)) return place === 0 || isTelling(token);
  return names.inPath(token) !== undefined;
}

function inJson(text: string, ofFile: SplitPart | undefined, names: SubjectNames): ListedSubject[] {
  const lines = new LineIndex(text);
  const found = new Map<string, ListedSubject>();
  const mixed = new Set<string>();
  for (const value of jsonValues(text, () => {})) {
    const pointer = itemOf(value);
    if (names.isOther(value.text)) mixed.add(pointer);
    if (found.has(pointer) || !isNamedInJson(value, names)) continue;
    const part = partIn(value.path.flatMap((step) => (typeof step === 'string' ? wordsOf(step) : []))) ?? ofFile;
    const { line } = lines.position(value.offset);
    found.set(pointer, { line, pointer, ...(part ? { part } : {}), namesOthers: false });
  }
  return [...found]
    .filter(([pointer]) => !outerPointers(pointer).some((outer) => found.has(outer)))
    .map(([pointer, one]) => (mixed.has(pointer) ? { ...one, namesOthers: true } : one));
}

/** What is in an item that goes need not be taken out of it. */
function outerPointers(pointer: string): string[] {
  const outer: string[] = [];
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    outer.push(pointer.slice(0, end));
  }
  return outer;
}

/** A string is compared as a whole; a number only where it is an item of a list. */
function isNamedInJson(value: JsonValue, names: SubjectNames): boolean {
  const isNumber = !value.source.startsWith('"');
  if (names.is(value.text)) return !isNumber || typeof value.path.at(-1) === 'number';
  return !isNumber && names.inPath(value.text) !== undefined;
}

/** What goes with a value: the item of the innermost list that has it, or else the value itself. */
function itemOf({ path }: JsonValue): string {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return pointerOf({ path: index < 0 ? path : path.slice(0, index + 1) });
}

function partIn(words: readonly string[]): SplitPart | undefined {
  const word = words.find((one) => Object.hasOwn(partOfWord, one));
  return word === undefined ? undefined : partOfWord[word];
}

/** `trainIds-2` as train, ids, 2. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
