import { number, plural } from './numerals.ts';

/** How far a scan has come. */
export interface Progress {
  /** Entries that were judged, of the reading that goes on. */
  done: number;
  /** Entries found so far; the walk runs ahead of the judging. */
  total: number;
  /** Judged entries a second since the start. */
  rate: number;
  /** Findings so far that block, and those that want a decision. */
  errors: number;
  warnings: number;
  /** What one file declares to be a person is looked for in all others: they are read again. */
  isSecondReading: boolean;
}

/** How far a scan has come, in one line. */
export function progressText({ done, total, rate, errors, warnings, isSecondReading }: Progress): string {
  const entries = `${number(done)} of ${plural(total, 'entry', 'entries')}${isSecondReading ? ' read again' : ''}`;
  const found = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  return `${entries} · ${number(Math.round(rate))} a second · ${found}`;
}
