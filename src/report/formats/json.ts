import type { DatasetScan } from '../../engine/scan-dataset.ts';
import type { ReportFormat } from '../report-format.ts';
import { type Write, writeArray } from '../write.ts';

const json: ReportFormat = {
  id: 'json',
  title: 'JSON',
  purpose: 'Every finding, for other programs',
  extension: 'json',
  write: writeJsonReport,
};

export default json;

/**
 * Writes the JSON report (`schemas/report.schema.json`) as a stream: findings and gaps are read from the run one by one.
 */
async function writeJsonReport(scan: DatasetScan, write: Write): Promise<void> {
  const { issues, suppressions, coverage, cohort, consent, exposure, ...head } = scan.summary;
  await write(`{\n${members(head)},\n"findings": [`);
  await writeArray(scan.findings(), write);
  await write(`],\n${members({ issues, suppressions })},\n"coverage": {${members({ ...coverage }, ', ')}, "gaps": [`);
  await writeArray(scan.gaps(), write);
  await write(`]},\n${members({ cohort, consent, exposure })}\n}\n`);
}

function members(object: object, separator = ',\n'): string {
  return Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(separator);
}
