import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import type { Changes } from './change.ts';

/**
 * The attributes that would stay as they are and hold a UID which another attribute of the object is given a new one for, as
 * private attributes of GE do with that of the study: old beside new would lead back to the archive.
 */
export function holdersOfOldUids(object: DicomObject, changes: Changes): DicomElement[] {
  const old = new Set<string>();
  const staying: DicomElement[] = [];
  for (const element of object.walk()) {
    if (element.vr !== 'UI') continue;
    const change = changes.get(element.path);
    if (change?.action === 'replaced by a new UID') for (const uid of uidsOf(element)) old.add(uid);
    else if (!change && !isInsideOfChanged(element.path, changes)) staying.push(element);
  }
  return staying.filter((element) => uidsOf(element).some((uid) => old.has(uid)));
}

function uidsOf(element: DicomElement): string[] {
  return element.text().split('\\').filter(Boolean);
}

/** A sequence that is changed as a whole takes with it what stands in its items. */
function isInsideOfChanged(path: string, changes: Changes): boolean {
  for (let end = path.indexOf('['); end >= 0; end = path.indexOf('[', end + 1)) {
    if (changes.has(path.slice(0, end))) return true;
  }
  return false;
}
