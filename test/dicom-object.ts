import type { DicomElement, DicomObject } from '../src/model/dicom.ts';
import { formatTag } from '../src/model/location.ts';
import { lookUpTag, tagOfKeyword } from '../src/standards/dictionary.ts';

/**
 * Attributes of a DICOM object or an item: values by keyword, items of sequences, private ones by tag and creator as in
 * `(0029,1010) SIEMENS CSA HEADER`.
 */
export interface DicomValues {
  readonly [keyword: string]: string | readonly DicomValues[];
}

/** A DICOM object in memory, for tests of what is above the reader. */
export function dicomObject(values: DicomValues, methodCodes: readonly string[] = []): DicomObject {
  return objectAt(0, values, methodCodes);
}

/** @param depth in how many sequences it is an item */
function objectAt(depth: number, values: DicomValues, methodCodes: readonly string[] = []): DicomObject {
  const elements = Object.entries(values).map(([keyword, value]) => elementOf(depth, keyword, value));
  if (methodCodes.length > 0) {
    const items = methodCodes.map((code) => objectAt(depth + 1, { CodeValue: code }));
    elements.push({ ...dicomElement('DeidentificationMethodCodeSequence', ''), items });
  }
  return objectOf(elements);
}

/** An object of some elements. */
export function objectOf(elements: readonly DicomElement[]): DicomObject {
  return {
    elements,
    get: (tag) => elements.find((element) => element.tag === tag),
    walk: () => walk(elements),
    answers: (question) => question.ofAll(walk(elements)),
    transferSyntax: '1.2.840.10008.1.2.1',
    problems: [],
  };
}

/** One element by its keyword. */
export function dicomElement(keyword: string, value: string): DicomElement {
  const tag = tagOfKeyword(keyword)!;
  return {
    tag,
    vr: lookUpTag(tag)!.vr,
    keyword,
    path: formatTag(tag),
    depth: 0,
    length: value.length,
    text: () => value,
    values: () => value.split('\\'),
    bytes: () => new TextEncoder().encode(value),
  };
}

function elementOf(depth: number, keyword: string, value: DicomValues[string]): DicomElement {
  return { ...shallow(depth, keyword, value), depth };
}

function shallow(depth: number, keyword: string, value: DicomValues[string]): DicomElement {
  if (typeof value !== 'string') {
    return { ...dicomElement(keyword, ''), items: value.map((item) => objectAt(depth + 1, item)) };
  }
  const named = /^\(([\da-f]{4}),([\da-f]{4})\) (.+)$/i.exec(keyword);
  if (!named) return dicomElement(keyword, value);
  const tag = Number.parseInt(`${named[1]}${named[2]}`, 16);
  return { ...dicomElement('Manufacturer', value), tag, keyword: '', path: formatTag(tag), creator: named[3] };
}

function* walk(elements: readonly DicomElement[]): Iterable<DicomElement> {
  for (const element of elements) {
    yield element;
    for (const item of element.items ?? []) yield* walk(item.elements);
  }
}
