import type { DicomDataSet, DicomElement } from '../../model/dicom.ts';
import type { Concept } from '../../model/field.ts';
import { type DataSet, Element } from './data-set.ts';

const contentSequence = 0x0040a730;
const conceptName = 0x0040a043;
const codeValue = 0x00080100;
const codingScheme = 0x00080102;
const codeMeaning = 0x00080104;
const measuredValue = 0x0040a300;
/** Attributes that are the value of a content item: date and time, date, name, text, number (PS3.3 section C.18). */
const valuesOfItems: ReadonlySet<number> = new Set([0x0040a120, 0x0040a121, 0x0040a123, 0x0040a160, 0x0040a30a]);
const directoryRecords = 0x00041220;
const recordType = 0x00041430;
const originalAttributes = 0x04000561;

/** Words as code lists have them; anything else could be what somebody typed. */
const plainMeaning = /^(?!.*\d{4})[\p{L}\p{N} ,()/'’.-]{1,64}$/u;

/**
 * In what an element stands, in words: the concept names from the root of a structured report down to the content item
 * (PS3.3 section C.17.3), `Findings › Comment`; the type of a record of a media directory (PS3.3 annex F); what an object was
 * before it was changed (PS3.3 section C.12.1.1.9).
 * @returns `undefined` for an element of which its attribute says enough
 */
export function contextOf(element: DicomElement): string | undefined {
  if (!(element instanceof Element) || element.owner.parent === undefined) return undefined;
  const concepts: string[] = [];
  let set: DataSet | undefined = element.owner;
  let isInReport = false;
  for (; set; set = set.parent?.owner) {
    const { parent }: DataSet = set;
    if (parent?.tag === originalAttributes) return 'what the object was before it was changed';
    if (parent?.tag === directoryRecords) return recordOf(set);
    if (parent?.tag === contentSequence) isInReport = true;
    if (parent === undefined || parent.tag === contentSequence) concepts.unshift(conceptOf(set));
  }
  const named = concepts.filter((concept) => concept !== '');
  return isInReport && named.length > 0 ? named.join(' › ') : undefined;
}

/**
 * The concept whose value an element of a content item is.
 * @returns `undefined` for any other element, and where the item names none
 */
export function conceptOfValue(element: DicomElement): Concept | undefined {
  if (!valuesOfItems.has(element.tag) || !(element instanceof Element)) return undefined;
  const { owner } = element;
  // The root of a report is a container. What stands in no item may recur beside another concept.
  if (!owner.parent) return undefined;
  const item = owner.parent.tag === measuredValue ? owner.parent.owner : owner;
  const name = item.get(conceptName)?.items?.[0];
  if (!name) return undefined;
  const text = (tag: number) => name.get(tag)?.text().trim() ?? '';
  return { code: text(codeValue), scheme: text(codingScheme), meaning: text(codeMeaning) };
}

function recordOf(set: DicomDataSet): string | undefined {
  const type = set.get(recordType)?.text().trim() ?? '';
  return /^[A-Z ]{2,16}$/.test(type) ? `a record of type ${type}` : undefined;
}

function conceptOf(set: DicomDataSet): string {
  const meaning = set.get(conceptName)?.items?.[0]?.get(codeMeaning)?.text().trim() ?? '';
  return plainMeaning.test(meaning) ? meaning : '';
}
