import type { DicomObject } from '../model/dicom.ts';
import { showsHead } from './head-image.ts';

const recognizableVisualFeatures = 0x00280302;
/** Suffixes of images that show a head with its skin (BIDS 1.10, Anatomy imaging data; CT is proposed). */
const withSkin =
  /(?:^|\/)(?:anat|ct)\/[^/]*_(?:T1w|T2w|PDw|FLAIR|T2starw|MP2RAGE|UNIT1|PDT2|inplaneT[12]|angio|ct)\.(?:nii(?:\.gz)?|mgz)$/;
/** What a file is called of which a face was taken away, or that never had one. */
const withoutFace = /deface|defaced|_desc-(?:brain|preproc)|brainmask|skull-?strip|_brain[._]|_mask[._]/i;

/** Whether a face can be rebuilt from a DICOM object, by what it declares or by what it shows. */
export function faceOfObject(object: DicomObject): 'declared' | 'shown' | undefined {
  const declared = object.get(recognizableVisualFeatures)?.text().trim().toUpperCase() ?? '';
  if (declared === 'YES') return 'declared';
  return declared === '' && showsHead(object) ? 'shown' : undefined;
}

/** Whether a face can be rebuilt from an image of a BIDS dataset, by its name: a raw head that nothing says was defaced. */
export function faceOfName(path: string): 'shown' | undefined {
  return withSkin.test(path) && !withoutFace.test(path) && !/(?:^|\/)derivatives\//.test(path) ? 'shown' : undefined;
}
