import type { DicomElement, DicomObject, Recurrence } from '../model/dicom.ts';
import type { Document } from '../model/document.ts';
import type { Field } from '../model/field.ts';
import type { EntryHead, Format } from '../model/format.ts';
import type { AttributeLocation } from '../model/location.ts';
import { readDicom } from './dicom/object.ts';
import { representationOf } from './dicom/representation.ts';

const extensions = new Set(['.dcm', '.dicom', '.ima', '.dic', '.acr']);

const dicom = {
  id: 'dicom',
  title: 'DICOM',
  follows: 'DICOM PS3.10 (files), PS3.5 (encoding), PS3.6 (dictionary)',
  unseen: 'pixel data and what follows it, and binary private values, are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: (entry) => hasMagic(entry) || extensions.has(entry.extension) || startsLikeDataSet(entry),
  read: (_entry, bytes) => documentOf(readDicom(bytes)),
} satisfies Format;

export default dicom;

/** A DICOM object as a document: each element that is no sequence is a field. */
function documentOf(object: DicomObject): Document {
  return {
    dicom: object,
    problems: object.problems,
    *fields() {
      for (const element of object.walk()) if (!element.items) yield new AttributeField(element);
    },
  };
}

/** An element as a field; its text is decoded when a rule asks for it. */
class AttributeField implements Field {
  readonly kind = 'attribute';

  constructor(readonly element: DicomElement) {}

  get name(): string {
    return this.element.keyword;
  }

  get text(): string {
    return this.element.text();
  }

  get recurrence(): Recurrence | undefined {
    return this.element.recurrence;
  }

  get location(): AttributeLocation {
    const { path, creator } = this.element;
    return { kind: 'attribute', attribute: path, ...(creator === undefined ? {} : { creator }) };
  }

  locate(start: number, end: number): AttributeLocation {
    return { ...this.location, span: { start, end } };
  }
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
