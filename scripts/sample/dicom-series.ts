import { basicProfile, cleanDescriptors, methodItems, modifiedDates } from './deidentification-method.ts';
import { dicomFile, type Element } from './dicom-file.ts';
import { writeFalselyClaimed } from './false-claim.ts';
import {
  acquisition,
  fileName,
  imageIdentity,
  imageShape,
  pixels,
  placeInSeries,
  type SeriesOfImages,
} from './mr-image.ts';
import type { Plant, Sample } from './planted.ts';

const slices = 6;

/** A folder name in the form of a DICOM person name, as archives export it. */
const identifiedFolder = 'dicom/ROE^JANE/MR0001';
const deidentifiedFolder = 'dicom/subject-2/MR0001';

/** Writes a series as it comes from the scanner, one that was properly de-identified, and one that only says so. */
export function writeDicom(sample: Sample): void {
  for (let slice = 1; slice <= slices; slice += 1) writeIdentified(sample, slice);
  for (let slice = 1; slice <= slices; slice += 1) {
    const bytes = dicomFile(cleanSeries.uid(slice), deidentified(slice));
    sample.write(`${deidentifiedFolder}/${fileName(slice)}`, bytes);
  }
  writeFalselyClaimed(sample);
}

/** Slice 5 says that the patient's identity was removed, which is not so; the last slice is cut short in its header. */
function writeIdentified(sample: Sample, slice: number): void {
  const elements = identified(slice).filter(([tag]) => slice === 5 || tag !== 0x00120062);
  const bytes = dicomFile(scannedSeries.uid(slice), elements);
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

const scannedSeries: SeriesOfImages = {
  uid: (slice) => `1.2.826.0.1.3680043.10.999.1.1.${slice}`,
  study: '1.2.826.0.1.3680043.10.999.1',
  series: '1.2.826.0.1.3680043.10.999.1.1',
  frameOfReference: '1.2.826.0.1.3680043.10.999.1.2',
  imageType: 'ORIGINAL\\PRIMARY\\M',
};

function identified(slice: number): Element[] {
  return [
    ...imageIdentity(scannedSeries, slice),
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
    ...acquisition(),
    [0x00181000, 'LO', 'SN-30417'],
    ...placeInSeries(scannedSeries, slice),
    ...imageShape(),
    [0x00290010, 'LO', 'ACME HEALTH 1.0'],
    [0x00291010, 'LO', 'Roe^Jane'],
    pixels(slice),
  ];
}

const cleanSeries: SeriesOfImages = {
  uid: (slice) => `2.25.20020${slice}`,
  study: '2.25.2002',
  series: '2.25.20020',
  frameOfReference: '2.25.20021',
  imageType: 'DERIVED\\PRIMARY\\M',
};

/** Dummy values, dates moved and the markers of PS3.15 Annex E: (0012,0062), (0012,0064), (0028,0303). */
function deidentified(slice: number): Element[] {
  return [
    ...imageIdentity(cleanSeries, slice),
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
    [0x00100040, 'CS', ''],
    [0x00120062, 'CS', 'YES'],
    [0x00120064, 'SQ', methodItems(basicProfile, cleanDescriptors, modifiedDates)],
    ...acquisition(),
    ...placeInSeries(cleanSeries, slice),
    ...imageShape(),
    [0x00280303, 'CS', 'MODIFIED'],
    pixels(slice),
  ];
}
