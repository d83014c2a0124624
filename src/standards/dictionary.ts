import { dictionaryTable } from './data/dictionary.generated.ts';

/** What the data dictionary says of an attribute (DICOM PS3.6). */
export interface DictionaryEntry {
  /** `PatientName`. */
  keyword: string;
  /**
   * Value Representation. Where the standard allows several, the one a reader takes without other knowledge: `US` for
   * "US or SS", `OW` for "OB or OW" and for "US or OW" (PS3.5 section A.1).
   */
  vr: string;
  /** Value Multiplicity: `1`, `1-n`, `3`. */
  vm: string;
}

/** What dcmjs writes for attributes with several representations. */
const ambiguous: Readonly<Record<string, string>> = { xs: 'US', ox: 'OW', lt: 'US', up: 'UL', na: 'UN' };

let byTag: Map<number, string> | undefined;
let byKeyword: Map<string, number> | undefined;
/** The lines that were read, as many as the table has at most. */
const entries = new Map<string, DictionaryEntry>();

/** Lines of the table by tag; split once, each line read when it is asked for. */
function table(): Map<number, string> {
  if (byTag) return byTag;
  byTag = new Map();
  for (const line of dictionaryTable.split('\n')) {
    if (line !== '') byTag.set(Number.parseInt(line.slice(0, 8), 16), line);
  }
  return byTag;
}

/**
 * Looks an attribute up by its tag, also in the repeating groups 50xx and 60xx (PS3.5 section 7.6).
 * @param tag group and element as one number
 * @returns `undefined` for private and unknown tags
 */
export function lookUpTag(tag: number): DictionaryEntry | undefined {
  const line = table().get(tag) ?? table().get(firstOfRepeatingGroup(tag));
  if (line === undefined) return (tag & 0xffff) === 0 ? { keyword: 'GroupLength', vr: 'UL', vm: '1' } : undefined;
  let entry = entries.get(line);
  if (!entry) {
    const [, vr, vm, keyword] = line.split(' ');
    entry = { keyword: keyword!, vr: ambiguous[vr!] ?? vr!, vm: vm! };
    entries.set(line, entry);
  }
  return entry;
}

/** The tag of a keyword of the data dictionary; `undefined` when there is none. */
export function tagOfKeyword(keyword: string): number | undefined {
  if (!byKeyword) {
    byKeyword = new Map();
    for (const [tag, line] of table()) byKeyword.set(line.slice(line.lastIndexOf(' ') + 1), tag);
  }
  return byKeyword.get(keyword);
}

/** 5002,3000 and 6002,3000 are 5000,3000 and 6000,3000 for the tables of the standard. */
export function firstOfRepeatingGroup(tag: number): number {
  const family = tag >>> 24;
  return family === 0x50 || family === 0x60 ? ((family << 24) | (tag & 0xffff)) >>> 0 : tag;
}
