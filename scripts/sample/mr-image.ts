import type { Element } from './dicom-file.ts';

const rows = 16;

/** Tags of one series that its images share. */
export interface SeriesOfImages {
  /** Of each image, with its number. */
  uid(slice: number): string;
  study: string;
  series: string;
  frameOfReference: string;
  imageType: string;
}

/** What says which image of which class it is. */
export function imageIdentity({ uid, imageType }: SeriesOfImages, slice: number): Element[] {
  return [
    [0x00080005, 'CS', 'ISO_IR 192'],
    [0x00080008, 'CS', imageType],
    [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
    [0x00080018, 'UI', uid(slice)],
  ];
}

/** How an image was made: attributes of group 0018 that an MR image has to have, up to the echo train (PS3.3 C.8.3.1). */
export function acquisition(): Element[] {
  return [
    [0x00180020, 'CS', 'GR\\IR'],
    [0x00180021, 'CS', 'SP\\MP'],
    [0x00180022, 'CS', ''],
    [0x00180023, 'CS', '3D'],
    [0x00180050, 'DS', '5'],
    [0x00180080, 'DS', '2300'],
    [0x00180081, 'DS', '2.98'],
    [0x00180087, 'DS', '3'],
    [0x00180091, 'IS', '1'],
  ];
}

/** To which series an image belongs, and where it lies in the patient: sagittal slices, 5 mm apart (PS3.3 C.7.6.2). */
export function placeInSeries({ study, series, frameOfReference }: SeriesOfImages, slice: number): Element[] {
  return [
    [0x0020000d, 'UI', study],
    [0x0020000e, 'UI', series],
    [0x00200010, 'SH', '1'],
    [0x00200011, 'IS', '2'],
    [0x00200013, 'IS', String(slice)],
    [0x00200032, 'DS', `${(slice - 3.5) * 5}\\-128\\128`],
    [0x00200037, 'DS', '0\\1\\0\\0\\0\\-1'],
    [0x00200052, 'UI', frameOfReference],
    [0x00201040, 'LO', ''],
  ];
}

/** Rows, columns and the kind of pixels. */
export function imageShape(): Element[] {
  return [
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    [0x00280010, 'US', rows],
    [0x00280011, 'US', rows],
    [0x00280030, 'DS', '16\\16'],
    [0x00280100, 'US', 16],
    [0x00280101, 'US', 12],
    [0x00280102, 'US', 11],
    [0x00280103, 'US', 0],
  ];
}

/** A disc that shrinks from slice to slice, 16 bits a pixel. */
export function pixels(slice: number): Element {
  const bytes = Buffer.alloc(rows * rows * 2);
  for (let index = 0; index < rows * rows; index += 1) {
    const distance = Math.hypot((index % rows) - 7.5, Math.floor(index / rows) - 7.5);
    bytes.writeUInt16LE(distance < 8 - slice ? 900 : 40, index * 2);
  }
  return [0x7fe00010, 'OW', bytes];
}

/** Names of files as scanners number them. */
export function fileName(slice: number): string {
  return `IM${String(slice).padStart(4, '0')}.dcm`;
}
