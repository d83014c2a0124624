// Generated from the files of src/formats by `npm run generate`. To add one, add its file.
import type { Format } from '../model/format.ts';
import dicom from './dicom.ts';
import html from './html.ts';
import json from './json.ts';
import nifti from './nifti.ts';
import numbers from './numbers.ts';
import recognised from './recognised.ts';
import table from './table.ts';
import text from './text.ts';
import xml from './xml.ts';

export const allFormats: readonly Format[] = [
  dicom,
  html,
  json,
  nifti,
  numbers,
  recognised,
  table,
  text,
  xml,
].flat();
