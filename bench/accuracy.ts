import { parseArgs } from 'node:util';
import { readCorpora } from './accuracy/corpora.ts';
import { countCorpus, type Listener } from './accuracy/count.ts';
import { falseTable, foundTable, type Measurement, setTable, targetTable } from './accuracy/tables.ts';
import { type Finder, ours } from './finder.ts';
import { loadPeers } from './peers/peers.ts';
import { reportPlanted } from './planted/report.ts';

/**
 * `npm run accuracy [-- --peers] [--show SET [CLASS]]`: what the detectors find of the marked values in the annotated sets
 * beside the repository, and what they find where nothing is, as Markdown. `--peers` measures other packages as well;
 * `--show` lists on standard error what was missed and what is false in one set. That list holds raw values, like the sets.
 * `npm run accuracy dicom [WORD]` measures on planted DICOM files instead.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { peers: { type: 'boolean', default: false }, show: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals[0] === 'dicom' && values.show === undefined) return reportPlanted(positionals[1]);
  const corpora = readCorpora(values.show);
  const listen = values.show === undefined ? undefined : printer(positionals[0]);
  const finders: Finder[] = [ours, ...(values.peers ? await loadPeers() : [])];
  const measurements: Measurement[] = [];
  for (const finder of finders) {
    const counts = [];
    for (const corpus of corpora) counts.push(await countCorpus(corpus, finder, finder === ours ? listen : undefined));
    measurements.push({ title: finder.title, counts });
  }
  const sections: [title: string, table: string[]][] = [
    ['Goals', targetTable(measurements)],
    ['Found by set', setTable(measurements)],
    ['Found by class and set', foundTable(measurements, 'inContext')],
    ['Bare digit strings and postcodes', foundTable(measurements, 'bare')],
    ['False alarms', falseTable(measurements)],
  ];
  for (const [title, table] of sections) console.log(`\n### ${title}\n\n${table.join('\n')}`);
}

/** Prints what was missed and what is false of one class, or of all. */
function printer(only: string | undefined): Listener {
  const wanted = only?.toLowerCase().replaceAll('_', '-');
  return (what, cls, { text }, { start, end }) => {
    if (wanted !== undefined && cls.toLowerCase().replaceAll('_', '-') !== wanted) return;
    const left = JSON.stringify(text.slice(Math.max(0, start - 40), start));
    const right = JSON.stringify(text.slice(end, end + 20));
    console.error(`${what}\t${cls}\t${left} ⟦${text.slice(start, end)}⟧ ${right}`);
  };
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
