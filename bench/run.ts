import { sharedData } from '../test/shared-data.ts';
import { headerRates } from './headers.ts';
import type { Rate } from './rate.ts';
import { scanRates } from './scan.ts';

/**
 * `npm run bench`: figures as ratios of one run, for `docs/performance.md`. Absolute rates depend on the machine and on
 * what else it does.
 */
const folder = sharedData('dicom/dcm_qa_nih');
if (folder === undefined) {
  console.error('The benchmark needs the folder dicom/dcm_qa_nih of the shared data.');
  process.exitCode = 2;
} else {
  const rates = [...headerRates(folder), ...(await scanRates(folder))];
  const reference = rates.find(({ title }) => title.startsWith('dcmjs'))!;
  console.log('| what | a second | times dcmjs |\n| --- | --: | --: |');
  for (const rate of rates) console.log(row(rate, reference));
}

function row({ title, perSecond }: Rate, reference: Rate): string {
  return `| ${title} | ${Math.round(perSecond).toLocaleString('en-US')} | ${(perSecond / reference.perSecond).toFixed(1)} |`;
}
