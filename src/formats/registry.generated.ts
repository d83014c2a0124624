// Generated from the files of src/formats by `npm run generate`. To add one, add its file.
import type { Format } from '../model/format.ts';
import dicom from './dicom.ts';
import hdf5 from './hdf5.ts';
import json from './json.ts';
import matlab from './matlab.ts';
import nifti from './nifti.ts';
import numbers from './numbers.ts';
import numpy from './numpy.ts';
import parquet from './parquet.ts';
import recognised from './recognised.ts';
import sqlite from './sqlite.ts';
import table from './table.ts';
import text from './text.ts';

export const allFormats: readonly Format[] = [
  dicom,
  hdf5,
  json,
  matlab,
  nifti,
  numbers,
  numpy,
  parquet,
  recognised,
  sqlite,
  table,
  text,
].flat();
