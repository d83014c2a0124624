// Generated from the files of src/report/formats by `npm run generate`. To add one, add its file.
import type { ReportFormat } from '../report-format.ts';
import csv from './csv.ts';
import html from './html.ts';
import json from './json.ts';
import markdown from './markdown.ts';
import sarif from './sarif.ts';

export const reportFormats: readonly ReportFormat[] = [
  csv,
  html,
  json,
  markdown,
  sarif,
].flat();
