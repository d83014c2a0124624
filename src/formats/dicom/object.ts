import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import type { ByteReader } from '../../model/source.ts';
import { ByteWindow } from './byte-window.ts';
import { isDefinedTerm } from './character-set.ts';
import { DataSet, type Element } from './data-set.ts';
import { inflateHeader } from './inflate.ts';
import { type Encoding, Parser } from './parser.ts';
import { guessEncoding, startOfDataSet } from './start.ts';

const specificCharacterSet = 0x00080005;
const transferSyntaxUid = 0x00020010;
const explicitBigEndian = '1.2.840.10008.1.2.2';
const deflatedExplicit = '1.2.840.10008.1.2.1.99';

/**
 * Reads a DICOM header, with or without preamble and File Meta Information (PS3.10 section 7), up to the pixel data.
 * @throws Error with a one-line message when nothing in it can be read as DICOM
 */
export function readDicom(bytes: ByteReader): DicomObject {
  const window = new ByteWindow(bytes);
  const start = startOfDataSet(window);
  const parser = new Parser(window);
  const meta = new DataSet(window, undefined, 0);
  const offset = start.hasMeta ? parser.readMeta(meta, start.offset) : start.offset;
  const transferSyntax = meta.get(transferSyntaxUid)?.text() ?? '';
  const problems = [...parser.problems];

  const isDeflated = transferSyntax === deflatedExplicit;
  const { window: body, problem } = isDeflated ? inflateHeader(bytes, offset) : { window, problem: undefined };
  if (problem) problems.push(problem);
  const dataParser = new Parser(body);
  const data = new DataSet(body, undefined, 0);
  const dataOffset = isDeflated ? 0 : offset;
  if (dataOffset < body.size) dataParser.readFile(data, dataOffset, encodingOf(transferSyntax, body, dataOffset));
  problems.push(...dataParser.problems);

  if (!termsOf(data).every(isDefinedTerm)) {
    problems.push('it names a character set that the standard does not define: some of its text may be read wrongly');
  }

  const elements = [...meta.elements, ...data.elements];
  if (elements.length === 0)
    throw new Error('no data element can be read: it is no DICOM file, or damaged at its start');
  const { pixelDataOffset } = dataParser;
  return {
    elements,
    get: (tag) => (tag < 0x00030000 ? (meta.get(tag) ?? data.get(tag)) : data.get(tag)),
    transferSyntax,
    walk: () => walk(elements),
    problems,
    ...(pixelDataOffset === undefined || isDeflated ? {} : { pixelDataOffset }),
  };
}

/** The values of Specific Character Set. */
function termsOf(data: DataSet): string[] {
  return (data.get(specificCharacterSet)?.ascii() ?? '').split('\\').map((term) => term.trim());
}

/** The encoding by the transfer syntax, corrected where the first element contradicts it. */
function encodingOf(transferSyntax: string, window: ByteWindow, offset: number): Encoding {
  const guess = guessEncoding(window, offset);
  if (transferSyntax === '' || guess === undefined) return guess ?? { explicit: true, littleEndian: true };
  const littleEndian = transferSyntax !== explicitBigEndian;
  if (littleEndian !== guess.littleEndian) return guess;
  return { explicit: guess.explicit, littleEndian };
}

function* walk(elements: readonly Element[]): Iterable<DicomElement> {
  for (const element of elements) {
    yield element;
    for (const item of element.items ?? []) yield* walk(item.elements);
  }
}
