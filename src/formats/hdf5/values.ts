import type { Attribute, Dataset } from 'h5wasm';
import { cellText } from '../fields/cell-text.ts';
import { decodePadded } from '../text/decoding.ts';

/** What has values: an attribute, which is read whole, or a dataset, of which the start can be read. */
export type Valued = Attribute | Dataset;

type Metadata = Dataset['metadata'];

/** Classes of types (H5Tpublic.h). */
const classes = { integer: 0, float: 1, string: 3, compound: 6, variableLength: 9, array: 10 };
/** Values of one dataset that are in memory at a time, in bytes. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The texts of an attribute or dataset, and its number where it holds one alone; other numbers are data.
 * @param most texts that are read
 */
export function textsOf(valued: Valued, most: number): { texts: string[]; isWhole: boolean } {
  const { metadata } = valued;
  if (isMatlabText(valued)) return matlabTexts(valued as Dataset, most);
  const count = countOf(metadata);
  const isNumber = metadata.type === classes.integer || metadata.type === classes.float;
  if (count === 0 || (isNumber && count > 1) || !(isNumber || hasText(metadata))) return { texts: [], isWhole: true };
  const { values, isWhole } = startOf(valued, most);
  return { texts: values.map((value) => textOf(value, metadata)), isWhole };
}

/** A dataset of structures in which texts stand, as a table: its members are the columns. */
export function compoundSheet(
  dataset: Dataset,
  mostCells: number,
): { columns: string[]; rows: string[][] } | undefined {
  const { metadata } = dataset;
  const members = metadata.type === classes.compound ? metadata.compound_type?.members : undefined;
  if (!members?.some((member) => hasText(member))) return undefined;
  const { values } = startOf(dataset, Math.max(1, Math.floor(mostCells / members.length)));
  const rows = values.map((row) =>
    members.map((member, index) => textOf(Array.isArray(row) ? alone(row[index]) : undefined, member)),
  );
  return { columns: members.map(({ name }) => name), rows };
}

function countOf({ shape }: Metadata): number {
  return shape ? shape.reduce((product, size) => product * Number(size), 1) : 0;
}

function hasText(metadata: Metadata): boolean {
  if (metadata.type === classes.string) return true;
  if (metadata.type === classes.compound) return metadata.compound_type!.members.some(hasText);
  if (metadata.type === classes.array) return metadata.array_type !== undefined && hasText(metadata.array_type);
  const { vlen_type } = metadata;
  return metadata.type === classes.variableLength && vlen_type !== undefined && hasText(vlen_type);
}

/** The first values, whole rows of them; all where they are few. */
function startOf(valued: Valued, most: number): { values: unknown[]; isWhole: boolean } {
  const { metadata } = valued;
  const count = countOf(metadata);
  const fitting = Math.min(most, Math.floor(mostBytes / Math.max(1, metadata.size)));
  if (count <= fitting) return { values: listOf(valued.value), isWhole: true };
  const { shape } = metadata;
  if (!('slice' in valued) || !shape?.length) return { values: [], isWhole: false };
  const perRow = count / Number(shape[0]);
  const rows = Math.max(1, Math.floor(fitting / perRow));
  if (rows * perRow > fitting * 16) return { values: [], isWhole: false };
  return { values: listOf(valued.slice([[0, rows]])), isWhole: false };
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<unknown>)] : [value];
}

/** The library gives a member of a structure as a list of one. */
function alone(value: unknown): unknown {
  const list = listOf(value);
  return list.length === 1 ? list[0] : list;
}

/** Text that is declared ASCII and is not is read by its bytes: writers declare what they do not check. */
function textOf(value: unknown, { type, vlen, cset }: Metadata): string {
  if (typeof value !== 'string') return cellText(value);
  const isRaw = type === classes.string && vlen && cset === 0;
  return isRaw && /[\x80-\xff]/.test(value) ? decodePadded(Buffer.from(value, 'latin1')) : value.trimEnd();
}

/** MATLAB 7.3 keeps text as numbers: UTF-16 units, and says so in an attribute. */
function isMatlabText(valued: Valued): boolean {
  return 'attrs' in valued && valued.metadata.size === 2 && valued.attrs.MATLAB_class?.value === 'char';
}

/** Rows of a character array; HDF5 has them as its second dimension. */
function matlabTexts(dataset: Dataset, most: number): { texts: string[]; isWhole: boolean } {
  const count = countOf(dataset.metadata);
  if (count * 2 > mostBytes) return { texts: [], isWhole: false };
  const units = dataset.value;
  if (!ArrayBuffer.isView(units)) return { texts: [], isWhole: true };
  const numbers = [...(units as unknown as Iterable<number>)];
  const rows = Number(dataset.metadata.shape?.[1] ?? 1) || 1;
  const texts = Array.from({ length: Math.min(rows, most) }, (_, row) =>
    numbers
      .filter((_unit, index) => index % rows === row)
      .map((unit) => String.fromCharCode(unit))
      .join('')
      .replace(/\0+/g, ' ')
      .trimEnd(),
  );
  return { texts, isWhole: rows <= most };
}
