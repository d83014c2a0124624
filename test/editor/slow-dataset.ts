import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reports = 4_000;
const report = 'The findings are stable, and the patient went home after a usual period of observation.\n'.repeat(450);

/** Makes a dataset whose scan lasts long enough to be stopped in the middle: one report under many names. */
export function makeSlowDataset(folder: string): void {
  const directory = join(folder, 'reports');
  mkdirSync(directory, { recursive: true });
  const path = (number: number): string => join(directory, `report-${String(number).padStart(4, '0')}.txt`);
  writeFileSync(path(0), `${report}Questions: erika.mustermann@clinic.example\n`);
  for (let number = 1; number < reports; number += 1) linkSync(path(0), path(number));
}
