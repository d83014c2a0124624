import { type JsonValue, jsonValues } from '../../formats/json/values.ts';
import { LineIndex } from '../../model/region.ts';
import { itemOf, tokensOf } from '../lists/list-items.ts';
import { partIn, type SplitPart, wordsOf } from '../lists/list-words.ts';
import { isTelling, type SubjectNames } from './subject-name.ts';

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
