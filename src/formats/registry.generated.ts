// Generated from the files of src/formats by `npm run generate`. To add one, add its file.
import type { Format } from '../model/format.ts';
import dicom from './dicom.ts';
import docx from './docx.ts';
import gzip from './gzip.ts';
import html from './html.ts';
import json from './json.ts';
import nifti from './nifti.ts';
import notebook from './notebook.ts';
import numbers from './numbers.ts';
import numpy from './numpy.ts';
import opendocument from './opendocument.ts';
import pdf from './pdf.ts';
import pptx from './pptx.ts';
import recognised from './recognised.ts';
import settings from './settings.ts';
import sqlite from './sqlite.ts';
import strings from './strings.ts';
import table from './table.ts';
import tar from './tar.ts';
import text from './text.ts';
import xlsx from './xlsx.ts';
import xml from './xml.ts';
import yaml from './yaml.ts';
import zip from './zip.ts';

export const allFormats: readonly Format[] = [
  dicom,
  docx,
  gzip,
  html,
  json,
  nifti,
  notebook,
  numbers,
  numpy,
  opendocument,
  pdf,
  pptx,
  recognised,
  settings,
  sqlite,
  strings,
  table,
  tar,
  text,
  xlsx,
  xml,
  yaml,
  zip,
].flat();
