import { randomFillSync } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statfsSync, writevSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ctHeader, pixelBytes } from './ct-slice.ts';

const slicesInSeries = 200;
const seriesOfSubject = 2;
/** What must stay free on the disk. */
const spare = 5 * 1024 ** 3;

/** A folder of CT slices, two hundred in a series and two series of a subject. */
export interface CtTree {
  folder: string;
  slices: number;
}

/**
 * Makes a tree of CT slices below the folder for temporary files, or finds the one that an earlier run made. Pixels are random bytes,
 * which no file system makes smaller.
 * @param wanted slices; fewer are made where the disk has no room
 * @param pixels bytes of pixel data in each slice
 */
export function ctTree(wanted: number, pixels = pixelBytes): CtTree {
  const folder = (slices: number): string => join(tmpdir(), `cohortlint-bench-ct-${slices}-${pixels}`);
  if (existsSync(folder(wanted))) return { folder: folder(wanted), slices: wanted };
  const { bavail, bsize } = statfsSync(tmpdir());
  const room = Math.floor((bavail * bsize - spare) / (pixels + 16 * 1024) / slicesInSeries) * slicesInSeries;
  const slices = Math.min(wanted, room);
  if (slices <= 0) throw new Error(`The disk of ${tmpdir()} has no room for slices.`);
  if (existsSync(folder(slices))) return { folder: folder(slices), slices };
  console.error(`Making ${slices.toLocaleString('en-US')} CT slices in ${folder(slices)} …`);
  const unfinished = `${folder(slices)}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  for (let index = 0; index < slices; index += 1) writeSlice(unfinished, index, slices, pixels);
  renameSync(unfinished, folder(slices));
  return { folder: folder(slices), slices };
}

function writeSlice(root: string, index: number, slices: number, pixels: number): void {
  const series = Math.floor(index / slicesInSeries);
  const subject = Math.floor(series / seriesOfSubject);
  const number = index % slicesInSeries;
  const parent = join(
    root,
    `subject-${String(subject).padStart(4, '0')}`,
    `series-${String(series + 1).padStart(4, '0')}`,
  );
  if (number === 0) mkdirSync(parent, { recursive: true });
  const isForgotten = index === Math.floor(slices / 2) + 7;
  const descriptor = openSync(join(parent, `IM${String(number + 1).padStart(5, '0')}.dcm`), 'w');
  try {
    writevSync(descriptor, [
      ctHeader({ subject, series, number, isForgotten }),
      randomFillSync(Buffer.allocUnsafe(pixels)),
    ]);
  } finally {
    closeSync(descriptor);
  }
}
