import { sharedData } from '../test/shared-data.ts';
import { benchDashboard } from './dashboard.ts';
import { benchDicom } from './dicom.ts';
import { headerRates } from './headers.ts';
import type { Rate } from './rate.ts';
import { benchRisk } from './risk.ts';
import { scanRates } from './scan.ts';
import { benchStart } from './start.ts';
import { benchTable } from './table.ts';
import { benchText } from './text.ts';
import { benchVocabulary } from './vocabulary.ts';

/** The benchmarks by the name that follows `npm run bench`. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  scan: benchScan,
  dashboard: benchDashboard,
  dicom: benchDicom,
  risk: benchRisk,
  start: benchStart,
  table: benchTable,
  text: benchText,
  vocabulary: benchVocabulary,
};

/** Headers and scans as ratios of one run: absolute rates depend on the machine and on what else it does. */
async function benchScan(): Promise<void> {
  const folder = sharedData('dicom/dcm_qa_nih');
  if (folder === undefined) throw new Error('The benchmark needs the folder dicom/dcm_qa_nih of the shared data.');
  const rates = [...headerRates(folder), ...(await scanRates(folder))];
  const reference = rates.find(({ title }) => title.startsWith('dcmjs'))!;
  console.log('| what | a second | times dcmjs |\n| --- | --: | --: |');
  for (const rate of rates) console.log(row(rate, reference));
}

function row({ title, perSecond }: Rate, reference: Rate): string {
  return `| ${title} | ${Math.round(perSecond).toLocaleString('en-US')} | ${(perSecond / reference.perSecond).toFixed(1)} |`;
}

/** `npm run bench [NAME]`: prints figures for `docs/performance.md`. */
const name = process.argv[2] ?? 'scan';
const benchmark = benchmarks[name];
try {
  if (!benchmark) throw new Error(`No benchmark "${name}": name one of ${Object.keys(benchmarks).join(', ')}.`);
  await benchmark();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
