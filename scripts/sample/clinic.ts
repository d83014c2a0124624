import type { Sample } from './planted.ts';

/** Who was scanned in which group, and how many of them. */
const groups: readonly (readonly [
  people: number,
  age: string,
  sex: string,
  site: string,
  scanner: string,
  diagnosis: string,
])[] = [
  [4, '30-39', 'F', 'north', '3T', 'migraine'],
  [4, '30-39', 'F', 'north', '3T', 'epilepsy'],
  [3, '40-49', 'F', 'north', '3T', 'control'],
  [3, '40-49', 'F', 'north', '3T', 'migraine'],
  [4, '40-49', 'M', 'north', '3T', 'stroke'],
  [3, '40-49', 'M', 'north', '3T', 'control'],
  [6, '50-59', 'F', 'south', '3T', 'epilepsy'],
  [4, '60-69', 'M', 'south', '3T', 'stroke'],
  [4, '60-69', 'M', 'south', '3T', 'control'],
  [3, '60-69', 'F', 'south', '3T', 'migraine'],
  [1, '60-69', 'F', 'north', '7T', 'migraine'],
  [1, '80-89', 'F', 'south', '7T', 'Creutzfeldt-Jakob disease'],
];

/**
 * Writes a table of a clinic without a single identifier: ages are bands, people are codes. Two women are alone all the same,
 * all six women of the south have the same illness, and one has a disease that few people have anywhere.
 */
export function writeClinic(sample: Sample): void {
  const rows = groups.flatMap(([people, ...values]) => Array.from({ length: people }, () => values));
  const lines = rows.map((values, index) => [`P${String(index + 1).padStart(3, '0')}`, ...values].join(','));
  sample.write('clinic/patients.csv', `${['patient_id,age,sex,site,scanner,diagnosis', ...lines].join('\n')}\n`);
}
