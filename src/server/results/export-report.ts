import type { DatasetScan } from '../../engine/scan-dataset.ts';
import type { ReportFormatDescription } from '../../model/protocol.ts';
import { reportFormatOf, reportFormats } from '../../report/formats/index.ts';
import { openReportFile } from '../../report/report-file.ts';

/** The forms of a report, as a person picks one. */
export function reportFormatDescriptions(): ReportFormatDescription[] {
  return reportFormats.map(({ id, title, purpose, extension }) => ({ id, title, purpose, extension }));
}

/** Writes a report of a scan to a file, which is replaced. @throws Error with one line when it cannot be written */
export async function exportReport(scan: DatasetScan, format: string, path: string): Promise<void> {
  const { write } = reportFormatOf(format);
  const file = openReportFile(path);
  try {
    await write(scan, file.write);
  } finally {
    await file.close();
  }
}
