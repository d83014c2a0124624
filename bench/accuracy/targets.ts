import type { CorpusCounts, Share } from './count.ts';

/** What the project wants to reach, and how far one finder is. */
export interface Target {
  readonly title: string;
  /** The goal in words: "≥ 95 %", "at most 1 a set". */
  readonly goal: string;
  /** The figure of these counts, and whether it reaches the goal; `undefined` where the sets have nothing to count. */
  measure(counts: readonly CorpusCounts[]): Measured | undefined;
}

/** A figure as it is printed, and whether it reaches its goal. */
export interface Measured {
  readonly text: string;
  readonly met: boolean;
}

const spanish = (counts: CorpusCounts): boolean => counts.language === 'es';
const german = (counts: CorpusCounts): boolean => counts.language === 'de';
const english = (counts: CorpusCounts): boolean => counts.language === 'en';
const every = (): boolean => true;

/** The goals in the order in which they are printed. */
export const targets: readonly Target[] = [
  atLeast('all classes, English sets', 0.85, english),
  atLeast('all classes, all languages', 0.75, every),
  atLeast('person names, English', 0.95, english, 'name'),
  atLeast('person names, Spanish', 0.93, spanish, 'name'),
  atLeast('person names, German', 0.88, german, 'name'),
  namePrecision(0.92),
  ...['email', 'iban', 'credit-card', 'url'].map((row) => atLeast(row, 0.98, every, row)),
  ...['ssn', 'mac', 'uid', 'device-serial'].map((row) => missesAtMostOne(row)),
  atLeast('date, birth-date', 0.95, every, 'date, birth-date'),
  atLeast('phone', 0.9, every, 'phone'),
  atLeast('national-id', 0.85, every, 'national-id'),
  atLeast('address, postcode, place', 0.8, every, 'address, postcode, place'),
  falseAtMost('sidecars with a false alarm', 0.01, 'sidecar-clean'),
  falseAtMost('table rows with a false alarm', 0.01, 'tsv-clean'),
  falseAtMost('file names with a false alarm', 0.005, 'filenames-clean'),
  falseAtMost('sentences with eponyms with a false alarm', 0.015, 'mtsamples-eponym-clean'),
  noneExcluded(),
];

/** All of a share, over sets and rows. */
export function sum(shares: Iterable<Share>): Share {
  const total = { marked: 0, found: 0 };
  for (const share of shares) {
    total.marked += share.marked;
    total.found += share.found;
  }
  return total;
}

/** A part of a whole as "98.7 %". */
export function percent(part: number, whole: number): string {
  // Never rounded up to all or down to nothing.
  const rounded = (100 * part) / whole;
  if (part < whole && rounded > 99.95) return '> 99.9 %';
  if (part > 0 && rounded < 0.05) return '< 0.1 %';
  return `${rounded.toFixed(1)} %`;
}

function atLeast(title: string, goal: number, sets: (counts: CorpusCounts) => boolean, row?: string): Target {
  return {
    title: `${title}: found`,
    goal: `≥ ${Math.round(goal * 100)} %`,
    measure(counts) {
      const shares = counts.filter(sets).flatMap(({ inContext }) => [...inContext]);
      const { marked, found } = sum(
        shares.filter(([name]) => row === undefined || name === row).map(([, share]) => share),
      );
      return marked === 0 ? undefined : { text: percent(found, marked), met: found / marked >= goal };
    },
  };
}

function namePrecision(goal: number): Target {
  return {
    title: 'person names: precision',
    goal: `≥ ${Math.round(goal * 100)} %`,
    measure(counts) {
      const predicted = counts.reduce((total, { names }) => total + names.predicted, 0);
      const right = counts.reduce((total, { names }) => total + names.right, 0);
      return predicted === 0 ? undefined : { text: percent(right, predicted), met: right / predicted >= goal };
    },
  };
}

function missesAtMostOne(row: string): Target {
  return {
    title: `${row}: missed in the worst set`,
    goal: 'at most 1',
    measure(counts) {
      const shares = counts.flatMap(({ inContext }) => inContext.get(row) ?? []);
      if (shares.length === 0) return undefined;
      const worst = Math.max(...shares.map(({ marked, found }) => marked - found));
      return { text: String(worst), met: worst <= 1 };
    },
  };
}

function falseAtMost(title: string, goal: number, set: string): Target {
  return {
    title,
    goal: `≤ ${goal * 100} %`,
    measure(counts) {
      const corpus = counts.find(({ name }) => name === set);
      if (!corpus) return undefined;
      const { records, wrong } = corpus.clean.records > 0 ? corpus.clean : corpus.negative;
      return { text: percent(wrong, records), met: wrong / records <= goal };
    },
  };
}

function noneExcluded(): Target {
  return {
    title: 'other records with a class that they exclude',
    goal: 'none',
    measure(counts) {
      // Sentences with eponyms have a goal of their own.
      const negatives = counts.filter(({ name }) => name !== 'mtsamples-eponym-clean').map(({ negative }) => negative);
      const records = negatives.reduce((total, negative) => total + negative.records, 0);
      const wrong = negatives.reduce((total, negative) => total + negative.wrong, 0);
      return records === 0 ? undefined : { text: `${wrong} of ${records}`, met: wrong === 0 };
    },
  };
}
