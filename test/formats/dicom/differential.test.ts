import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import dcmjs from 'dcmjs';
import { readDicom } from '../../../src/formats/dicom/object.ts';
import dicom from '../../../src/formats/dicom.ts';
import { extensionOf } from '../../../src/formats/index.ts';
import type { DicomElement } from '../../../src/model/dicom.ts';
import { openFile } from '../../../src/sources/file-reader.ts';
import { sharedData } from '../../shared-data.ts';

/** An element as dcmjs gives it. */
type Parsed = { vr: string; Value?: unknown[] };

/** Bytes are compared by neither: dcmjs gives buffers, this reader what is asked for. */
const binary = new Set(['OB', 'OW', 'OF', 'OD', 'OL', 'OV', 'UN']);

/**
 * Where the two differ for a reason. Each is a clause of the standard that this reader follows, or a choice of dcmjs; an
 * element that differs for no reason of these fails the test.
 */
const deviations: readonly {
  why: string;
  holds(element: DicomElement, other: Parsed | undefined, file: string): boolean;
}[] = [
  {
    why: 'dcmjs leaves group lengths out (PS3.5 7.2 has them)',
    holds: ({ tag }, other) => (tag & 0xffff) === 0 && !other,
  },
  {
    why: 'dcmjs calls the offsets of a media directory unknown in an implicit encoding (PS3.6: UL)',
    holds: ({ tag, vr }, other) => tag >>> 16 === 0x0004 && vr === 'UL' && other?.vr === 'UN',
  },
  {
    why: 'a value of unknown representation has that of the dictionary (PS3.5 6.2.2)',
    holds: ({ vr }, other) => other?.vr === 'UN' && vr !== 'UN',
  },
  {
    why: 'dcmjs reads one element of a sequence of unknown representation; it is implicit little endian (PS3.5 6.2.2)',
    holds: (_element, other, file) => other === undefined && /(priv_SQ|rtdose_rle(_1frame)?)\.dcm$/.test(file),
  },
  {
    why: 'dcmjs splits unlimited text at backslashes; it is one value (PS3.5 6.2, UT)',
    holds: ({ vr }, other) => vr === 'UT' && (other?.Value?.length ?? 0) > 1,
  },
  {
    why: 'dcmjs takes digits out of an integer string that is none (PS3.5 6.2, IS)',
    holds: (element) => element.vr === 'IS' && element.values().some((value) => typeof value === 'string'),
  },
  {
    why: 'dcmjs makes a zero of a number that is not there; a value may be empty (PS3.5 7.4)',
    holds: ({ vr, length }, other) => length === 0 && other?.vr === vr && other.Value?.[0] === 0,
  },
  {
    why: 'dcmjs is told to stop at the pixel data; what follows it is read here',
    holds: ({ tag }, other) => tag >>> 16 > 0x7fe0 && other === undefined,
  },
  {
    why: 'dcmjs stops where a file goes on in another encoding; this reader reads on',
    holds: (_element, other, file) => other === undefined && file.endsWith('SC_rgb_jpeg.dcm'),
  },
];

/** The files that are not whole, and what is true of each. */
const damaged: Readonly<Record<string, string>> = {
  // A stray byte stands before its first element.
  'no_meta.dcm':
    'neither "DICM" nor a data element stands where one should: it is no DICOM file, or damaged at its start',
  // It ends within the fractions of a plan.
  'rtplan_truncated.dcm':
    'the value of (300A,012C) at byte 2100 claims more bytes than the file has: the file is cut or damaged, get a complete copy',
  // The offsets of its records were taken out without a change of the lengths around them.
  'DICOMDIR-nooffset':
    'the value of (0004,1220) at byte 10860 claims more bytes than the file has: the file is cut or damaged, get a complete copy',
};

