import type { Region } from '../model/region.ts';
import type { FileJudge } from './file-judge.ts';

/**
 * Where a row of a table stands in the text of its file, from its first cell to its last.
 * @param path relative to the dataset
 * @param row from 1, which is the header
 * @returns `undefined` where the file is no text, is no table or has no such row
 * @throws Error with one line when nothing of the file can be read
 */
export async function regionOfRow(judge: FileJudge, path: string, row: number): Promise<Region | undefined> {
  const { document, close } = await judge.read(path);
  try {
    for (const { number, region } of document.table?.rows() ?? [])
      if (number >= row) return number === row ? region : undefined;
    return undefined;
  } finally {
    close();
  }
}
