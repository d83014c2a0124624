import type { Finder, Found } from '../finder.ts';
import type { Corpus, Mark, TextRecord } from './corpora.ts';
import { isBare, isPermitted } from './left-out.ts';
import { excludedClasses, markedClass } from './marked-classes.ts';
import { isRightlyFound } from './rightly-found.ts';

/** From here on a span counts. */
const least = 0.5;

/** How many of some marked values were found. */
export interface Share {
  marked: number;
  found: number;
}

/** What a finder did on one set. */
export interface CorpusCounts {
  readonly name: string;
  readonly language: string;
  /** By row of the tables: values with something beside them that says what they are. */
  readonly inContext: Map<string, Share>;
  /** By row: digit strings and postcodes that are the whole text. */
  readonly bare: Map<string, Share>;
  /** Spans of persons' names in records where every name is marked, and how many overlap a marked one. */
  readonly names: { predicted: number; right: number };
  /** Records without identifiers: all, those with a span that is wrong, those with spans that are all right. */
  readonly clean: { records: number; wrong: number; rightlyFound: number };
  /** Records without some classes: all, and those with a span of a class that they exclude. */
  readonly negative: { records: number; wrong: number };
}

/** Told of everything that was missed or is false. */
export type Listener = (what: 'missed' | 'false', cls: string, record: TextRecord, place: Found | Mark) => void;

/** Runs a finder over a set and counts. */
export async function countCorpus(corpus: Corpus, finder: Finder, listen: Listener = () => {}): Promise<CorpusCounts> {
  const counts: CorpusCounts = {
    name: corpus.name,
    language: corpus.language,
    inContext: new Map(),
    bare: new Map(),
    names: { predicted: 0, right: 0 },
    clean: { records: 0, wrong: 0, rightlyFound: 0 },
    negative: { records: 0, wrong: 0 },
  };
  for (const record of corpus.records) {
    if (record.kind === 'unlabelled') continue;
    const found = await finder.find(record.text, record.field);
    const spans = found.filter(({ confidence }) => confidence >= least);
    if (record.kind === 'pos') countMarks(counts, record, spans, listen);
    else if (record.kind === 'clean') countClean(counts, record, spans, listen);
    else countNegative(counts, record, spans, listen);
  }
  return counts;
}

function countMarks(counts: CorpusCounts, record: TextRecord, spans: readonly Found[], listen: Listener): void {
  for (const mark of record.spans) {
    const known = markedClass(mark.cls);
    if (!known || isPermitted(mark, record.text)) continue;
    const share = shareOf(isBare(mark, record) ? counts.bare : counts.inContext, known.row);
    share.marked += 1;
    if (spans.some((span) => known.accepted.includes(span.class) && overlaps(span, mark))) share.found += 1;
    else listen('missed', mark.cls, record, mark);
  }
  const marks = record.spans.filter(({ cls }) => cls === 'NAME');
  for (const span of spans) {
    if (span.class !== 'name') {
      if (!record.spans.some((mark) => overlaps(span, mark))) listen('false', span.class, record, span);
      continue;
    }
    counts.names.predicted += 1;
    if (marks.some((mark) => overlaps(span, mark))) counts.names.right += 1;
    else listen('false', span.class, record, span);
  }
}

function countClean({ clean }: CorpusCounts, record: TextRecord, spans: readonly Found[], listen: Listener): void {
  clean.records += 1;
  const wrong = spans.filter((span) => !isRightlyFound(span, record));
  for (const span of wrong) listen('false', span.class, record, span);
  if (wrong.length > 0) clean.wrong += 1;
  else if (spans.length > 0) clean.rightlyFound += 1;
}

function countNegative(
  { negative }: CorpusCounts,
  record: TextRecord,
  spans: readonly Found[],
  listen: Listener,
): void {
  negative.records += 1;
  const excluded = excludedClasses(record.neg_for ?? []);
  const wrong = spans.filter((span) => excluded.has(span.class));
  for (const span of wrong) listen('false', span.class, record, span);
  if (wrong.length > 0) negative.wrong += 1;
}

function shareOf(shares: Map<string, Share>, row: string): Share {
  const share = shares.get(row) ?? { marked: 0, found: 0 };
  shares.set(row, share);
  return share;
}

function overlaps(left: { start: number; end: number }, right: { start: number; end: number }): boolean {
  return left.start < right.end && right.start < left.end;
}
