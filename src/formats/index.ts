import type { EntryHead, Format } from '../model/format.ts';
import dicom from './dicom/format.ts';
import json from './json.ts';
import nifti from './nifti.ts';
import numbers from './numbers.ts';
import { recognisedFormats } from './recognised.ts';
import table from './table.ts';
import text from './text.ts';

/** Every format, in the order in which they are asked: those that know themselves by their bytes first. */
export const formats: readonly Format[] = [dicom, nifti, json, table, numbers, ...recognisedFormats, text];

/** The format of an entry; `undefined` when none knows it. */
export function recognise(head: EntryHead): Format | undefined {
  return formats.find((format) => format.matches(head));
}

/** The extension of a path in lower case, from the last dot of its name; `.nii.gz` and the like as one. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const compound = /\.[a-z0-9]{1,8}\.gz$/.exec(name);
  if (compound) return compound[0];
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot);
}
