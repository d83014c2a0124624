import type { DicomDataSet, DicomObject } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import { ElementQuestion } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import { capturedFrom } from '../../policies/captured-image.ts';
import { tagOfKeyword } from '../../standards/dictionary.ts';
import { namesOf } from '../names-of.ts';
import { textOf } from '../patient-facts.ts';

const id = 'integrity/geometry-lost';

const tags = {
  imageType: 0x00080008,
  sopClass: 0x00080016,
  rows: 0x00280010,
  instanceNumber: 0x00200013,
  position: 0x00200032,
  orientation: 0x00200037,
  sliceLocation: 0x00201041,
  spacing: 0x00280030,
  sharedGroups: 0x52009229,
  frameGroups: 0x52009230,
} as const;

/** CT, MR and PET, one slice an object, and the classes of many frames that took their place (PS3.3 sections A.3 to A.72). */
const slices: ReadonlySet<string> = new Set(storage('2', '4', '128'));
const volumes: ReadonlySet<string> = new Set(storage('2.1', '2.2', '4.1', '4.3', '4.4', '128.1', '130'));

/** What a slice needs to have its place in the patient, with the number of its values (PS3.3 section C.7.6.2). */
const planeAttributes = [
  { keyword: 'ImagePositionPatient', tag: tags.position, values: 3 },
  { keyword: 'ImageOrientationPatient', tag: tags.orientation, values: 6 },
  { keyword: 'PixelSpacing', tag: tags.spacing, values: 2 },
] as const;

/** The same in items of functional groups (PS3.3 section C.7.6.16.2): the sequence, and what its item holds. */
const planeGroups = [
  { keyword: 'PlanePositionSequence', tag: 0x00209113, holds: tags.position, values: 3 },
  { keyword: 'PlaneOrientationSequence', tag: 0x00209116, holds: tags.orientation, values: 6 },
  { keyword: 'PixelMeasuresSequence', tag: 0x00289110, holds: tags.spacing, values: 2 },
] as const;

export default documentRule({
  id,
  severity: 'warning',
  title: 'Geometry of slices lost',
  rationale:
    'Position, orientation and spacing say where a slice lies in the patient. They name nobody, and without them slices cannot be put together as a volume, measured, registered, or laid over a segmentation or a dose; a file name or a number of the image is a poor guess at their order and says nothing of left and right.',
  references: ['PS3.3 C.7.6.2', 'PS3.3 C.7.6.16.2', 'PS3.15 E.1-1'],
  remedies: ['restore-from-original'],
  messages: {
    slice:
      'This slice has no place in a volume: {attributes} missing{order}. It cannot be measured, registered or converted',
    frames:
      'These frames have no place in a volume: {attributes} missing. They cannot be measured, registered or converted',
  },
  *check({ dicom }, { policy }) {
    if (!dicom || dicom.problems.length > 0) return;
    const missing = missingFrom(dicom);
    if (missing.length === 0) return;
    const isSlice = slices.has(textOf(dicom, tags.sopClass));
    const attributes = namesOf(missing);
    yield {
      ruleId: id,
      severity: policy.severityOfRule(id, 'warning'),
      confidence: 0.9,
      location: { kind: 'attribute', attribute: formatTag(isSlice ? tagOfKeyword(missing[0]!)! : tags.frameGroups) },
      messageId: isSlice ? 'slice' : 'frames',
      parameters: isSlice ? { attributes, order: orderLeft(dicom, missing) } : { attributes },
      identity: attributes,
      place: `geometry: ${attributes}`,
    };
  },
});

/** Keywords of what is missing; nothing for an object that is no image of a slice, or one that is not of a volume. */
function missingFrom(object: DicomObject): string[] {
  const sopClass = textOf(object, tags.sopClass);
  if (!object.get(tags.rows)) return [];
  if (slices.has(sopClass)) {
    if (capturedFrom(object) !== undefined || isSecondary(object)) return [];
    const held = object.answers(planeAttribute);
    return planeAttributes.flatMap(({ keyword }) => (held.includes(keyword) ? [] : [keyword]));
  }
  if (!volumes.has(sopClass) || !isOriginal(object)) return [];
  const groups = [object.get(tags.sharedGroups), object.get(tags.frameGroups)].flatMap(
    (sequence) => sequence?.items?.[0] ?? [],
  );
  if (groups.length === 0) return ['PerFrameFunctionalGroupsSequence'];
  return planeGroups.filter((group) => !groups.some((item) => holdsIn(item, group))).map(({ keyword }) => keyword);
}

/** Which attribute of a plane an element is, where it holds as many numbers as it has to; they are others in every slice. */
const planeAttribute = new ElementQuestion((element) => {
  const attribute = element.depth === 0 ? planeAttributes.find(({ tag }) => tag === element.tag) : undefined;
  return attribute && areNumbers(element.text(), attribute.values) ? attribute.keyword : undefined;
});

function holdsIn(groups: DicomDataSet, { tag, holds: attribute, values }: (typeof planeGroups)[number]): boolean {
  const item = groups.get(tag)?.items?.[0];
  return item !== undefined && areNumbers(textOf(item, attribute), values);
}

function areNumbers(text: string, values: number): boolean {
  const parts = text.trim().split('\\');
  return parts.length === values && parts.every((part) => part.trim() !== '' && Number.isFinite(Number(part)));
}

/** What is left of the order of slices where their positions are gone. */
function orderLeft(object: DicomObject, missing: readonly string[]): string {
  if (!missing.includes('ImagePositionPatient')) return '';
  if (textOf(object, tags.sliceLocation) !== '') return ', and SliceLocation alone gives its order';
  if (textOf(object, tags.instanceNumber) !== '') return ', and InstanceNumber alone gives its order';
  return ', nor any order';
}

/** Made from images and no image of a patient: a montage, a chart. It has the class of what it was made from. */
function isSecondary(object: DicomObject): boolean {
  const [, examination] = textOf(object, tags.imageType).toUpperCase().split('\\');
  return examination?.trim() === 'SECONDARY';
}

/** Positions are a matter of course for frames as they were acquired; maps and projections need have none. */
function isOriginal(object: DicomObject): boolean {
  const [pixels, examination] = textOf(object, tags.imageType).toUpperCase().split('\\');
  return pixels?.trim() === 'ORIGINAL' && examination?.trim() === 'PRIMARY';
}

function storage(...ends: string[]): string[] {
  return ends.map((end) => `1.2.840.10008.5.1.4.1.1.${end}`);
}
