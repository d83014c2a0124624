import type { Document } from '../../model/document.ts';
import type { ByteReader } from '../../model/source.ts';
import { compressionOf, unpackStart } from '../compressed/unpack.ts';
import { tableOf } from '../fields/sheet.ts';
import { deserialise } from './deserialise.ts';
import type { RValue } from './values.ts';
import { RWalk, sheetOf } from './walk.ts';

/** The values of a file are in memory as they were in R's. */
const mostBytes = 256 * 1024 * 1024;

/** Reads the values that R saved. @throws Error with one line when they cannot be read */
export async function rDocument(bytes: ByteReader): Promise<Document> {
  const value = rValueOf(await unpacked(bytes));
  const problems: string[] = [];
  const only = sheetOf(value, '');
  return {
    problems,
    fields: () => new RWalk(problems).fields(value, '', ''),
    ...(only ? { table: tableOf(only) } : {}),
  };
}

async function unpacked(bytes: ByteReader): Promise<Buffer> {
  const compression = compressionOf(bytes.read(0, 16));
  const tooLong = new Error('it unpacks to more than 256 MiB: save its values in files of their own');
  if (compression === undefined) {
    if (bytes.size > mostBytes) throw tooLong;
    return Buffer.from(bytes.read(0, bytes.size));
  }
  const { content, end } = await unpackStart(bytes, compression, mostBytes);
  if (end === 'more') throw tooLong;
  return Buffer.from(content);
}

function rValueOf(content: Buffer): RValue {
  try {
    return deserialise(content);
  } catch (error) {
    // What the engine says at the end of the bytes is no sentence.
    if ((error as Error).constructor === Error) throw error;
    throw new Error('it is cut or damaged: get a complete copy');
  }
}
