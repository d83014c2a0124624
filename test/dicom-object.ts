import type { DicomElement, DicomObject } from '../src/model/dicom.ts';
import { formatTag } from '../src/model/location.ts';
import { lookUpTag, tagOfKeyword } from '../src/standards/dictionary.ts';

/** A DICOM object in memory: keywords with their values, for tests of what is above the reader. */
export function dicomObject(
  values: Readonly<Record<string, string>>,
  methodCodes: readonly string[] = [],
): DicomObject {
  const elements = Object.entries(values).map(([keyword, value]) => dicomElement(keyword, value));
  if (methodCodes.length > 0) {
    const items = methodCodes.map((code) => dicomObject({ CodeValue: code }));
    elements.push({ ...dicomElement('DeidentificationMethodCodeSequence', ''), items });
  }
  return {
    elements,
    get: (tag) => elements.find((element) => element.tag === tag),
    walk: () => elements,
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
