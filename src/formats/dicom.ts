import type { DicomObject, PackedPixels } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { EntryHead, Format } from '../model/format.ts';
import { ElementQuestion, type Question } from '../model/recurrence.ts';
import { AttributeField, OutsideField, ValuePartField } from './dicom/attribute-field.ts';
import { encapsulatedMember } from './dicom/encapsulated.ts';
import { encodedMembers } from './dicom/encoded-documents.ts';
import { readDicom } from './dicom/object.ts';
import { packedInside } from './dicom/packed-pixels.ts';
import { packedTexts } from './dicom/packed-texts.ts';
import { representationOf } from './dicom/representation.ts';
import { textRuns } from './dicom/text-runs.ts';
import { partsOf } from './dicom/value-parts.ts';

const extensions = new Set(['.dcm', '.dicom', '.ima', '.dic', '.acr']);

const dicom = {
  id: 'dicom',
  title: 'DICOM',
  follows: 'DICOM PS3.10 (files), PS3.5 (encoding), PS3.6 (dictionary)',
  unseen:
    'pixels, videos, curves and waveforms are not looked into, of packed pixels only comments and metadata of their codec in a sample of the frames, and of binary private values only readable text and the headers of Siemens and GE',
  evidence: 'signature',
  hasHeader: true,
  matches: (entry) => hasMagic(entry) || extensions.has(entry.extension) || startsLikeDataSet(entry),
  read: (_entry, bytes) => documentOf(readDicom(bytes)),
} satisfies Format;

export default dicom;

const numberOfFrames = 0x00280008;
/** Of what stands behind the last element, what is searched for text. */
const mostTrailing = 256 * 1024;

/**
 * A DICOM object as a document: each element that is no sequence is a field, and so is each text inside a binary value or
 * outside of all elements. A document that the object encapsulates is a file inside the file.
 */
function documentOf(object: DicomObject): Document {
  const encapsulated = encapsulatedMember(object);
  const members = [...(encapsulated ? [encapsulated] : []), ...encodedMembers(object)];
  const textsBefore = once(() => textsOutside('preamble', object.framing?.preamble?.()));
  const textsBehind = once(() => textsOutside('trailing data', object.framing?.trailing?.bytes(mostTrailing)));
  const packed = object.framing?.packedPixels;
  const frames = packed ? framesOf(object) : 0;
  return {
    dicom: object,
    problems: object.problems,
    ...(members.length > 0 ? { members: () => members } : {}),
    *fields(isLeftOut) {
      yield* textsBefore();
      for (const element of object.walk()) {
        if (element.items) continue;
        const { recurrence } = element;
        if (!recurrence || !isLeftOut?.(recurrence)) yield new AttributeField(element);
        for (const part of partsOf(element)) {
          if (!part.recurrence || !isLeftOut?.(part.recurrence)) yield new ValuePartField(element, part);
        }
        yield* textsBesidePixels(packedInside(element), 1, isLeftOut);
      }
      yield* textsBesidePixels(packed, frames, isLeftOut);
      yield* textsBehind();
    },
    answers: (question) => [
      ...question.ofAll(textsBefore()),
      ...object.answers(toElements(question)).flat(),
      ...question.ofAll(textsBesidePixels(packed, frames)),
      ...question.ofAll(textsBehind()),
    ],
  };
}

function* textsBesidePixels(
  pixels: PackedPixels | undefined,
  frames: number,
  isLeftOut?: Parameters<Document['fields']>[0],
): Iterable<Field> {
  if (!pixels) return;
  for (const text of packedTexts(pixels, frames)) {
    if (!text.recurrence || !isLeftOut?.(text.recurrence)) yield new ValuePartField(pixels.element, text);
  }
}

function framesOf(object: DicomObject): number {
  const [frames] = object.get(numberOfFrames)?.values() ?? [];
  return Number(frames ?? 1) || 1;
}

/** Questions to fields as questions to the elements whose fields they are: elements know in which of them a header differs. */
const asked = new WeakMap<object, ElementQuestion<NonNullable<unknown>>>();

function toElements<Answer extends NonNullable<unknown>>(
  question: Question<Field, Answer>,
): ElementQuestion<readonly Answer[]> {
  const known = asked.get(question) as ElementQuestion<readonly Answer[]> | undefined;
  if (known) return known;
  const made = new ElementQuestion((element): readonly Answer[] | undefined => {
    if (element.items) return undefined;
    const answer = question.of(new AttributeField(element));
    const parts = partsOf(element).map((part) => new ValuePartField(element, part));
    const inside = [...question.ofAll(parts), ...question.ofAll(textsBesidePixels(packedInside(element), 1))];
    if (inside.length === 0) return answer === undefined ? undefined : [answer];
    return answer === undefined ? inside : [answer, ...inside];
  });
  asked.set(question, made);
  return made;
}

function textsOutside(name: string, bytes: Uint8Array | undefined): readonly Field[] {
  return bytes ? textRuns(bytes).map(({ text, offset }) => new OutsideField(name, text, offset)) : [];
}

/** Works something out when it is asked for, and once. */
function once<Result>(work: () => Result): () => Result {
  let known: { result: Result } | undefined;
  return () => {
    known ??= { result: work() };
    return known.result;
  };
}

function hasMagic({ head }: EntryHead): boolean {
  return head.length >= 132 && Buffer.from(head.buffer, head.byteOffset + 128, 4).toString('latin1') === 'DICM';
}

/**
 * A file without a known extension that starts with an element of group 0002 or 0008 with a representation or a plausible
 * length, as files without preamble do.
 */
function startsLikeDataSet({ head, extension }: EntryHead): boolean {
  if (head.length < 16 || (extension !== '' && /[a-z]/.test(extension))) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const isExplicit = representationOf(head[4]!, head[5]!)?.isKnown === true;
  return [true, false].some((littleEndian) => {
    const group = view.getUint16(0, littleEndian);
    if ((group !== 0x0002 && group !== 0x0008) || view.getUint16(2, littleEndian) > 0x2000) return false;
    return isExplicit || (littleEndian && view.getUint32(4, littleEndian) <= 1024);
  });
}
