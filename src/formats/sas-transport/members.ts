import type { ByteReader } from '../../model/source.ts';
import { ByteCursor } from '../fields/byte-cursor.ts';
import { decodePadded } from '../text/decoding.ts';
import { type SasVariable, variableOf } from './namestr.ts';

/** Everything stands in records of this many bytes. */
export const recordLength = 80;
/** A data set has no more variables (SAS's own limit is 32,767). */
const mostVariables = 32_767;

/** A data set of a transport file. */
export interface SasDataSet {
  name: string;
  label: string;
  /** As SAS writes times: `14MAR21:09:30:00`. */
  created: string;
  modified: string;
  variables: SasVariable[];
  /** Bytes of an observation. */
  length: number;
  /** Where its observations start and end; the last record is filled with blanks. */
  start: number;
  end: number;
}

/** The kind of a header record: `MEMBER`, `NAMESTR`, `OBS`; nothing for other records. */
function kindOf(record: Buffer): string | undefined {
  return /^HEADER RECORD\*{7}(\w+?)(?:V8)?\s+HEADER RECORD!{7}/.exec(record.toString('latin1'))?.[1];
}

/**
 * Finds the data sets of a transport file.
 * @throws Error with one line where a description is cut or damaged
 */
export function dataSetsOf(bytes: ByteReader): SasDataSet[] {
  const cursor = new ByteCursor(bytes, recordLength * 3);
  const sets: SasDataSet[] = [];
  while (cursor.offset + recordLength <= bytes.size) {
    const start = cursor.offset;
    const record = Buffer.from(cursor.take(recordLength));
    if (!/^MEM(BER|BV8)?$/.test(kindOf(record) ?? '')) continue;
    const last = sets.at(-1);
    if (last) last.end = start;
    sets.push(dataSetAt(cursor, record, bytes.size));
  }
  return sets;
}

function dataSetAt(cursor: ByteCursor, member: Buffer, size: number): SasDataSet {
  const isVersion8 = member.toString('latin1', 20, 26) === 'MEMBV8';
  const descriptionLength = Number(member.toString('latin1', 74, 78)) || 140;
  cursor.skip(recordLength);
  const description = Buffer.from(cursor.take(2 * recordLength));
  const names = Buffer.from(cursor.take(recordLength));
  const count = Number(names.toString('latin1', 54, 58));
  if (!/^NAM/.test(kindOf(names) ?? '') || !(count <= mostVariables)) throw damaged();
  if (descriptionLength !== 140 && descriptionLength !== 136) throw damaged();
  const descriptions = cursor.take(Math.ceil((count * descriptionLength) / recordLength) * recordLength);
  const variables = Array.from({ length: count }, (_, index) => {
    const at = index * descriptionLength;
    return variableOf(Buffer.from(descriptions.subarray(at, at + descriptionLength)), isVersion8);
  });
  // Versions 8 and 9 may tell long labels here.
  for (let record = cursor.take(recordLength); !/^OBS/.test(kindOf(record) ?? ''); ) record = cursor.take(recordLength);
  return {
    name: decodePadded(description.subarray(8, isVersion8 ? 40 : 16)).trim(),
    created: description.toString('latin1', 64, 80).trim(),
    modified: description.toString('latin1', 80, 96).trim(),
    label: decodePadded(description.subarray(112, 152)).trim(),
    variables,
    length: Math.max(0, ...variables.map(({ offset, length }) => offset + length)),
    start: cursor.offset,
    end: size,
  };
}

function damaged(): Error {
  return new Error('the description of a data set is damaged: get a complete copy');
}
