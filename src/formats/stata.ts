import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { ByteCursor } from './fields/byte-cursor.ts';
import { cellName } from './fields/cell-name.ts';
import { momentText } from './fields/day-count.ts';
import { PartField } from './fields/part-field.ts';
import { mostCells, type Sheet, sheetFields, tableOf } from './fields/sheet.ts';
import { readHeader, type StataHeader, type StataVariable, tag, unsigned, zeroEnded } from './stata/header.ts';
import { characteristicsOf, longStringsOf, valueLabelsOf } from './stata/remarks.ts';

const stata = {
  id: 'stata',
  title: 'Stata data files',
  follows: 'Stata .dta, releases 117 to 119 (Stata 13 and later)',
  unseen: 'files of earlier releases are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ extension, head }) =>
    extension === '.dta' || Buffer.from(head.subarray(0, 11)).toString('latin1') === '<stata_dta>',
  read(_entry, bytes) {
    const problems: string[] = [];
    const cursor = new ByteCursor(bytes);
    const header = readHeader(cursor);
    const longStrings = guarded(problems, () => longStringsOf(cursor, header, problems)) ?? new Map<string, string>();
    const remarks = [...header.remarks];
    for (const { name, label } of header.variables) remarks.push({ text: label, part: `label of ${name}` });
    for (const read of [characteristicsOf, valueLabelsOf]) {
      guarded(problems, () => {
        for (const remark of read(cursor, header)) remarks.push(remark);
      });
    }
    const sheet: Sheet = {
      columns: header.variables.map(({ name }) => name),
      names: header.variables.map(({ name, label }) => cellName(name, label)),
      rows: () => observationsOf(bytes, header, longStrings, problems),
    };
    return {
      problems,
      table: tableOf(sheet),
      *fields(): Iterable<Field> {
        for (const { text, part } of remarks) if (text !== '') yield new PartField('prose', '', text, part);
        yield* sheetFields(sheet);
      },
    };
  },
} satisfies Format;

export default stata;

const damage = 'it is cut or damaged: not all of its data and labels are read';

function guarded<Result>(problems: string[], read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    if (!problems.includes(damage)) problems.push(damage);
    return undefined;
  }
}

function* observationsOf(
  bytes: ByteReader,
  header: StataHeader,
  longStrings: ReadonlyMap<string, string>,
  problems: string[],
): Iterable<string[]> {
  const { variables, count } = header;
  const most = Math.ceil(mostCells / Math.max(1, variables.length));
  const cursor = new ByteCursor(bytes, header.dataAt);
  cursor.isLittle = header.isLittle;
  if (guarded(problems, () => tag(cursor, '<data>') ?? true) === undefined || variables.length === 0) return;
  for (let row = 0; row < Math.min(count, most); row += 1) {
    const cells = guarded(problems, () =>
      variables.map((variable) => cellOf(cursor, variable, header.release, longStrings)),
    );
    if (!cells) return;
    yield cells;
  }
  const problem = `only the first ${most} observations are read`;
  if (count > most && !problems.includes(problem)) problems.push(problem);
}

function cellOf(
  cursor: ByteCursor,
  { type, format }: StataVariable,
  release: number,
  longStrings: ReadonlyMap<string, string>,
): string {
  if (type <= 2045) return zeroEnded(cursor.take(type));
  if (type === 32768) {
    // Variable and observation share eight bytes: 4 and 4, 2 and 6, 3 and 5.
    const length = { 117: 4, 118: 2 }[release] ?? 3;
    const variable = unsigned(cursor, length);
    const observation = unsigned(cursor, length === 4 ? 4 : 8 - length);
    return longStrings.get(`${variable} ${observation}`) ?? '';
  }
  const value = numberOf(cursor, type);
  return value === undefined ? '' : valueText(value, format);
}

/** A number; the largest of each type stand for missing values. */
function numberOf(cursor: ByteCursor, type: number): number | undefined {
  const { isLittle } = cursor;
  const upTo = (value: number, most: number) => (value <= most ? value : undefined);
  if (type === 65526) return upTo(cursor.double(), 8.988e307);
  if (type === 65527) {
    const bytes = cursor.take(4);
    return upTo(isLittle ? bytes.readFloatLE() : bytes.readFloatBE(), 1.701e38);
  }
  if (type === 65528) return upTo(cursor.int32(), 2_147_483_620);
  if (type === 65529) {
    const bytes = cursor.take(2);
    return upTo(isLittle ? bytes.readInt16LE() : bytes.readInt16BE(), 32_740);
  }
  if (type === 65530) return upTo(cursor.take(1).readInt8(), 100);
  throw new Error('a variable has a type that Stata has not');
}

/** Milliseconds from 1970 back to 1960, from which Stata counts. */
const epoch = Date.UTC(1960, 0, 1);
const dayLength = 86_400_000;

/** Times as ISO 8601, by the display format: milliseconds, days, weeks, months, quarters, half-years or years. */
function valueText(value: number, format: string): string {
  const unit = /^%-?(?:t([cCdwmqhyb])|d)/.exec(format);
  if (!unit) return String(value);
  switch (unit[1] ?? 'd') {
    case 'c':
    case 'C':
      return momentText(epoch + value, false);
    case 'd':
      return momentText(epoch + value * dayLength, true);
    case 'w':
      return momentText(Date.UTC(1960 + Math.floor(value / 52), 0, 1 + (((value % 52) + 52) % 52) * 7), true);
    case 'm':
      return momentText(Date.UTC(1960, value), true).slice(0, 7);
    case 'q':
      return momentText(Date.UTC(1960, value * 3), true).slice(0, 7);
    case 'h':
      return momentText(Date.UTC(1960, value * 6), true).slice(0, 7);
    default:
      return String(value);
  }
}
