import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { anyMonth } from '../src/detectors/date/month-names.ts';
import { detect } from '../src/detectors/index.ts';
import type { Span } from '../src/model/span.ts';

/**
 * Measures the detectors on the annotated texts beside the repository and prints Markdown tables: how many marked values
 * are found, and how much is found where nothing is. `--show CORPUS` prints what was missed and what was found wrongly.
 *
 * A year alone and an age below 90 are left out of the marked values, since 45 CFR 164.514(b)(2)(i)(C) lets both stand.
 */
interface Marked {
  start: number;
  end: number;
  cls: string;
}

interface TextRecord {
  text: string;
  spans: Marked[];
  kind: 'pos' | 'clean' | 'neg_class' | 'unlabelled';
  neg_for?: string[];
  field?: string;
}

/** Classes of the corpora by the classes of ours that count as found. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  NAME: ['name'],
  DATE: ['date', 'birth-date'],
  BIRTH_DATE: ['birth-date', 'date'],
  AGE: ['age'],
  PHONE: ['phone'],
  FAX: ['phone'],
  EMAIL: ['email'],
  IP: ['ip'],
  SSN: ['ssn'],
  HEALTH_ID: ['health-id'],
  MRN: ['mrn', 'accession'],
  ACCESSION: ['accession', 'mrn'],
};

class Tally {
  marked = 0;
  overlapped = 0;
  exact = 0;
  predicted = 0;
  correct = 0;
  records = 0;
  wrong = 0;
}

const namedMonth = new RegExp(`(?<!\\p{L})(?:${anyMonth})(?!\\p{L})`, 'iu');
const shown = process.argv[2] === '--show' ? process.argv[3] : undefined;
const folder = fileURLToPath(new URL('../../shared/data/text/', import.meta.url));

for (const line of [
  '| corpus | class | marked | found | exactly | precision | false / 1,000 records |',
  '|---|---|--:|--:|--:|--:|--:|',
]) {
  console.log(line);
}
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const corpus = file.slice(0, -'.jsonl'.length);
  if (shown !== undefined && corpus !== shown) continue;
  const records = readFileSync(folder + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TextRecord);
  print(corpus, measure(records));
}

function measure(records: readonly TextRecord[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const found = tallies.get(name) ?? new Tally();
    tallies.set(name, found);
    return found;
  };
  for (const record of records) {
    if (record.kind === 'unlabelled') continue;
    const spans = detect(record.text, record.field === undefined ? {} : { name: record.field });
    if (record.kind === 'pos') judgePositive(record, spans, tally);
    else judgeNegative(record, spans, tally);
  }
  return tallies;
}

function judgePositive(record: TextRecord, spans: readonly Span[], tally: (name: string) => Tally): void {
  for (const mark of record.spans) {
    const classes = accepted[mark.cls];
    if (!classes || isPermitted(mark, record.text)) continue;
    const counts = tally(classes[0]!);
    const hits = spans.filter((span) => overlaps(span, mark) && classes.includes(span.class));
    counts.marked += 1;
    if (hits.length > 0) counts.overlapped += 1;
    else show('missed', record.text, mark, mark.cls);
    if (hits.some((span) => span.start === mark.start && span.end === mark.end)) counts.exact += 1;
  }
  for (const span of spans) {
    const counts = tally(span.class);
    counts.predicted += 1;
    if (record.spans.some((mark) => overlaps(span, mark))) counts.correct += 1;
    else show('false', record.text, span, span.class);
  }
}

function judgeNegative(record: TextRecord, spans: readonly Span[], tally: (name: string) => Tally): void {
  const classes = record.kind === 'clean' ? Object.keys(accepted) : (record.neg_for ?? []);
  const silent = new Set(classes.flatMap((name) => accepted[name]?.slice(0, 1) ?? []));
  if (silent.has('date')) silent.add('birth-date');
  for (const name of silent) tally(name).records += 1;
  for (const span of spans) {
    if (!silent.has(span.class)) continue;
    tally(span.class).wrong += 1;
    show('false', record.text, span, span.class);
  }
}

/** What the Safe Harbor method lets stand: a year alone, an age up to 89. */
function isPermitted(mark: Marked, text: string): boolean {
  const value = text.slice(mark.start, mark.end);
  if (mark.cls === 'DATE') return /^\D{0,20}(?:\d{4}|'?\d{2}s)?\D{0,3}$/u.test(value) && !namedMonth.test(value);
  return mark.cls === 'AGE' && !/(?<!\d)(?:9\d|1[01]\d|120)(?!\d)/.test(value);
}

function overlaps(left: { start: number; end: number }, right: { start: number; end: number }): boolean {
  return left.start < right.end && right.start < left.end;
}

function show(what: string, text: string, span: { start: number; end: number }, label: string): void {
  if (shown === undefined) return;
  const value = text.slice(span.start, span.end);
  const left = text.slice(Math.max(0, span.start - 30), span.start);
  const right = text.slice(span.end, span.end + 15);
  console.error(`${what}\t${label}\t${JSON.stringify(left)} ⟦${value}⟧ ${JSON.stringify(right)}`);
}

function print(corpus: string, tallies: ReadonlyMap<string, Tally>): void {
  for (const [name, tally] of [...tallies].sort(([left], [right]) => left.localeCompare(right))) {
    const cells = [
      corpus,
      name,
      tally.marked || '',
      share(tally.overlapped, tally.marked),
      share(tally.exact, tally.marked),
      share(tally.correct, tally.predicted),
      tally.records === 0 ? '' : ((1000 * tally.wrong) / tally.records).toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(3);
}
