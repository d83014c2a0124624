import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import dcmjs from 'dcmjs';
import { readDicom } from '../src/formats/dicom/object.ts';
import { openFile } from '../src/sources/file-reader.ts';
import { sharedData } from '../test/shared-data.ts';
import { median, type Rate } from './rate.ts';

/** Rounds that are measured; the two before them only warm up. */
const rounds = 7;
const warmUps = 2;
/** dcmjs is measured on every nth file, since it would take most of the time. */
const everyNth = 4;
const beforePixelData = { untilTag: '7FE00010', includeUntilTagValue: false };

/**
 * Headers a second: as an index of elements, with every value decoded, by dcmjs (up to the pixel data, and whole files,
 * which costs it about the same), and as bare reads of 64 KiB. Ways alternate within each round, so that whatever else
 * the machine does falls on all of them.
 */
export function headerRates(folder: string): Rate[] {
  const files = dicomFiles(folder);
  const some = files.filter((_, index) => index % everyNth === 0);
  const ways: { title: string; files: readonly string[]; run(file: string): void; rates: number[] }[] = [
    { title: 'header as an index of its elements', files, run: (file) => withFile(file, readDicom), rates: [] },
    { title: 'header with every value decoded', files, run: (file) => withFile(file, decodeAll), rates: [] },
    {
      title: 'dcmjs, up to the pixel data',
      files: some,
      run: (file) => readWithDcmjs(file, beforePixelData),
      rates: [],
    },
    { title: 'dcmjs, whole files', files: some, run: (file) => readWithDcmjs(file), rates: [] },
    { title: 'bare read of 64 KiB', files, run: (file) => withFile(file, (bytes) => bytes.read(0, 65_536)), rates: [] },
  ];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const way of ways) {
      const started = performance.now();
      for (const file of way.files) way.run(file);
      const seconds = (performance.now() - started) / 1000;
      if (round >= warmUps) way.rates.push(way.files.length / seconds);
    }
  }
  return ways.map(({ title, rates }) => ({ title, perSecond: median(rates) }));
}

function dicomFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.dcm'))
    .map(({ parentPath, name }) => join(parentPath, name));
}

function withFile(file: string, use: (bytes: ReturnType<typeof openFile>) => unknown): void {
  const bytes = openFile(file);
  try {
    use(bytes);
  } finally {
    bytes.close();
  }
}

function decodeAll(bytes: ReturnType<typeof openFile>): void {
  for (const element of readDicom(bytes).walk()) element.values();
}

function readWithDcmjs(file: string, options = {}): void {
  const { buffer, byteOffset, length } = readFileSync(file);
  dcmjs.data.DicomMessage.readFile(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer, options);
}

dcmjs.log.setLevel('error');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = sharedData('dicom/dcm_qa_nih');
  for (const { title, perSecond } of folder === undefined ? [] : headerRates(folder)) {
    console.log(`${Math.round(perSecond).toLocaleString('en-US').padStart(8)} a second: ${title}`);
  }
}
