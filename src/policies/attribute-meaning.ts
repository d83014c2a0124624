import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import { Memo } from '../model/memo.ts';
import type { Meaning } from '../model/policy.ts';
import { lookUpTag } from '../standards/dictionary.ts';
import { freeTextAttributes } from './free-text-attributes.ts';
import { harmlessAttributes } from './harmless-attributes.ts';
import { identifyingAttributes } from './identifying-attributes.ts';
import { wordsOf } from './word-list.ts';

const harmless: Meaning = { kind: 'harmless' };
const freeText: Meaning = { kind: 'free-text' };

/**
 * What a Value Representation alone says (PS3.5 section 6.2); numbers, times and bytes are harmless. Code strings should be
 * terms of the standard, and some systems write words into them.
 */
const byRepresentation: Readonly<Record<string, Meaning>> = {
  PN: { kind: 'identifier', class: 'name', role: 'unknown' },
  DA: { kind: 'identifier', class: 'date', role: 'patient' },
  DT: { kind: 'identifier', class: 'date', role: 'patient' },
  AS: { kind: 'identifier', class: 'age', role: 'patient' },
  UI: { kind: 'identifier', class: 'uid', role: 'patient' },
  AE: { kind: 'identifier', class: 'other-id', role: 'device' },
  LO: freeText,
  SH: freeText,
  LT: freeText,
  ST: freeText,
  UT: freeText,
  UC: freeText,
  UR: freeText,
  UN: freeText,
  CS: freeText,
};

let reviewed: Map<string, Meaning> | undefined;

/**
 * What is expected in a standard DICOM attribute: by the reviewed table, which covers PS3.15 Table E.1-1, else by its
 * Value Representation.
 * @param tag group and element as one number
 * @param vr two letters, as the file or the dictionary says
 */
export function meaningOfAttribute(tag: number, vr: string): Meaning {
  const known = byTag.get(tag, () => reviewedMeaning(tag) ?? 'by representation');
  return known === 'by representation' ? (byRepresentation[vr] ?? harmless) : known;
}

/** Every rule asks about the attributes of every object; there are as many tags as objects use. */
const byTag = new Memo<number, Meaning | 'by representation'>(20_000);

function reviewedMeaning(tag: number): Meaning | undefined {
  const keyword = lookUpTag(tag)?.keyword;
  return keyword === undefined ? undefined : reviewedMeanings().get(keyword);
}

/** The reviewed table: meanings by keyword of the data dictionary. */
export function reviewedMeanings(): ReadonlyMap<string, Meaning> {
  if (reviewed) return reviewed;
  reviewed = new Map();
  for (const [group, keywords] of Object.entries(identifyingAttributes)) {
    const [identifier, role] = group.split(' ') as [IdentifierClass, Role];
    for (const keyword of wordsOf(keywords)) reviewed.set(keyword, { kind: 'identifier', class: identifier, role });
  }
  for (const keyword of wordsOf(freeTextAttributes)) reviewed.set(keyword, freeText);
  for (const keyword of wordsOf(harmlessAttributes)) reviewed.set(keyword, harmless);
  return reviewed;
}
