import { readFileSync } from 'node:fs';
import { findNames } from '../../src/detectors/name/find-names.ts';
import type { Tagger } from '../../src/detectors/name/tagger.ts';
import type { Corpus } from './corpora.ts';
import type { HeldBack } from './training-texts.ts';

interface MeasuredRecord {
  text: string;
  kind: string;
  field?: string;
  neg_for?: string[];
  spans: { start: number; end: number; cls: string }[];
}

/** Counts of one corpus: names that are marked, of these found; names that were read, of these right; texts without any. */
export interface Counts {
  marked: number;
  found: number;
  read: number;
  right: number;
  silent: number;
  fooled: number;
}

const least = 0.5;

/** Reads the texts of a corpus that were held back; a name counts as found where a span overlaps it. */
export function measure(folder: string, corpus: Corpus, isHeldBack: HeldBack, tagger: Tagger): Counts {
  const counts: Counts = { marked: 0, found: 0, read: 0, right: 0, silent: 0, fooled: 0 };
  const lines = readFileSync(`${folder}/${corpus}.jsonl`, 'utf8').split('\n');
  const records = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as MeasuredRecord);
  for (const [index, { text, kind, field, neg_for, spans }] of records.entries()) {
    if (kind === 'unlabelled' || !isHeldBack(corpus, index)) continue;
    const read = findNames(text, field === undefined ? {} : { name: field }, tagger).filter(
      ({ confidence }) => confidence >= least,
    );
    if (kind !== 'pos') {
      if (kind === 'neg_class' && !neg_for?.includes('NAME')) continue;
      counts.silent += 1;
      if (read.length > 0) counts.fooled += 1;
      continue;
    }
    const marked = spans.filter(({ cls }) => cls === 'NAME');
    counts.marked += marked.length;
    counts.found += marked.filter((mark) => read.some((span) => overlap(span, mark))).length;
    counts.read += read.length;
    counts.right += read.filter((span) => marked.some((mark) => overlap(span, mark))).length;
  }
  return counts;
}

function overlap(left: { start: number; end: number }, right: { start: number; end: number }): boolean {
  return left.start < right.end && right.start < left.end;
}
