import type { DicomElement } from '../model/dicom.ts';
import { formatTag } from '../model/location.ts';
import { lookUpTag } from '../standards/dictionary.ts';

/** An attribute of an object's top level that no file holds, so that a policy can be asked what it says of a value there. */
export function imaginedAttribute(tag: number, text: string): DicomElement {
  const entry = lookUpTag(tag);
  return {
    tag,
    vr: entry?.vr ?? 'UN',
    keyword: entry?.keyword ?? '',
    path: formatTag(tag),
    depth: 0,
    length: text.length,
    text: () => text,
    values: () => [text],
    bytes: () => new Uint8Array(),
  };
}
