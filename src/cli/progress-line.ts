import { type Progress, progressText } from '../model/progress.ts';

/** At most this often, in milliseconds: a terminal is for reading. */
const interval = 100;

/** One line on standard error that says how far a scan is; nothing where standard error is no terminal. */
export function progressLine(options: { quiet?: boolean } = {}): { show: (progress: Progress) => void; clear(): void } {
  const line = statusLine(options);
  return {
    show: (progress) => line.show(() => progressText(progress)),
    clear: line.clear,
  };
}

/** One line on standard error that is written over again and again; nothing where standard error is no terminal. */
export function statusLine({ quiet = false } = {}): { show: (text: () => string) => void; clear(): void } {
  const stream = process.stderr;
  if (quiet || !stream.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  return {
    show(text) {
      const now = performance.now();
      if (now - last < interval) return;
      last = now;
      stream.write(`\r\u001B[K${text().slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
    },
    clear() {
      if (last > 0) stream.write('\r\u001B[K');
    },
  };
}
