import type { DicomElement } from '../../model/dicom.ts';
import { isPrivateTag } from '../../model/dicom.ts';
import { ElementQuestion, Recurrence } from '../../model/recurrence.ts';
import { encodedTexts, mayBeEncoded } from './encoded-documents.ts';
import { textRuns } from './text-runs.ts';
import { looksLikeText } from './value.ts';
import type { ValuePart } from './value-part.ts';
import { vendorParts } from './vendor/index.ts';

/** Representations of bytes in which text may stand all the same. */
const binary: ReadonlySet<string> = new Set(['OB', 'OW', 'UN', 'OL', 'OV']);
/** A shorter value holds no name. */
const shortest = 6;
/** A header of a vendor is read whole up to this length. */
const longestHeader = 4 * 1024 * 1024;
/** Of any other binary value, what is searched from its start. */
const mostSearched = 256 * 1024;

const encapsulatedDocument = 0x00420011;
const iccProfile = 0x00282000;

/**
 * Whether a standard value is as bulky as pixels, and as little text: pixels, curves, waveforms, overlays, look-up tables,
 * surfaces. An encapsulated document is a file of its own.
 */
function isBulk(tag: number): boolean {
  const group = tag >>> 16;
  if (group === 0x7fe0 || group === 0x5400 || group === 0x0066 || tag === encapsulatedDocument) return true;
  if (group === 0x0028) return tag !== iccProfile;
  return (group >>> 8 === 0x50 || group >>> 8 === 0x60 || group === 0x5600) && (tag & 0xffff) >= 0x1000;
}

/**
 * The texts inside a binary value: the entries of a vendor's header where it is one, the text where it is nothing else, or
 * the runs of text between other bytes; and the text that a private value stands for in Base64 or hexadecimal. Nothing for other
 * values that are text by their representation.
 */
export function partsOf(element: DicomElement): readonly ValuePart[] {
  const { tag, vr, length } = element;
  if (length === undefined || length < shortest || element.items || isBulk(tag)) return [];
  if (!binary.has(vr) && !mayBeEncoded(element)) return [];
  return parts.of(element) ?? [];
}

const parts = new ElementQuestion((element): readonly ValuePart[] => {
  const found = [...partsIn(element, element.length!), ...encodedTexts(element)];
  return element.recurrence ? found.map((part) => ({ ...part, recurrence: new Recurrence() })) : found;
});

function partsIn(element: DicomElement, length: number): readonly ValuePart[] {
  const { tag, vr } = element;
  if (!binary.has(vr)) return [];
  if (vr === 'UN' && element.text() !== '') return [];
  if (isPrivateTag(tag) && length <= longestHeader) {
    const parts = vendorParts(element.bytes());
    if (parts) return parts;
  }
  const bytes = element.bytes(mostSearched);
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (looksLikeText({ buffer: whole, start: 0, end: whole.length })) {
    return [{ name: '', place: 'text', text: whole.toString('latin1').replace(/[\0 ]+$/, '') }];
  }
  return textRuns(bytes).map(({ text, offset }) => ({ name: '', place: `byte ${offset}`, text, isIncidental: true }));
}
