import type { WalkOptions } from '../../../engine/consent/dataset-documents.ts';
import { plural } from '../../../model/numerals.ts';
import { abortOnInterrupt } from '../../interrupt.ts';
import { statusLine } from '../../progress-line.ts';

/** Does work that walks through a dataset, with its progress on standard error; Ctrl-C ends the walk. */
export async function walking<Result>(
  work: (options: WalkOptions) => Promise<Result>,
  options: { quiet?: boolean } = {},
): Promise<Result> {
  const progress = statusLine(options);
  const interrupt = abortOnInterrupt();
  try {
    return await work({
      signal: interrupt.signal,
      onProgress: (read) => progress.show(() => `${plural(read, 'entry', 'entries')} read`),
    });
  } finally {
    progress.clear();
    interrupt.dispose();
  }
}

/** Says something on standard error, which people read beside the result. */
export function tell(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Whether there is somebody to ask. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
