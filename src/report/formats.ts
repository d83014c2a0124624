import type { DatasetScan } from '../engine/scan-dataset.ts';
import { writeCsvReport } from './csv.ts';
import { writeJsonReport } from './json.ts';
import { writeMarkdownReport } from './markdown.ts';
import { writeSarifReport } from './sarif.ts';
import type { Write } from './write.ts';

/** A form of a report that goes to a file or another program. The text for a terminal is none: it depends on the terminal. */
export interface ReportFormat {
  title: string;
  /** Of a file that holds it. */
  extension: string;
  /** Writes the report piece by piece: findings and gaps are read from the run, so that their number costs no memory. */
  write(scan: DatasetScan, write: Write): Promise<void>;
}

/** Every form by its id, as `--format` takes it. To add one, write its module and its line here. */
export const reportFormats = {
  json: { title: 'JSON', extension: 'json', write: writeJsonReport },
  sarif: { title: 'SARIF', extension: 'sarif', write: writeSarifReport },
  html: {
    title: 'HTML',
    extension: 'html',
    // Draws pages, which nobody else has to load.
    write: async (scan, write) => (await import('./html.tsx')).writeHtmlReport(scan, write),
  },
  markdown: { title: 'Markdown', extension: 'md', write: writeMarkdownReport },
  csv: { title: 'CSV', extension: 'csv', write: writeCsvReport },
} as const satisfies Readonly<Record<string, ReportFormat>>;

/** The id of a form. */
export type ReportFormatId = keyof typeof reportFormats;
