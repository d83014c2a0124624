import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ByteReader } from '../../model/source.ts';
import { answer, type ReadingMessage, type ReadingRequest, sharedMemory } from './exchange.ts';
import { type ContentOf, contentReaders, type ReaderName } from './readers.ts';

/** What a thread in which a library reads may cost. */
export interface ThreadLimits {
  /** Of objects and texts of the thread. */
  heapMegabytes: number;
  /** By how much the process may grow while one file is read: a library keeps bytes beside the heap. */
  growthMegabytes: number;
  seconds: number;
}

const limits: ThreadLimits = { heapMegabytes: 1024, growthMegabytes: 3072, seconds: 60 };
/** How often the size of the process is looked at; what unpacks at full speed gains 200 MB in between. */
const betweenLooks = 100;

/**
 * Reads a file with a library in a thread of its own: what a file can make it do costs that file alone, and neither the
 * time nor the memory of the scan. Run from source there is no bundle for a thread, and the library reads in this one.
 * @throws Error with one line when it cannot be read, or not within the limits
 */
export async function readIsolated<Name extends ReaderName>(reader: Name, bytes: ByteReader): Promise<ContentOf<Name>> {
  const bundle = fileURLToPath(new URL('./reader.js', import.meta.url));
  if (existsSync(bundle)) {
    shared ??= new ReadingThread(bundle, limits);
    return shared.read(reader, bytes);
  }
  const read = await contentReaders[reader]();
  return (await read(bytes)) as ContentOf<Name>;
}

let shared: ReadingThread | undefined;

/** A thread that reads files one after another, and is replaced when one of them ends it. */
export class ReadingThread {
  #worker: Worker | undefined;
  readonly #memory = sharedMemory();
  #last: Promise<unknown> = Promise.resolve();

  /** @param bundle file of the thread's program */
  constructor(
    private readonly bundle: string,
    private readonly limits: ThreadLimits,
  ) {}

  /** @throws Error with one line when it cannot be read, or not within the limits */
  read<Name extends ReaderName>(reader: Name, bytes: ByteReader): Promise<ContentOf<Name>> {
    const reading = this.#last.then(() => this.#read(reader, bytes));
    this.#last = reading.catch(() => {});
    return reading as Promise<ContentOf<Name>>;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #read(reader: ReaderName, bytes: ByteReader): Promise<unknown> {
    const { heapMegabytes, growthMegabytes, seconds } = this.limits;
    this.#worker ??= new Worker(this.bundle, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
    const worker = this.#worker;
    const request: ReadingRequest = { reader, size: bytes.size, memory: this.#memory };
    return new Promise((resolve, reject) => {
      const onMessage = (message: ReadingMessage) => {
        if (message.kind === 'content') settle(() => resolve(message.content));
        else if (message.kind === 'failed') settle(() => reject(new Error(message.reason)));
        else {
          try {
            answer(request.memory, bytes, message.offset, message.length);
          } catch (error) {
            giveUp(error as Error);
          }
        }
      };
      const onError = (error: NodeJS.ErrnoException) => giveUp(endedBy(error));
      const onExit = () => giveUp(new Error('the library that reads it stopped'));
      const settle = (end: () => void) => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        // An idle thread keeps no program alive.
        worker.unref();
        end();
      };
      const giveUp = (error: Error) => settle(() => void this.close().then(() => reject(error)));
      const timer = setTimeout(() => giveUp(new Error(`reading it took longer than ${seconds} s`)), seconds * 1000);
      const most = process.memoryUsage.rss() + growthMegabytes * 1024 * 1024;
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() > most) giveUp(new Error(tooMuchMemory));
      }, betweenLooks);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.ref();
      worker.postMessage(request);
    });
  }
}

const tooMuchMemory = 'reading it needed more memory than a reader may use';

/** What an exception says may quote what was read. */
function endedBy({ code, name }: NodeJS.ErrnoException): Error {
  return new Error(
    code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory : `the library that reads it failed (${code ?? name})`,
  );
}
