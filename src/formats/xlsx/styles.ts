import type { Attributes, PartReader } from '../office/xml.ts';

/** What a cell's number means by its style: a day, a time of day, both, or the number. */
export type NumberKind = 'number' | 'date' | 'time' | 'date-time';

/** Formats that every program knows and no file lists (ECMA-376 part 1, section 18.8.30), East Asian ones included. */
const builtIn: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
  [22, 'date-time'],
]);

/** Reads which styles show a number as a day or time: a date of birth is stored as a count of days. */
export class StyleReader implements PartReader<never> {
  readonly finished: never[] = [];
  readonly #codes = new Map<number, NumberKind>();
  readonly #kinds: NumberKind[] = [];
  #inCells = false;

  /** @param style index of a cell's style */
  kindOf(style: number): NumberKind {
    return this.#kinds[style] ?? 'number';
  }

  open(name: string, { numFmtId, formatCode = '' }: Attributes): void {
    const id = Number(numFmtId ?? 0);
    if (name === 'numFmt') this.#codes.set(id, kindOfCode(formatCode));
    if (name === 'cellXfs') this.#inCells = true;
    if (name === 'xf' && this.#inCells) this.#kinds.push(kindOfFormat(id, this.#codes));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }
}

/**
 * What a format shows.
 * @param id its number
 * @param codes those that the workbook defines itself
 */
export function kindOfFormat(id: number, codes: ReadonlyMap<number, NumberKind>): NumberKind {
  return codes.get(id) ?? builtIn.get(id) ?? 'number';
}

/** What a format code shows (ECMA-376 part 1, section 18.8.31): `yyyy-mm-dd`, `[h]:mm`, `0.00 "days"`. */
export function kindOfCode(code: string): NumberKind {
  const [first = ''] = code.split(';');
  const bare = first
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    // Colours, conditions and languages; what is left in brackets are hours, minutes and seconds that count on.
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general|[#0?]/.test(bare.replace(/[hms]+[:.]?[0.]+/g, ''))) return 'number';
  const hasTime = /[hs]/.test(bare);
  const hasDate = /[yde]/.test(bare) || (/m/.test(bare) && !hasTime);
  if (hasDate) return hasTime ? 'date-time' : 'date';
  return hasTime ? 'time' : 'number';
}
