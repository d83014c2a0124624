import type { Peer } from '../peers/peers.ts';
import { median } from '../rate.ts';
import { bundledDetect } from './bundled.ts';
import { cut, type Piece, type Sample } from './samples.ts';

const rounds = 3;
/** Peers read about this many characters of each sample a round: some need seconds for it. */
const sizeForPeers = 15_000;
/** A round of ours repeats its texts until it lasts as long. */
const leastMilliseconds = 250;
const warmUpMilliseconds = 1500;

/** MB a second of processor time, ours and those of peers, measured in turns. */
export async function printRates(samples: readonly Sample[], peers: readonly Peer[]): Promise<void> {
  const heads = [
    'MB/s on one core',
    'goal',
    'Cohortlint',
    'met',
    ...peers.map(({ title }) => title),
    'times the fastest',
  ];
  console.log(`| ${heads.join(' | ')} |\n| --- |${' --: |'.repeat(heads.length - 1)}`);
  const detect = await bundledDetect();
  for (const sample of samples) {
    const own = readerOf(detect, sample.pieces);
    // A scan of a large dataset runs for minutes: the compiler is done with it.
    for (const started = performance.now(); performance.now() - started < warmUpMilliseconds; ) await own();
    const [rate, ...others] = await ratesOf(own, sample.pieces, peers);
    const figures = others.map((rate) => rate.toFixed(1));
    const ratio = rate! / Math.max(...others);
    const met = rate! >= sample.goal ? 'yes' : 'no';
    const cells = [sample.title, `≥ ${sample.goal}`, rate!.toFixed(1), met, ...figures, ratio.toFixed(1)];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

/** Reads all of a sample, and gives its bytes. */
function readerOf(detect: Awaited<ReturnType<typeof bundledDetect>>, pieces: readonly Piece[]): () => Promise<number> {
  return async () => {
    for (const { text, field } of pieces) detect(text, field === undefined ? {} : { name: field });
    return bytesOf(pieces);
  };
}

async function ratesOf(
  own: () => Promise<number>,
  pieces: readonly Piece[],
  peers: readonly Peer[],
): Promise<number[]> {
  const some = cut(pieces, sizeForPeers);
  const ways: (() => Promise<number>)[] = [
    own,
    ...peers.map((peer) => async () => {
      for (const { text } of some) await peer.run(text);
      return bytesOf(some);
    }),
  ];
  const measured: number[][] = ways.map(() => []);
  // Turn by turn, so that whatever else the machine does meets all of them; the first round warms the compiler.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, way] of ways.entries()) {
      const rate = await rateOf(way);
      if (round > 0) measured[index]!.push(rate);
    }
  }
  return measured.map(median);
}

/**
 * MB/s of something that says how many bytes it read. Time is that of the processor, so that other work of the machine does
 * not count; that of the threads that collect garbage does.
 */
async function rateOf(way: () => Promise<number>): Promise<number> {
  const started = process.cpuUsage();
  let bytes = 0;
  let time = 0;
  do {
    bytes += await way();
    const { user, system } = process.cpuUsage(started);
    time = (user + system) / 1000;
  } while (time < leastMilliseconds);
  return bytes / time / 1000;
}

function bytesOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
