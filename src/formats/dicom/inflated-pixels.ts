import { constants, inflateRawSync } from 'node:zlib';
import type { ByteReader } from '../../model/source.ts';
import { ByteWindow } from './byte-window.ts';
import { DataSet } from './data-set.ts';
import { inMemory } from './inflate.ts';
import { Parser } from './parser.ts';
import { startOfDataSet } from './start.ts';

/** A larger data set is not inflated whole. */
const largest = 256 * 1024 * 1024;

/**
 * The pixel data of a deflated file (PS3.5 section A.5), of which the reader inflates no more than the header.
 * @returns the inflated data set with the place of its pixel data; `undefined` where it has none, is damaged or too large
 */
export function inflatedPixels(bytes: ByteReader): { bytes: ByteReader; pixelDataOffset: number } | undefined {
  const window = new ByteWindow(bytes);
  const start = startOfDataSet(window);
  const offset = start.hasMeta
    ? new Parser(window).readMeta(new DataSet(window, undefined, 0), start.offset)
    : start.offset;
  if (bytes.size - offset > largest) return undefined;
  let inflated: ByteReader;
  try {
    inflated = inMemory(
      inflateRawSync(bytes.read(offset, bytes.size - offset), {
        // A stream that ends early gives what is there in place of an error.
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: largest,
      }),
    );
  } catch {
    return undefined;
  }
  const inside = new ByteWindow(inflated);
  const parser = new Parser(inside);
  parser.readFile(new DataSet(inside, undefined, 0), 0, { explicit: true, littleEndian: true });
  const { pixelDataOffset } = parser;
  return pixelDataOffset === undefined ? undefined : { bytes: inflated, pixelDataOffset };
}
