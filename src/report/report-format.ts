import type { DatasetScan } from '../engine/scan-dataset.ts';
import type { Write } from './write.ts';

/** A form of a report that goes to a file or another program. The text for a terminal is none: it depends on the terminal. */
export interface ReportFormat {
  /** As `--format` takes it; by default also the extension of a file that holds it. */
  readonly id: string;
  readonly title: string;
  /** What it is for, in a few words. */
  readonly purpose: string;
  readonly extension: string;
  /** Writes the report piece by piece: findings and gaps are read from the run, so that their number costs no memory. */
  write(scan: DatasetScan, write: Write): Promise<void>;
}
