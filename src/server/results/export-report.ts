import { once } from 'node:events';
import { createWriteStream, openSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { DatasetScan } from '../../engine/scan-dataset.ts';
import { type ReportFormatId, reportFormats } from '../../report/formats.ts';

/** Writes a report of a scan to a file, which is replaced. @throws Error with one line when it cannot be written */
export async function exportReport(scan: DatasetScan, format: ReportFormatId, file: string): Promise<void> {
  const stream = createWriteStream(file, { fd: openForWriting(file) });
  try {
    await reportFormats[format].write(scan, async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    });
  } finally {
    stream.end();
  }
  await finished(stream);
}

function openForWriting(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new Error(`"${file}" cannot be written (${(error as NodeJS.ErrnoException).code}): name another file.`);
  }
}
