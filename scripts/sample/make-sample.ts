import { mkdirSync } from 'node:fs';
import { writeBids } from './bids.ts';
import { writeClinic } from './clinic.ts';
import { writeConsentRecords } from './consent-records.ts';
import { writeDicom } from './dicom-series.ts';
import { type Planted, Sample } from './planted.ts';
import { writeReports } from './reports.ts';

/**
 * Makes a small dataset with identifiers of invented people in it, the same bytes every time: two DICOM series, a BIDS
 * folder, a table of patients, reports, what people agreed to, and files that a scan cannot read or has to leave out.
 * @param directory is created where it is not there; files of the same names are replaced
 * @returns every raw value that was planted, where; values in what is ignored are none of them
 */
export async function makeSample(directory: string): Promise<Planted[]> {
  mkdirSync(directory, { recursive: true });
  const sample = new Sample(directory);
  writeReports(sample);
  writeDicom(sample);
  writeBids(sample);
  writeClinic(sample);
  writeConsentRecords(sample);
  return sample.planted;
}
