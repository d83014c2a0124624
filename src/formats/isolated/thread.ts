import { parentPort } from 'node:worker_threads';
import { type ReadingMessage, type ReadingRequest, RemoteBytes } from './exchange.ts';
import { contentReaders } from './readers.ts';

const port = parentPort!;
const say = (message: ReadingMessage) => port.postMessage(message);

/** Entry point of the thread in which libraries read files: one file at a time. */
port.on('message', async ({ reader, size, memory }: ReadingRequest) => {
  try {
    const bytes = new RemoteBytes(size, memory, (offset, length) => say({ kind: 'bytes', offset, length }));
    const read = await contentReaders[reader]();
    say({ kind: 'content', content: await read(bytes) });
  } catch (error) {
    // A reader words its own errors; what a library or the engine says may quote the file.
    const isOwn = (error as Error).constructor === Error;
    say({ kind: 'failed', reason: isOwn ? (error as Error).message : 'it is damaged or of an unexpected form' });
  }
});
