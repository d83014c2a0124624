import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sharedData } from '../../test/shared-data.ts';
import { Part10 } from './part10.ts';

/** A real file in which something is planted. */
export interface BaseFile {
  /** POSIX path below the folder of real files. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Larger files hold more pixels and no more attributes. */
const largest = 300_000;
/** With fewer there is nothing around the plant that could be falsely found. */
const fewestElements = 15;
/** Most folders hold the slices of one series, which are alike but for a few numbers. */
const mostOfSeries = 4;

/** Real files in which one element can be exchanged; `undefined` where the real data are absent. */
export function readBaseFiles(): BaseFile[] | undefined {
  const folder = sharedData('dicom');
  if (folder === undefined) return undefined;
  const ofFolder = new Map<string, number>();
  const chosen: BaseFile[] = [];
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(file);
    if (bytes.length > largest || !isWhole(bytes)) continue;
    const path = relative(folder, file).split(sep).join('/');
    const parent = path.slice(0, path.lastIndexOf('/'));
    const before = ofFolder.get(parent) ?? 0;
    ofFolder.set(parent, before + 1);
    if (before < mostOfSeries || !isSeries(parent)) chosen.push({ path, bytes });
  }
  return chosen;
}

/** The files of the two collections for tests of pydicom differ; other folders are series. */
function isSeries(folder: string): boolean {
  return !/^pydicom(-data|\/(test|charset)_files)$/.test(folder);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** Whether a file can be cut and put together again without a change. */
function isWhole(bytes: Buffer): boolean {
  try {
    const file = new Part10(bytes);
    return file.bytes().equals(bytes) && file.count >= fewestElements && !file.has(0x00041220);
  } catch {
    return false;
  }
}
