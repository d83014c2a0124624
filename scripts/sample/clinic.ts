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
  [4, '35', 'F', 'north', '3T', 'migraine'],
  [4, '35', 'F', 'north', '3T', 'epilepsy'],
  [3, '45', 'F', 'north', '3T', 'control'],
  [3, '45', 'F', 'north', '3T', 'migraine'],
  [4, '45', 'M', 'north', '3T', 'stroke'],
  [3, '45', 'M', 'north', '3T', 'control'],
  [6, '55', 'F', 'south', '3T', 'epilepsy'],
  [4, '65', 'M', 'south', '3T', 'stroke'],
  [4, '65', 'M', 'south', '3T', 'control'],
  [3, '65', 'F', 'south', '3T', 'migraine'],
  [1, '65', 'F', 'north', '7T', 'migraine'],
  [1, '85', 'F', 'south', '7T', 'Creutzfeldt-Jakob disease'],
];

/**
 * Writes a table of a clinic without a single identifier: ages are rounded, people are codes. Two women are alone all the same,
 * all six women of the south have the same illness, and one has a disease that few people have anywhere.
 */
export function writeClinic(sample: Sample): void {
  const rows = groups.flatMap(([people, ...values]) => Array.from({ length: people }, () => values));
  const lines = rows.map((values, index) => [`P${String(index + 1).padStart(3, '0')}`, ...values].join(','));
  sample.write('clinic/patients.csv', `${['patient_id,age,sex,site,scanner,diagnosis', ...lines].join('\n')}\n`);
}
