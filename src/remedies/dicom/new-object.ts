import type { DicomObject } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import type { ByteReader } from '../../model/source.ts';
import { lookUpTag } from '../../standards/dictionary.ts';
import { type Change, type Changes, nameOf } from './change.ts';
import type { Encode, NewAttribute } from './encode.ts';
import type { FixSetting, ObjectSetting } from './fix-context.ts';
import { identityLeft, implementationClassUid, implementationVersionName, markersOf, markerTags } from './markers.ts';
import { methodsApplied } from './options-applied.ts';
import { type PlanInput, planObject } from './plan.ts';
import type { Piece } from './rewrite.ts';
import { rewriteFile } from './rewrite-file.ts';

const mediaDirectory = '1.2.840.10008.1.3.10';
const mediaStorageSopClass = 0x00020002;
const implementationClass = 0x00020012;
const implementationVersion = 0x00020013;

/** A de-identified object, not yet written. */
export interface NewObject {
  readonly pieces: readonly Piece[];
  /** Every change, by the path of its attribute. */
  readonly changes: Changes;
  readonly setting: ObjectSetting;
  /** Bytes behind the pixel data that are left out. */
  readonly leftOut: number;
  /** Something that has to go stands beside the pixels, in a comment or in metadata of their codec, and is copied with them. */
  readonly staysInPixels: boolean;
}

/**
 * The de-identified form of an object under a policy.
 * @throws LayoutError, or Error with one line, for a file that cannot be rewritten: it is not written then
 */
export function newObject(input: PlanInput, bytes: ByteReader, fix: FixSetting, encode: Encode): NewObject {
  const { object, document } = input;
  if (object.get(mediaStorageSopClass)?.text() === mediaDirectory) {
    throw new Error('a DICOMDIR names files and offsets that are others in the copy: make a new one from the copy');
  }
  const [problem] = document.problems;
  if (problem !== undefined) throw new Error(`it cannot be read whole: ${problem}`);
  const plan = planObject(input, fix);
  const { changes, setting, staysInPixels } = plan;
  const markers = markersOf(methodsApplied(plan), fix.policy.id);
  const additions = { ...markers, ...(staysInPixels ? identityLeft : {}) };
  withMarkers(changes, additions, object);
  const { pieces, leftOut } = rewriteFile(bytes, { transferSyntax: object.transferSyntax, changes, additions, encode });
  return { pieces, changes, setting, leftOut, staysInPixels };
}

/** Adds what the object says of its de-identification, and of the program that wrote it, to the changes. */
function withMarkers(changes: Changes, additions: Readonly<Record<string, NewAttribute>>, object: DicomObject): void {
  for (const tag of markerTags) {
    const isAdded = Object.hasOwn(additions, formatTag(tag).replace(/[(),]/g, ''));
    const before = object.get(tag);
    if (isAdded) changes.set(formatTag(tag), markerChange(tag));
    else if (before) changes.set(before.path, { tag, name: nameOf(before), action: 'removed' });
  }
  for (const [tag, value] of [
    [implementationClass, implementationClassUid],
    [implementationVersion, implementationVersionName],
  ] as const) {
    const element = object.get(tag);
    if (element) changes.set(element.path, { tag, name: nameOf(element), action: 'set', value: Buffer.from(value) });
  }
}

function markerChange(tag: number): Change {
  return { tag, name: lookUpTag(tag)?.keyword ?? formatTag(tag), action: 'set' };
}
