import { makeSample } from './make-sample.ts';

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Name the folder to make the sample dataset in: npx tsx scripts/sample/make.ts FOLDER');
  process.exitCode = 2;
} else {
  const planted = await makeSample(directory);
  console.log(`${planted.length} identifiers planted in ${new Set(planted.map(({ path }) => path)).size} files.`);
}
