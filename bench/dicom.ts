import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDicom } from '../src/formats/dicom/object.ts';
import { bytesInMemory } from '../src/sources/bytes-in-memory.ts';
import { sharedData } from '../test/shared-data.ts';
import { ctTree } from './dicom/ct-tree.ts';
import { enhancedMr } from './dicom/enhanced.ts';
import { type Reader, startPydicom, startReader } from './dicom/readers.ts';
import { median } from './rate.ts';

const slices = 10_000;
const rounds = 5;
/** So many files of a set are read in a round. */
const readInRound = 2_000;
const scanRounds = 3;
const denseObjects = 600;
const memorySizes = [1_000, 10_000, 100_000];
/** Pixels of the slices by which memory is measured: they are not read. */
const fewPixelBytes = 64;

/** A folder of objects that is measured. */
interface DicomSet {
  title: string;
  folder: string;
  files: readonly string[];
}

/**
 * `npm run bench dicom`: headers beside dcmjs, pydicom and bare reads, whole scans beside bare reads, and the memory of scans.
 * Sizes and the number of cores stand in what is printed.
 */
export async function benchDicom(): Promise<void> {
  const state = mkdtempSync(join(tmpdir(), 'cohortlint-bench-state-'));
  process.env.COHORTLINT_STATE_DIRECTORY = state;
  try {
    const dense = setOf('enhanced MR', denseFolder());
    const tree = ctTree(slices);
    const sets = [setOf(`${tree.slices.toLocaleString('en-US')} CT slices`, tree.folder), dense];
    const nih = sharedData('dicom/dcm_qa_nih');
    if (nih !== undefined) sets.splice(1, 0, setOf('dcm_qa_nih', nih));
    for (const set of sets) await printReading(set);
    console.log('\n| whole scan, all cores | files a second | times the bare read on one core |\n| --- | --: | --: |');
    for (const set of sets) await printScan(set);
    printMemory();
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

function setOf(title: string, folder: string): DicomSet {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.dcm'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return { title, folder, files };
}

/** Small objects of many elements, no two alike. */
function denseFolder(): string {
  const folder = join(tmpdir(), `cohortlint-bench-enhanced-${denseObjects}`);
  if (existsSync(folder)) return folder;
  mkdirSync(`${folder}.unfinished`, { recursive: true });
  for (let number = 0; number < denseObjects; number += 1) {
    writeFileSync(join(`${folder}.unfinished`, `${String(number).padStart(4, '0')}.dcm`), enhancedMr(number));
  }
  renameSync(`${folder}.unfinished`, folder);
  return folder;
}

async function printReading({ title, files }: DicomSet): Promise<void> {
  const some = files.slice(0, readInRound);
  const elements = elementsOf(some);
  const pydicom = await startPydicom(20);
  const readers = [
    startReader('bare', 'bare read of 64 KiB'),
    startReader('index', 'index of its elements'),
    startReader('asked', 'index, eight values decoded'),
    startReader('decoded', 'every value decoded'),
    startReader('dcmjs', 'dcmjs, up to the pixels', 10),
    ...(pydicom ? [pydicom] : []),
  ];
  const times = new Map<Reader, number[]>(readers.map((reader) => [reader, []]));
  // In turns, so that whatever else the machine does meets all of them; the first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const reader of readers) {
      const own = some.filter((_, index) => index % reader.everyNth === 0);
      const microseconds = ((await reader.time(own)) * 1000) / own.length;
      if (round > 0) times.get(reader)!.push(microseconds);
    }
  }
  for (const reader of readers) reader.close();
  const medians = readers.map((reader) => median(times.get(reader)!));
  const dcmjs = medians[4]!;
  const python = pydicom === undefined ? undefined : medians.at(-1)!;
  console.log(
    `\n| header, ${title}, ${Math.round(elements)} elements | µs a file | µs an element | times dcmjs | times pydicom |`,
  );
  console.log('| --- | --: | --: | --: | --: |');
  for (const [index, reader] of readers.entries()) {
    const time = medians[index]!;
    const beside = python === undefined ? '' : (python / time).toFixed(1);
    const each = index === 0 ? '' : (time / elements).toFixed(2);
    console.log(`| ${reader.title} | ${time.toFixed(1)} | ${each} | ${(dcmjs / time).toFixed(1)} | ${beside} |`);
  }
}

function elementsOf(files: readonly string[]): number {
  const every = files.filter((_, index) => index % 50 === 0);
  const counts = every.map((path) => [...readDicom(bytesInMemory(readFileSync(path))).walk()].length);
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/** The program as it ships, from its start to the end of its report. */
function runScan(folder: string): { seconds: number; peakMegabytes: number } {
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  const peak = fileURLToPath(new URL('dicom/report-peak.mjs', import.meta.url));
  const started = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', peak, cli, 'scan', '--quiet', '--fail-on', 'never', folder],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakMegabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

async function printScan({ title, folder, files }: DicomSet): Promise<void> {
  const reader = startReader('bare', '');
  const some = files.slice(0, readInRound);
  await reader.time(some);
  const scans: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < scanRounds; round += 1) {
    const bare = (await reader.time(some)) / 1000 / some.length;
    scans.push(runScan(folder).seconds / files.length);
    ratios.push(scans.at(-1)! / bare);
  }
  reader.close();
  const rate = Math.round(1 / median(scans)).toLocaleString('en-US');
  console.log(`| ${title} | ${rate} | ${median(ratios).toFixed(0)} |`);
}

function printMemory(): void {
  console.log('\n| slices of 64 bytes of pixels | seconds | peak memory, MiB |\n| --: | --: | --: |');
  for (const size of memorySizes) {
    const { folder } = ctTree(size, fewPixelBytes);
    const { seconds, peakMegabytes } = runScan(folder);
    console.log(`| ${size.toLocaleString('en-US')} | ${seconds.toFixed(0)} | ${peakMegabytes.toFixed(0)} |`);
  }
}
