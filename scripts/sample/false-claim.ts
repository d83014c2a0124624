import { csaElement, csaHeader } from './csa-header.ts';
import { basicProfile, cleanDescriptors, methodItems, modifiedDates } from './deidentification-method.ts';
import { dicomFile, type Element } from './dicom-file.ts';
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

const slices = 4;

/** As scanners of Siemens make UIDs: the machine's serial number, then the moment. */
const root = '1.3.12.2.1107.5.2.43.166018';
const uidOf = (slice: number): string => `${root}.20210614101500${String(slice).padStart(4, '0')}00001`;
const protocolUid = `${root}.2021061410120000001.0.0.0`;

/**
 * Writes a series that says of itself that it was de-identified by the Basic Profile with its dates moved, while the name
 * stands in the vendor's header and the true day in the UIDs of the scanner.
 */
export function writeFalselyClaimed(sample: Sample): void {
  for (let slice = 1; slice <= slices; slice += 1) {
    const path = `dicom/subject-3/MR0001/${fileName(slice)}`;
    // What is left of a moved date is told once of a subject, at its first file.
    sample.write(path, dicomFile(uidOf(slice), claimed(slice)), slice === 1 ? [datePlant, ...plants] : plants);
  }
}

const datePlant: Plant = { value: '20210614', class: 'date', where: '(0008,0018), its time stamp' };

const plants: readonly Plant[] = [
  { value: '166018', class: 'device-serial', where: '(0008,0018)' },
  { value: 'Miller^Harold', class: 'name', where: '(0029,1020) SIEMENS CSA HEADER, tPatientName of the protocol' },
  { value: protocolUid, class: 'uid', where: '(0029,1020) SIEMENS CSA HEADER, tReferenceImage0 of the protocol' },
];

const series: SeriesOfImages = {
  uid: uidOf,
  study: '2.25.30031',
  series: '2.25.30032',
  frameOfReference: '2.25.30033',
  imageType: 'ORIGINAL\\PRIMARY\\M',
};

function claimed(slice: number): Element[] {
  return [
    ...imageIdentity(series, slice),
    [0x00080020, 'DA', '20190822'],
    [0x00080030, 'TM', '000000'],
    [0x00080050, 'SH', ''],
    [0x00080060, 'CS', 'MR'],
    [0x00080070, 'LO', 'SIEMENS'],
    [0x00080090, 'PN', ''],
    [0x0008103e, 'LO', 't1 mprage sag'],
    [0x00100010, 'PN', 'ANONYMOUS'],
    [0x00100020, 'LO', 'subject-3'],
    [0x00100030, 'DA', ''],
    [0x00100040, 'CS', 'M'],
    [0x00120062, 'CS', 'YES'],
    [0x00120064, 'SQ', methodItems(basicProfile, cleanDescriptors, modifiedDates)],
    ...acquisition(),
    ...placeInSeries(series, slice),
    ...imageShape(),
    [0x00280303, 'CS', 'MODIFIED'],
    [0x00290010, 'LO', 'SIEMENS CSA HEADER'],
    [
      0x00291010,
      'OB',
      csaHeader(csaElement('SequenceName', 'LO', '*tfl3d1_16'), csaElement('RealDwellTime', 'IS', '9800')),
    ],
    [
      0x00291020,
      'OB',
      csaHeader(csaElement('CoilForGradient', 'LO', 'AS092'), csaElement('MrPhoenixProtocol', 'UN', protocol)),
    ],
    pixels(slice),
  ];
}

const protocol = `### ASCCONV BEGIN ###
ulVersion = 51130001
tSequenceFileName = "%SiemensSeq%\\tfl"
tProtocolName = "t1_mprage_sag"
tPatientName = "Miller^Harold"
tReferenceImage0 = "${protocolUid}"
### ASCCONV END ###`;
