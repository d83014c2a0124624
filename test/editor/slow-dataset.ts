import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a dataset whose scan lasts long enough to be stopped in the middle: one long report under many names. */
export function makeSlowDataset(folder: string): void {
  const reports = join(folder, 'reports');
  mkdirSync(reports, { recursive: true });
  const first = join(reports, 'report-0000.txt');
  writeFileSync(
    first,
    'Seen by Dr. Mustermann on 12 March. The findings are stable, call 555-0142 for questions.\n'.repeat(4_000),
  );
  for (let number = 1; number < 400; number += 1) {
    linkSync(first, join(reports, `report-${String(number).padStart(4, '0')}.txt`));
  }
}
