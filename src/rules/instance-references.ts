import { type DicomDataSet, type DicomElement, type DicomObject, isPrivateTag } from '../model/dicom.ts';
import { ElementQuestion } from '../model/recurrence.ts';
import { textOf } from './patient-facts.ts';

const tags = {
  referencedInstance: 0x00081155,
  seriesInstanceUid: 0x0020000e,
  frameOfReferenceUid: 0x00200052,
  referencedFrameOfReferenceUid: 0x30060024,
} as const;

/**
 * Sequences that refer to instances which are shipped as files. Those that refer to a study, a patient, a step of a procedure
 * or a predecessor name nothing that a dataset has to hold.
 */
const sequences: ReadonlySet<number> = new Set([
  0x0008113a, // Referenced Waveform
  0x00081140, // Referenced Image
  0x0008114a, // Referenced Instance
  0x00081199, // Referenced SOP
  0x00082112, // Source Image
  0x00420013, // Source Instance
  0x30060016, // Contour Image
  0x300c0002, // Referenced RT Plan
  0x300c0042, // Referenced Reference Image
  0x300c0060, // Referenced Structure Set
  0x300c0080, // Referenced Dose
]);
/** What an object replaced or was copied from, and what goes with a request, is elsewhere by its nature. */
const elsewhere: ReadonlySet<number> = new Set([0x0040a360, 0x0040a370, 0x0040a525, 0x04000561]);

/** Where objects of thousands of references are left, as a segmentation of many frames has them. */
const mostReferences = 5_000;
const mostItems = 50_000;

/** An instance that an object refers to. */
export interface InstanceReference {
  readonly instance: string;
  /** The series that it is said to be of; absent where the object does not say. */
  readonly series?: string;
}

/** What an object refers to, in its own UIDs. */
export interface References {
  /** Each instance once; with its series where any of the references names it. */
  readonly instances: readonly InstanceReference[];
  /** Frames of reference that contours, segments or registrations lie in, beside the object's own. */
  readonly frames: readonly string[];
}

/** Reads the references of an object: images, evidence of reports, contours, plans and doses. */
export function referencesOf(object: DicomObject): References {
  const instances = new Map<string, InstanceReference>();
  const frames = new Set<string>();
  for (const sequence of object.answers(referencesInSequence)) {
    for (const reference of sequence.instances) {
      if (instances.size >= mostReferences) break;
      if (instances.get(reference.instance)?.series === undefined) instances.set(reference.instance, reference);
    }
    for (const frame of sequence.frames) frames.add(frame);
  }
  return { instances: [...instances.values()], frames: [...frames] };
}

/** What the items of a sequence refer to, those inside of them included. */
const referencesInSequence = new ElementQuestion<References>((element) => {
  if (!element.items || element.depth > 0) return undefined;
  const walk = new Walk();
  walk.through([element], undefined);
  const instances = [...walk.seriesOf].map(([instance, series]) => ({
    instance,
    ...(series === undefined ? {} : { series }),
  }));
  return instances.length + walk.frames.size === 0 ? undefined : { instances, frames: [...walk.frames] };
});

class Walk {
  readonly seriesOf = new Map<string, string | undefined>();
  readonly frames = new Set<string>();
  #items = 0;

  through(elements: readonly DicomElement[], series: string | undefined): void {
    for (const { tag, items } of elements) {
      if (!items || isPrivateTag(tag) || elsewhere.has(tag)) continue;
      for (const item of items) {
        this.#items += 1;
        if (this.#items > mostItems || this.seriesOf.size >= mostReferences) return;
        this.#see(item, tag, textOf(item, tags.seriesInstanceUid) || series);
      }
    }
  }

  #see(item: DicomDataSet, sequence: number, series: string | undefined): void {
    const instance = sequences.has(sequence) ? textOf(item, tags.referencedInstance) : '';
    if (instance !== '') this.seriesOf.set(instance, this.seriesOf.get(instance) ?? series);
    for (const tag of [tags.frameOfReferenceUid, tags.referencedFrameOfReferenceUid]) {
      const frame = textOf(item, tag);
      if (frame !== '') this.frames.add(frame);
    }
    this.through(item.elements, series);
  }
}
