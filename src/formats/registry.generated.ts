// Generated from the files of src/formats by `npm run generate`. To add one, add its file.
import type { Format } from '../model/format.ts';
import arrow from './arrow.ts';
import avi from './avi.ts';
import bam from './bam.ts';
import brainvision from './brainvision.ts';
import compound from './compound.ts';
import compressed from './compressed.ts';
import cram from './cram.ts';
import ctf from './ctf.ts';
import dicom from './dicom.ts';
import docx from './docx.ts';
import dsStore from './ds-store.ts';
import edf from './edf.ts';
import fif from './fif.ts';
import flatOpendocument from './flat-opendocument.ts';
import gifti from './gifti.ts';
import gitConfig from './git-config.ts';
import gitHistory from './git-history.ts';
import gitReflog from './git-reflog.ts';
import gzip from './gzip.ts';
import hdf5 from './hdf5.ts';
import hl7 from './hl7.ts';
import html from './html.ts';
import image from './image.ts';
import json from './json.ts';
import kit from './kit.ts';
import mail from './mail.ts';
import matlab from './matlab.ts';
import media from './media.ts';
import metaimage from './metaimage.ts';
import mgh from './mgh.ts';
import netcdf from './netcdf.ts';
import nifti from './nifti.ts';
import notebook from './notebook.ts';
import nrrd from './nrrd.ts';
import numbers from './numbers.ts';
import numpy from './numpy.ts';
import opendocument from './opendocument.ts';
import parquet from './parquet.ts';
import pdf from './pdf.ts';
import pedigree from './pedigree.ts';
import pptx from './pptx.ts';
import rdata from './rdata.ts';
import recognised from './recognised.ts';
import rtf from './rtf.ts';
import sasTransport from './sas-transport.ts';
import sas7bdat from './sas7bdat.ts';
import settings from './settings.ts';
import spss from './spss.ts';
import sqlite from './sqlite.ts';
import stata from './stata.ts';
import strings from './strings.ts';
import table from './table.ts';
import tar from './tar.ts';
import text from './text.ts';
import tiff from './tiff.ts';
import vcf from './vcf.ts';
import xlsx from './xlsx.ts';
import xml from './xml.ts';
import yaml from './yaml.ts';
import zip from './zip.ts';

export const allFormats: readonly Format[] = [
  arrow,
  avi,
  bam,
  brainvision,
  compound,
  compressed,
  cram,
  ctf,
  dicom,
  docx,
  dsStore,
  edf,
  fif,
  flatOpendocument,
  gifti,
  gitConfig,
  gitHistory,
  gitReflog,
  gzip,
  hdf5,
  hl7,
  html,
  image,
  json,
  kit,
  mail,
  matlab,
  media,
  metaimage,
  mgh,
  netcdf,
  nifti,
  notebook,
  nrrd,
  numbers,
  numpy,
  opendocument,
  parquet,
  pdf,
  pedigree,
  pptx,
  rdata,
  recognised,
  rtf,
  sasTransport,
  sas7bdat,
  settings,
  spss,
  sqlite,
  stata,
  strings,
  table,
  tar,
  text,
  tiff,
  vcf,
  xlsx,
  xml,
  yaml,
  zip,
].flat();
