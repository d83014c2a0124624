import { contender } from './contender.ts';

/** Answers every text with the milliseconds that the detector named on the command line took for it. */
const read = await contender(process.argv[2]!);

// So that the first text does not pay for what is set up once.
await read('Seen by Dr. Roe on 4 July 1961, tel. 201 555 0123.');
process.on('message', async (text: string) => {
  const started = performance.now();
  try {
    await read(text);
  } catch {
    // One that refuses a text is done with it.
  }
  process.send!(performance.now() - started);
});
