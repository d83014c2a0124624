import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import type { ElementQuestion } from '../../model/recurrence.ts';
import type { ByteReader } from '../../model/source.ts';
import { type AfterPixelData, readAfterPixelData } from './after-pixel-data.ts';
import { ByteWindow } from './byte-window.ts';
import { isDefinedTerm } from './character-set.ts';
import { DataSet } from './data-set.ts';
import type { Encoding } from './element-head.ts';
import { framingOf } from './framing.ts';
import { inflateUntil, inMemory } from './inflate.ts';
import { Parser } from './parser.ts';
import { RecentHeader } from './recent-header.ts';
import { guessEncoding, startOfDataSet } from './start.ts';
import { withInside } from './with-inside.ts';

const specificCharacterSet = 0x00080005;
const transferSyntaxUid = 0x00020010;
const implicitLittleEndian = '1.2.840.10008.1.2';
const explicitBigEndian = '1.2.840.10008.1.2.2';
export const deflatedExplicit = '1.2.840.10008.1.2.1.99';

/**
 * Reads a DICOM header, with or without preamble and File Meta Information (PS3.10 section 7), without the pixel data.
 * @throws Error with a one-line message when nothing in it can be read as DICOM
 */
export function readDicom(bytes: ByteReader): DicomObject {
  const window = new ByteWindow(bytes);
  const start = startOfDataSet(window);
  const recent = new RecentHeader(window);
  const parser = new Parser(window, recent);
  const meta = new DataSet(window, undefined, 0);
  const offset = start.hasMeta ? parser.readMeta(meta, start.offset) : start.offset;
  const transferSyntax = meta.get(transferSyntaxUid)?.text() ?? '';
  const problems = [...parser.problems];

  const isDeflated = transferSyntax === deflatedExplicit;
  const {
    data,
    parser: dataParser,
    problem,
  } = isDeflated
    ? readInflated(bytes, offset)
    : { ...readBody(window, offset, transferSyntax, recent), problem: undefined };
  recent.close();
  // Where the inflated bytes end early, the parser takes the file for cut.
  problems.push(...(problem === undefined ? dataParser.problems : [problem]));

  if (!termsOf(data).every(isDefinedTerm)) {
    problems.push('it names a character set that the standard does not define: some of its text may be read wrongly');
  }

  const { pixelDataOffset } = dataParser;
  const after: AfterPixelData =
    pixelDataOffset === undefined || isDeflated
      ? { data: new DataSet(window, undefined, 0) }
      : readAfterPixelData(window, pixelDataOffset, encodingOf(transferSyntax, window, offset));
  const elements = [...meta.elements, ...data.elements, ...after.data.elements];
  if (elements.length === 0)
    throw new Error('no data element can be read: it is no DICOM file, or damaged at its start');
  // Rules go through an object again and again.
  let walked: readonly DicomElement[] | undefined;
  const walk = (): readonly DicomElement[] => {
    walked ??= withInside(elements);
    return walked;
  };
  // Elements that are not known to it are deflated, cut, or stand behind the pixels.
  const isComparable = recent.count === elements.length;
  const answered = isComparable ? recent.answers : (new Map() as RecentHeader['answers']);
  return {
    elements,
    get: (tag) => (tag < 0x00030000 ? (meta.get(tag) ?? data.get(tag)) : (data.get(tag) ?? after.data.get(tag))),
    transferSyntax,
    walk,
    answers<Answer extends NonNullable<unknown>>(question: ElementQuestion<Answer>) {
      let known = answered.get(question);
      if (!known) {
        known = (isComparable && recent.answerBefore(question)) || question.ofAll(walk());
        answered.set(question, known);
      }
      return known as readonly Answer[];
    },
    problems,
    framing: framingOf(window, elements, start.hasPreamble, after),
    ...(pixelDataOffset === undefined || isDeflated ? {} : { pixelDataOffset }),
  };
}

/** A data set as far as it was read, and the parser that read it. */
interface Body {
  data: DataSet;
  parser: Parser;
}

function readBody(window: ByteWindow, offset: number, transferSyntax: string, recent?: RecentHeader): Body {
  const parser = new Parser(window, recent);
  const data = new DataSet(window, undefined, 0);
  if (offset < window.size) parser.readFile(data, offset, encodingOf(transferSyntax, window, offset));
  return { data, parser };
}

/** A deflated data set, of which no more is inflated than what stands before the pixel data. */
function readInflated(bytes: ByteReader, offset: number): Body & { problem: string | undefined } {
  let body: Body | undefined;
  const problem = inflateUntil(bytes, offset, (window) => {
    body = readBody(window, 0, deflatedExplicit);
    return body.parser.pixelDataOffset !== undefined;
  });
  return { ...(body ?? readBody(new ByteWindow(inMemory(new Uint8Array())), 0, deflatedExplicit)), problem };
}

/** The values of Specific Character Set. */
function termsOf(data: DataSet): string[] {
  return (data.get(specificCharacterSet)?.ascii() ?? '').split('\\').map((term) => term.trim());
}

/** The encoding by the transfer syntax, corrected where the first element contradicts it. */
export function encodingOf(transferSyntax: string, window: ByteWindow, offset: number): Encoding {
  const guess = guessEncoding(window, offset);
  if (transferSyntax === '') return guess ?? { explicit: true, littleEndian: true };
  const littleEndian = transferSyntax !== explicitBigEndian;
  if (!guess) return { explicit: transferSyntax !== implicitLittleEndian, littleEndian };
  if (littleEndian !== guess.littleEndian) return guess;
  return { explicit: guess.explicit, littleEndian };
}
