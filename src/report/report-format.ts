import type { DatasetScan } from '../engine/scan-dataset.ts';
import type { ReportFormatDescription } from '../model/protocol.ts';
import type { Write } from './write.ts';

/** A form of a report that goes to a file or another program. The text for a terminal is none: it depends on the terminal. */
export interface ReportFormat extends Readonly<ReportFormatDescription> {
  /** Writes the report piece by piece: findings and gaps are read from the run, so that their number costs no memory. */
  write(scan: DatasetScan, write: Write): Promise<void>;
}
