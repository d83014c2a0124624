import type { CohortRisk } from '../../model/report.generated.ts';
import { fitTo, printable, wrapped } from '../wording.ts';

export { percent } from '../wording.ts';

/** How the risk of a cohort is shown as text. */
export interface RiskTextOptions {
  /** Columns of the terminal, or of a page where there is none. */
  readonly width: number;
  readonly color: boolean;
  /** All that is listed, not the first of it. */
  readonly verbose: boolean;
  /** What the rarest people are told to who asked for values, in the order of the risk; absent where nobody did. */
  readonly shown?: readonly { readonly description: string; readonly change?: string; readonly subject?: string }[];
}

/** A part of the text: a title and lines below it; without lines it is left out. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Makes a part of a risk. */
export type PartOf = (risk: CohortRisk, options: RiskTextOptions) => Part;

/** A cell that is wider is cut: the heading of a column. */
const widestCell = 40;
/** Before each line of a part. */
export const indent = '  ';

/**
 * Lines of which the first cells stand below each other; the last cell has the rest of the width and goes on below itself.
 * Where less than a third of the width would be left, it stands in a line of its own.
 */
export function tableLines(rows: readonly (readonly string[])[], width: number): string[] {
  const fixed = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: fixed }, (_, at) =>
    Math.min(widestCell, Math.max(...rows.map((row) => (row.length - 1 > at ? [...printable(row[at]!)].length : 0)))),
  );
  return rows.flatMap((row) => {
    const cells = row.slice(0, -1).map((cell, at) => fitTo(printable(cell), widths[at]!));
    const head = cells.map((cell) => `${cell}  `).join('');
    const left = width - indent.length - [...head].length;
    const last = printable(row.at(-1)!);
    if (left < width / 3) {
      const below = wrapped(last, width - 3 * indent.length).map((line) => indent.repeat(3) + line);
      return [`${indent}${head.trimEnd()}`, ...below];
    }
    const [first, ...more] = wrapped(last, left);
    return [`${indent}${head}${first}`.trimEnd(), ...more.map((line) => indent + ' '.repeat([...head].length) + line)];
  });
}

/** A measure with two decimals at most; infinite where there is none. */
export function decimal(value: number | null): string {
  return value === null ? '∞' : String(Number(value.toFixed(value < 0.1 ? 3 : 2)));
}
