import { contender, ourName } from './contender.ts';
import { cut, readSamples } from './samples.ts';

/** Packages read about this many characters of each sample a round: some need seconds for it. */
const sizeForPeers = 15_000;
/** A round repeats its texts until it lasts as long. */
const leastMilliseconds = 250;
/** A scan of a large dataset runs for minutes: the compiler is done with it. */
const warmUpMilliseconds = 1500;

/**
 * Answers the title of each sample with the MB/s at which the detector named on the command line reads it. Each has a process of its own:
 * what one package does to the language's own objects would slow down all others.
 */
const name = process.argv[2]!;
const read = await contender(name);
const samples = new Map(
  readSamples().map(({ title, pieces }) => [title, name === ourName ? pieces : cut(pieces, sizeForPeers)]),
);
let warm: string | undefined;

process.on('message', async (title: string) => {
  if (warm !== title) await rateOf(title, name === ourName ? warmUpMilliseconds : leastMilliseconds);
  warm = title;
  process.send!(await rateOf(title, leastMilliseconds));
});

/**
 * MB/s of processor time, so that other work of the machine does not count; that of the threads that collect garbage does.
 */
async function rateOf(title: string, milliseconds: number): Promise<number> {
  const pieces = samples.get(title)!;
  const size = pieces.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const started = process.cpuUsage();
  let bytes = 0;
  let time = 0;
  do {
    for (const { text, field } of pieces) await read(text, field);
    bytes += size;
    const { user, system } = process.cpuUsage(started);
    time = (user + system) / 1000;
  } while (time < milliseconds);
  return bytes / time / 1000;
}
