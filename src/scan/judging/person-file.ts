import type { PersonFile } from '../../cohort/person-files.ts';
import { distributionConsents } from '../../consent/import/distribution-consent.ts';
import { faceOfName, faceOfObject } from '../../policies/face-image.ts';
import { isInstance } from '../../rules/patient-facts.ts';
import type { ReadDocument } from './entry-reading.ts';
import { type ReadingPlace, shownSource } from './reading-place.ts';

/** Formats of images, and of other recordings of a body. */
const recordings: ReadonlySet<string> = new Set([
  'avi',
  'brainvision',
  'ctf',
  'dicom',
  'edf',
  'electrophysiology',
  'fif',
  'freesurfer',
  'gifti',
  'image',
  'kit',
  'media',
  'metaimage',
  'mgh',
  'nifti',
  'nrrd',
  'other-image',
  'other-sound',
  'other-video',
  'surface',
  'voxels',
]);

/** Names of images and recordings, for those of which nothing could be read. */
const imageName =
  /\.(?:dcm|ima|nii|nii\.gz|mgz|mgh|nrrd|nhdr|mha|mhd|img|hdr|png|jpe?g|tiff?|svs|edf|bdf|fif|vhdr|eeg)$/i;

/** Whether a file is an image or a recording by its name. */
export function isNamedAsImage(path: string): boolean {
  return imageName.test(path);
}

/**
 * What a file adds to what is here of its person.
 * @param subject whose it is, raw
 * @returns `undefined` for what is of nobody known and shows nobody
 */
export function personFile(
  { document, format }: ReadDocument,
  subject: string | undefined,
  place: ReadingPlace,
): PersonFile | undefined {
  const { dicom } = document;
  const isImage = dicom ? isInstance(dicom) : recordings.has(format);
  if (subject === undefined && !isImage) return undefined;
  const face = dicom ? faceOfObject(dicom) : isImage ? faceOfName(place.path) : undefined;
  const consent = dicom ? distributionConsents(dicom) : [];
  return {
    ...(subject === undefined ? {} : { subject }),
    place: shownSource(place),
    isImage,
    ...(face === undefined ? {} : { face }),
    ...(consent.length === 0
      ? {}
      : { consent: consent.map(({ flag, type }) => ({ flag, ...(type === undefined ? {} : { type }) })) }),
  };
}
