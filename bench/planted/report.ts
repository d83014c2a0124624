import { percent } from '../accuracy/targets.ts';
import { readBaseFiles } from './base-files.ts';
import { kinds } from './kinds.ts';
import { type Count, type Listener, measure } from './measure.ts';

/** How many files are made of each kind of place. */
const times = 25;

/**
 * `npm run accuracy dicom [WORD]`: identifiers are planted in copies of real DICOM files, kind of place by kind of place; how
 * many are found where they stand, and what is falsely found in the fields around them, as a Markdown table. With a word,
 * only the kinds whose names hold it, and what was missed of them on standard error; the values are invented.
 * @throws Error where the real files are absent
 */
export async function reportPlanted(word = ''): Promise<void> {
  const bases = readBaseFiles();
  if (!bases) throw new Error('Planted identifiers are measured on the folder dicom of the shared data.');
  const rows: string[] = [];
  const all: Count[] = [];
  for (const [group, ofGroup] of kinds) {
    for (const [index, kind] of ofGroup.entries()) {
      if (!kind.title.includes(word) && group !== word) continue;
      const count = await measure(kind, bases, { times, seed: index + 1 }, word === '' ? undefined : printMiss);
      all.push(count);
      rows.push(rowOf(group, kind.title, count));
    }
  }
  console.log(`\n${bases.length} real files, ${all.length} kinds of place, ${times} files each.\n`);
  console.log('| what | kind of place | planted | found | with the right class | false alarms |');
  console.log('| --- | --- | --: | --: | --: | --: |');
  for (const row of [...rows, rowOf('**all**', '', sumOf(all))]) console.log(row);
}

const printMiss: Listener = (what, { title }, { path }, detail) => {
  console.error(`${what}\t${title}\t${path}\t${detail}`);
};

type Figures = Omit<Count, 'kind'>;

function rowOf(group: string, title: string, { planted, found, rightClass, falseAlarms }: Figures): string {
  const cells = [group, title, planted, percent(found, planted), percent(rightClass, planted), falseAlarms];
  return `| ${cells.join(' | ')} |`;
}

/** The figures of several kinds together. */
export function sumOf(counts: readonly Figures[]): Figures {
  const sum = { planted: 0, found: 0, rightClass: 0, falseAlarms: 0 };
  for (const { planted, found, rightClass, falseAlarms } of counts) {
    sum.planted += planted;
    sum.found += found;
    sum.rightClass += rightClass;
    sum.falseAlarms += falseAlarms;
  }
  return sum;
}
