import { dicomFile, type Element } from './dicom-file.ts';
import type { Plant, Sample } from './planted.ts';

const slices = 6;
const rows = 16;

/** A folder name in the form of a DICOM person name, as archives export it. */
const identifiedFolder = 'dicom/ROE^JANE/MR0001';
const deidentifiedFolder = 'dicom/subject-2/MR0001';

/** Writes a series as it comes from the scanner, and one that was properly de-identified. */
export function writeDicom(sample: Sample): void {
  for (let slice = 1; slice <= slices; slice += 1) writeIdentified(sample, slice);
  for (let slice = 1; slice <= slices; slice += 1) {
    const uid = `2.25.20020${slice}`;
    sample.write(`${deidentifiedFolder}/${fileName(slice)}`, dicomFile(uid, deidentified(uid, slice)));
  }
}

/** Slice 5 says that the patient's identity was removed, which is not so; the last slice is cut short in its header. */
function writeIdentified(sample: Sample, slice: number): void {
  const uid = `1.2.826.0.1.3680043.10.999.1.1.${slice}`;
  const elements = identified(uid, slice).filter(([tag]) => slice === 5 || tag !== 0x00120062);
  const bytes = dicomFile(uid, elements);
  const path = `${identifiedFolder}/${fileName(slice)}`;
  const plants = slice === 1 ? [folderPlant, ...identifiedPlants] : identifiedPlants;
  if (slice < slices) sample.write(path, bytes, plants);
  else sample.write(path, bytes.subarray(0, bytes.indexOf('555-0142')), identifiedPlants.slice(0, 5));
}

/** A folder's name is judged once, with its first entry. */
const folderPlant: Plant = { value: 'ROE^JANE', class: 'name', where: 'folder name' };

const identifiedPlants: readonly Plant[] = [
  { value: '20210614', class: 'date', where: '(0008,0020)' },
  { value: 'ACC-2021-55871', class: 'accession', where: '(0008,0050)' },
  { value: 'Jane Roe', class: 'name', where: '(0008,1030)' },
  { value: 'Roe^Jane', class: 'name', where: '(0010,0010)' },
  { value: 'MRN-4471902', class: 'mrn', where: '(0010,0020)' },
  { value: '19480312', class: 'birth-date', where: '(0010,0030)' },
  { value: 'HOSP-88213', class: 'mrn', where: '(0010,1002)[0].(0010,0020)' },
  { value: '555-0142', class: 'phone', where: '(0010,2154)' },
  { value: 'SN-30417', class: 'device-serial', where: '(0018,1000)' },
  { value: 'Roe^Jane', class: 'name', where: '(0029,1010) ACME HEALTH 1.0' },
];

function identified(uid: string, slice: number): Element[] {
  return [
    ...imageIdentity(uid, 'ORIGINAL\\PRIMARY\\M'),
    [0x00080020, 'DA', '20210614'],
    [0x00080030, 'TM', '101500'],
    [0x00080050, 'SH', 'ACC-2021-55871'],
    [0x00080060, 'CS', 'MR'],
    [0x00080070, 'LO', 'ACME'],
    [0x00080080, 'LO', 'Example General Hospital'],
    [0x00080090, 'PN', 'Mustermann^Erika^^Dr.'],
    [0x00081030, 'LO', 'MRI brain, patient Jane Roe'],
    [0x0008103e, 'LO', 't1 mprage sag'],
    [0x00100010, 'PN', 'Roe^Jane'],
    [0x00100020, 'LO', 'MRN-4471902'],
    [0x00100030, 'DA', '19480312'],
    [0x00100040, 'CS', 'F'],
    [
      0x00101002,
      'SQ',
      [
        [
          [0x00100020, 'LO', 'HOSP-88213'],
          [0x00100022, 'CS', 'TEXT'],
        ],
      ],
    ],
    [0x00101010, 'AS', '073Y'],
    [0x00102154, 'SH', '555-0142'],
    [0x00120062, 'CS', 'YES'],
    [0x00181000, 'LO', 'SN-30417'],
    [0x0020000d, 'UI', '1.2.826.0.1.3680043.10.999.1'],
    [0x0020000e, 'UI', '1.2.826.0.1.3680043.10.999.1.1'],
    [0x00200013, 'IS', String(slice)],
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    ...imageShape(),
    [0x00290010, 'LO', 'ACME HEALTH 1.0'],
    [0x00291010, 'LO', 'Roe^Jane'],
    [0x7fe00010, 'OW', pixels(slice)],
  ];
}

/** Dummy values, shifted dates and the markers of PS3.15 Annex E: (0012,0062), (0012,0063), (0028,0303). */
function deidentified(uid: string, slice: number): Element[] {
  return [
    ...imageIdentity(uid, 'DERIVED\\PRIMARY\\M'),
    [0x00080020, 'DA', '20000101'],
    [0x00080030, 'TM', '000000'],
    [0x00080050, 'SH', ''],
    [0x00080060, 'CS', 'MR'],
    [0x00080070, 'LO', 'ACME'],
    [0x00080090, 'PN', ''],
    [0x0008103e, 'LO', 't1 mprage sag'],
    [0x00100010, 'PN', 'ANONYMOUS'],
    [0x00100020, 'LO', 'subject-2'],
    [0x00100030, 'DA', ''],
    [0x00100040, 'CS', 'O'],
    [0x00120062, 'CS', 'YES'],
    [0x00120063, 'LO', 'PS3.15 Basic Profile'],
    [0x0020000d, 'UI', '2.25.2002'],
    [0x0020000e, 'UI', '2.25.20020'],
    [0x00200013, 'IS', String(slice)],
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    ...imageShape(),
    [0x00280303, 'CS', 'MODIFIED'],
    [0x7fe00010, 'OW', pixels(slice)],
  ];
}

function imageIdentity(uid: string, imageType: string): Element[] {
  return [
    [0x00080005, 'CS', 'ISO_IR 192'],
    [0x00080008, 'CS', imageType],
    [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.4'],
    [0x00080018, 'UI', uid],
  ];
}

function imageShape(): Element[] {
  return [
    [0x00280010, 'US', rows],
    [0x00280011, 'US', rows],
    [0x00280100, 'US', 16],
    [0x00280101, 'US', 12],
    [0x00280102, 'US', 11],
    [0x00280103, 'US', 0],
  ];
}

/** A disc that shrinks from slice to slice, 16 bits a pixel. */
function pixels(slice: number): Uint8Array {
  const bytes = Buffer.alloc(rows * rows * 2);
  for (let index = 0; index < rows * rows; index += 1) {
    const distance = Math.hypot((index % rows) - 7.5, Math.floor(index / rows) - 7.5);
    bytes.writeUInt16LE(distance < 8 - slice ? 900 : 40, index * 2);
  }
  return bytes;
}

function fileName(slice: number): string {
  return `IM${String(slice).padStart(4, '0')}.dcm`;
}
