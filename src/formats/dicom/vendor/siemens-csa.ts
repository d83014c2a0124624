import { placeName, type ValuePart } from '../value-part.ts';
import { isSiemensProtocol, siemensProtocolParts } from './siemens-protocol.ts';
import { isTellingInCsaHeader } from './telling-numbers.ts';
import type { VendorHeader } from './vendor-header.ts';

/*
 * Siemens "CSA" headers as (0029,xx10) and (0029,xx20) hold them, and the MEDCOM headers of the same form. The form is
 * described by the nibabel project ("Siemens format DICOM with CSA header"): the second version starts with SV10, the first
 * with the number of its elements; a check number stands before each element.
 */
const magic = 'SV10';
const checks = new Set([77, 205]);
const mostElements = 1_024;
const mostItems = 1_024;
const nameLength = 64;
const elementHeadLength = nameLength + 20;
const itemHeadLength = 16;
/** Numbers, most of which are settings. */
const numeric = new Set(['DS', 'IS', 'FD', 'FL', 'US', 'SS', 'UL', 'SL', 'SV', 'UV', 'TM']);

/**
 * `1;HFS;90.00;48.00;3;0;2;-2048984740`: position, weight and age of the patient, in years to two decimals, by which a
 * registration of the patient is known again.
 */
const registration = 'PatReinPattern';
const registered: readonly (readonly [name: string, index: number])[] = [
  ['UsedPatientWeight', 2],
  ['PatientAge', 3],
];

/**
 * The elements of a CSA header that hold text or a number that tells something, each a part under its name; protocols in it
 * are read entry by entry.
 */
export default {
  id: 'siemens-csa',
  matches: (bytes) => startOf(bytes) !== undefined,
  *parts(bytes) {
    const start = startOf(bytes)!;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = start.elements;
    for (let index = 0; index < start.count && at + elementHeadLength <= bytes.length; index += 1) {
      const name = textOf(bytes, at, nameLength);
      const vr = textOf(bytes, at + nameLength + 4, 4).slice(0, 2);
      const itemCount = view.getInt32(at + nameLength + 12, true);
      if (!checks.has(view.getInt32(at + nameLength + 16, true)) || itemCount < 0 || itemCount > mostItems) return;
      at += elementHeadLength;
      const isSetting = numeric.has(vr) && !isTellingInCsaHeader(name);
      const values: string[] = [];
      for (let item = 0; item < itemCount; item += 1) {
        if (at + itemHeadLength > bytes.length) return;
        const length = start.isSecond
          ? view.getInt32(at + 4, true)
          : // The first version counts from the first element's number of items (nibabel, csareader).
            view.getInt32(at, true) - start.offset(view);
        at += itemHeadLength;
        if (length < 0 || at + length > bytes.length) return;
        const value = isSetting ? '' : textOf(bytes, at, length).trim();
        if (value !== '') values.push(value);
        at += (length + 3) & ~3;
      }
      yield* partsOfElement(name, values, index);
    }
  },
} satisfies VendorHeader;

function* partsOfElement(name: string, values: readonly string[], index: number): Iterable<ValuePart> {
  const place = placeName(name, index);
  for (const text of values) {
    if (isSiemensProtocol(text)) {
      for (const part of siemensProtocolParts(text)) yield { ...part, place: `${place} ${part.place}` };
    }
  }
  const rest = values.filter((text) => !isSiemensProtocol(text));
  if (rest.length > 0) yield { name, place, text: rest.join('\\') };
  if (name === registration) yield* registeredPatient(place, rest[0] ?? '');
}

function* registeredPatient(place: string, pattern: string): Iterable<ValuePart> {
  const entries = pattern.split(';');
  if (!/^[HF]F[SPDLR]{1,2}$/.test(entries[1] ?? '')) return;
  for (const [name, index] of registered) {
    const text = entries[index] ?? '';
    if (text !== '') yield { name, place: `${place} ${index + 1}`, text };
  }
}

interface Start {
  count: number;
  elements: number;
  isSecond: boolean;
  /** What is subtracted from the lengths of items. */
  offset(view: DataView): number;
}

function startOf(bytes: Uint8Array): Start | undefined {
  if (bytes.length < 16) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isSecond = textOf(bytes, 0, 4) === magic;
  const at = isSecond ? 8 : 0;
  const count = view.getUint32(at, true);
  if (count === 0 || count > mostElements || !checks.has(view.getUint32(at + 4, true))) return undefined;
  const elements = at + 8;
  // Of the first element the number of items stands 12 bytes after its name.
  const offset = (all: DataView) =>
    all.byteLength >= elements + elementHeadLength ? all.getInt32(elements + nameLength + 12, true) : 0;
  return { count, elements, isSecond, offset };
}

/** Text up to its first zero byte. */
function textOf(bytes: Uint8Array, at: number, length: number): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(length, bytes.length - at)));
  const end = raw.indexOf(0);
  return raw.toString('latin1', 0, end < 0 ? raw.length : end);
}
