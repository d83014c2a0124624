import type { DistributionConsent } from '../model/distribution-consent.ts';
import type { FilePlace } from '../model/fact.ts';
import { subjectKey } from './bids-table.ts';

/** Files that have something in common: how many there are, and the first of them. */
export interface FilesAlike {
  readonly count: number;
  readonly first: FilePlace;
}

/** What an item of Consent for Clinical Trial Use Sequence (0012,0083) says, and of how many objects. */
export interface ConsentFlagSeen extends FilesAlike {
  /** Of each item of the object. */
  readonly items: readonly DistributionConsent[];
}

/** The files of one person. Grows with people and not with files, but for those of whom every file is asked for. */
export interface PersonFiles {
  /** Raw, as it was first seen; `undefined` for files of nobody known. */
  readonly subject?: string;
  readonly files: FilesAlike;
  /** Images, and other recordings of a body. */
  readonly images?: FilesAlike;
  /** Images from which a face can be rebuilt, by what header or name says; `sure` where the object declares it. */
  readonly faces?: FilesAlike & { readonly sure: boolean };
  /** By what their consent sequences say. */
  readonly flags: ReadonlyMap<string, ConsentFlagSeen>;
  /** Every file, of whom it is asked for. */
  readonly paths: readonly FilePlace[];
}

/** What one file adds to its person. */
export interface PersonFile {
  readonly subject?: string;
  readonly place: FilePlace;
  readonly isImage: boolean;
  /** `declared` where the object says so, `shown` where it looks so. */
  readonly face?: 'declared' | 'shown';
  readonly consent?: ConsentFlagSeen['items'];
}

/** Files by person. `sub-01` and `01` are one. */
export type FilesByPerson = Map<string, PersonFiles>;

const nobody = '';

/** Adds a file to those of its person. @param isListed whether every file of the person is asked for */
export function addFile(people: FilesByPerson, file: PersonFile, isListed: boolean): void {
  const { subject, place, isImage, face, consent } = file;
  const one = { count: 1, first: place };
  join(people, subject === undefined ? nobody : subjectKey(subject), {
    ...(subject === undefined ? {} : { subject }),
    files: one,
    ...(isImage ? { images: one } : {}),
    ...(face === undefined ? {} : { faces: { ...one, sure: face === 'declared' } }),
    flags: consent ? new Map([[JSON.stringify(consent), { ...one, items: consent }]]) : new Map(),
    paths: isListed ? [place] : [],
  });
}

/** Adds what was seen later. */
export function addFiles(earlier: FilesByPerson, later: FilesByPerson): void {
  for (const [key, files] of later) join(earlier, key, files);
}

function join(people: FilesByPerson, key: string, later: PersonFiles): void {
  const before = people.get(key);
  if (!before) {
    people.set(key, later);
    return;
  }
  const images = alike(before.images, later.images);
  const faces = alike(before.faces, later.faces);
  const flags = later.flags.size === 0 ? before.flags : flagsOf(before.flags, later.flags);
  people.set(key, {
    ...(before.subject === undefined ? {} : { subject: before.subject }),
    files: alike(before.files, later.files)!,
    ...(images ? { images } : {}),
    ...(faces ? { faces: { ...faces, sure: (before.faces?.sure ?? false) || (later.faces?.sure ?? false) } } : {}),
    flags,
    paths: later.paths.length === 0 ? before.paths : [...before.paths, ...later.paths],
  });
}

function flagsOf(before: PersonFiles['flags'], later: PersonFiles['flags']): PersonFiles['flags'] {
  const flags = new Map(before);
  for (const [said, seen] of later) flags.set(said, { ...seen, ...alike(flags.get(said), seen)! });
  return flags;
}

function alike(before: FilesAlike | undefined, later: FilesAlike | undefined): FilesAlike | undefined {
  if (!before || !later) return before ?? later;
  return { count: before.count + later.count, first: before.first };
}