describe('readDicom beside dcmjs', () => {
  const folder = sharedData('dicom');
  const counts = new Map<string, number>();
  let compared = 0;

  before(() => dcmjs.log.setLevel('silent'));

  it('reads the same attributes, representations and values wherever dcmjs can read', function () {
    if (!folder) this.skip();
    const differences: string[] = [];
    for (const file of filesIn(folder)) {
      const other = readOther(file);
      if (!other) continue;
      const bytes = openFile(file);
      compareElements(readDicom(bytes).elements, other, file, '', differences);
      bytes.close();
    }
    for (const [why, count] of counts) console.log(`      ${count} times: ${why}`);
    assert.deepEqual(differences.slice(0, 20), []);
    assert.ok(compared > 10_000, `${compared} values were compared`);
  });

  it('reads every file that is recognised, whole or with a problem that is true', function () {
    if (!folder) this.skip();
    const problems: Record<string, string> = {};
    let read = 0;
    for (const file of filesIn(folder)) {
      const path = basename(file);
      const bytes = openFile(file);
      const head = Uint8Array.from(bytes.read(0, 1024));
      try {
        if (!dicom.matches({ path, extension: extensionOf(path), head })) continue;
        const object = readDicom(bytes);
        for (const element of object.walk()) element.values();
        if (object.problems.length > 0) problems[path] = object.problems.join();
        read += 1;
      } catch (error) {
        problems[path] = (error as Error).message;
      } finally {
        bytes.close();
      }
    }
    assert.ok(read > 150, `${read} files were read`);
    assert.deepEqual(problems, damaged);
  });

  function compareElements(
    elements: readonly DicomElement[],
    other: Record<string, Parsed>,
    file: string,
    path: string,
    differences: string[],
  ): void {
    const seen = new Set<string>();
    for (const element of elements) {
      const key = element.tag.toString(16).toUpperCase().padStart(8, '0');
      seen.add(key);
      const theirs = other[key];
      const deviation = deviations.find(({ holds }) => holds(element, theirs, file));
      if (deviation) counts.set(deviation.why, (counts.get(deviation.why) ?? 0) + 1);
      else if (!theirs || theirs.vr !== element.vr)
        differences.push(`${file} ${path}${key}: ${element.vr}, dcmjs ${theirs?.vr}`);
      else compareValues(element, theirs, file, `${path}${key}`, differences);
    }
    for (const key of Object.keys(other)) {
      if (!seen.has(key) && !key.startsWith('7FE0')) differences.push(`${file} ${path}${key} is read by dcmjs alone`);
    }
  }

  function compareValues(
    element: DicomElement,
    theirs: Parsed,
    file: string,
    path: string,
    differences: string[],
  ): void {
    if (element.items) {
      const items = (theirs.Value ?? []) as Record<string, Parsed>[];
      if (items.length !== element.items.length)
        differences.push(`${file} ${path}: ${element.items.length} items, dcmjs ${items.length}`);
      element.items.forEach((item, index) => {
        compareElements(item.elements, items[index] ?? {}, file, `${path}[${index}].`, differences);
      });
      return;
    }
    if (binary.has(element.vr)) return;
    compared += 1;
    const ours = normalise(element.values(), element);
    const others = normalise(
      (theirs.Value ?? []).map((value) => plain(value, element)),
      element,
    );
    if (JSON.stringify(ours) !== JSON.stringify(others))
      differences.push(`${file} ${path} ${element.vr}: the values differ`);
  }
});

/** Both as text: empty values are no value, and what ends in padding, line ends or empty name groups ends before. */
function normalise(values: readonly unknown[], { tag }: DicomElement): string[] {
  // dcmjs rewrites the character set to the one that it decodes to.
  if (tag === 0x00080005) return [];
  const texts = values.map((value) => String(value).replace(/[\s=]+$/, ''));
  return texts.every((text) => text === '') ? [] : texts;
}

/** dcmjs gives names as objects of their groups, and attribute tags as numbers. */
function plain(value: unknown, { vr }: DicomElement): unknown {
  if (value === null || value === undefined) return '';
  if (vr === 'AT' && typeof value === 'number') {
    const hex = value.toString(16).toUpperCase().padStart(8, '0');
    return `(${hex.slice(0, 4)},${hex.slice(4)})`;
  }
  if (typeof value !== 'object') return value;
  const { Alphabetic, Ideographic, Phonetic } = value as Record<string, string | undefined>;
  return [Alphabetic, Ideographic, Phonetic].map((group) => group ?? '').join('=');
}

/** A slice of forty of the long series, which all look alike. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file, index) => !file.includes('dcm_qa_nih') || index % 40 === 0)
    .sort();
}

function readOther(file: string): Record<string, Parsed> | undefined {
  const { buffer, byteOffset, length } = readFileSync(file);
  try {
    const { meta, dict } = dcmjs.data.DicomMessage.readFile(
      buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer,
      {
        untilTag: '7FE00010',
        includeUntilTagValue: false,
      },
    );
    return { ...meta, ...dict } as Record<string, Parsed>;
  } catch {
    return undefined;
  }
}
