import { element, sequence } from '../../test/formats/dicom/build.ts';
import { file } from './file.ts';

/** What changes from slice to slice; everything else is that of the series. */
export interface Slice {
  subject: number;
  series: number;
  /** From 0, in the series. */
  number: number;
  /** Whether the anonymiser forgot it: the patient's name, number and birth date still stand in it. */
  isForgotten: boolean;
}

/** Rows and columns of an image, two bytes a pixel: about half a megabyte. */
export const pixelBytes = 512 * 512 * 2;

const root = '1.2.826.0.1.3680043.8.498';

/**
 * The header of a CT slice as scanners write it and a common anonymiser leaves it: codes in place of the patient, institution
 * and staff taken out, dates, times, UIDs, device and private blocks as they were. 280 elements with those of sequences.
 * It ends where the pixels start.
 */
export function ctHeader(slice: Slice): Buffer {
  const { subject, series } = slice;
  const values = { ...valuesOfSeries(subject, series), ...valuesOfSlice(slice) };
  return file(
    ...templateBefore.map((line) => written(line, values)),
    ...sequences(values),
    ...templateAfter.map((line) => written(line, values)),
    pixelHead(),
  );
}

type Values = Readonly<Record<string, string>>;

function valuesOfSeries(subject: number, series: number): Record<string, string> {
  const day = String(1 + ((subject * 7) % 28)).padStart(2, '0');
  const month = String(1 + (subject % 12)).padStart(2, '0');
  return {
    name: `CT-${String(subject).padStart(4, '0')}`,
    id: `CT-${String(subject).padStart(4, '0')}`,
    birth: '',
    study: `${root}.${70_000_000 + subject * 7919}`,
    seriesUid: `${root}.${80_000_000 + series * 6131}`,
    frame: `${root}.${90_000_000 + series * 4391}`,
    studyDate: `2016${month}${day}`,
    series: String(series + 1),
    serial: String(58_000 + (series % 4) * 137),
  };
}

function valuesOfSlice({ subject, series, number, isForgotten }: Slice): Record<string, string> {
  const seconds = 3600 * 9 + series * 97 + number * 0.41;
  const height = (-320.5 + number * 1.25).toFixed(3);
  return {
    sop: `${root}.${series + 1}.${10_000_000 + series * 100_003 + number * 17}`,
    number: String(number + 1),
    time: timeText(seconds),
    contentTime: timeText(seconds + 8.25),
    height,
    position: `-187.635803\\-179.035797\\${height}`,
    current: String(170 + ((number * 13) % 90)),
    exposure: String(120 + ((number * 11) % 60)),
    float: String(number * 1.25 - 320.5),
    counter: String(860_000_000 + series * 1000 + number),
    ...(isForgotten ? { name: 'Testarossa^Giulietta', id: String(7_310_400 + subject), birth: '19581103' } : {}),
  };
}

/** A time of day as TM has it, with microseconds. */
function timeText(seconds: number): string {
  const part = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const fraction = String(Math.round((seconds % 1) * 1e6) % 1e6).padStart(6, '0');
  return `${part(seconds / 3600)}${part((seconds / 60) % 60)}${part(seconds % 60)}.${fraction}`;
}

/** Elements of the standard and of private blocks before the sequences, in the order of their tags. */
const templateBefore = lines(`
00080005 CS ISO_IR 100
00080008 CS ORIGINAL\\PRIMARY\\AXIAL\\CT_SOM5 SPI
00080012 DA {studyDate}
00080013 TM {contentTime}
00080016 UI 1.2.840.10008.5.1.4.1.1.2
00080018 UI {sop}
00080020 DA {studyDate}
00080021 DA {studyDate}
00080022 DA {studyDate}
00080023 DA {studyDate}
00080030 TM 090211.000000
00080031 TM 090344.500000
00080032 TM {time}
00080033 TM {contentTime}
00080050 SH
00080060 CS CT
00080070 LO GE MEDICAL SYSTEMS
00080080 LO
00080090 PN
00080201 SH +0100
00081010 SH CT01_OC0
00081030 LO CT CHEST WITH CONTRAST
0008103E LO STD CHEST 1.25MM
00081040 LO
00081070 PN
00081090 LO LightSpeed VCT
`);
const templateAfter = lines(`
00090010 LO GEMS_IDEN_01
00091001 LO CT_LIGHTSPEED
00091002 SH CT01
00091004 SH LightSpeed VCT
00091027 SL {counter}
000910E3 UI ${root}.77.1
00100010 PN {name}
00100020 LO {id}
00100030 DA {birth}
00100040 CS F
00101010 AS 057Y
00101030 DS 71.5
00120062 CS YES
00120063 LO Study script 1.4
00180010 LO OMNIPAQUE 350
00180015 CS CHEST
00180022 CS HELICAL MODE
00180050 DS 1.250000
00180060 DS 120
00180090 DS 500.000000
00181000 LO {serial}
00181020 LO 07MW18.4
00181030 LO 5.1 ROUTINE CHEST
00181040 LO IV
00181100 DS 360.000000
00181110 DS 949.075012
00181111 DS 541.000000
00181120 DS 0.000000
00181130 DS 145.500000
00181140 CS CW
00181150 IS 500
00181151 IS {current}
00181152 IS {exposure}
00181160 SH BODY FILTER
00181170 IS 48000
00181190 DS 1.200000
00181210 SH STANDARD
00185100 CS FFS
00189305 FD 0.5
00189306 FD 0.625
00189307 FD 40
00189309 FD 110
00189310 FD 55
00189311 FD 1.375
00190010 LO GEMS_ACQU_01
${numbered(0x00191002, 62)}
0020000D UI {study}
0020000E UI {seriesUid}
00200010 SH {id}
00200011 IS {series}
00200012 IS 1
00200013 IS {number}
00200032 DS {position}
00200037 DS 1.000000\\0.000000\\0.000000\\0.000000\\1.000000\\0.000000
00200052 UI {frame}
00201040 LO SN
00201041 DS {height}
00210010 LO GEMS_RELA_01
${numbered(0x00211003, 14)}
00230010 LO GEMS_STDY_01
00231070 FD 862399761.111079
00231074 SL 1
00231080 SQ
00250010 LO GEMS_SERS_01
${numbered(0x00251006, 9)}
00270010 LO GEMS_IMAG_01
${numbered(0x00271006, 32)}
00271041 FL {float}
00271042 FL -11.2
00271044 FL {float}
00280002 US 1
00280004 CS MONOCHROME2
00280010 US 512
00280011 US 512
00280030 DS 0.703125\\0.703125
00280100 US 16
00280101 US 16
00280102 US 15
00280103 US 1
00280120 SS -2000
00280303 CS UNMODIFIED
00281050 DS 40
00281051 DS 400
00281052 DS -1024
00281053 DS 1
00281054 LO HU
00290010 LO GEMS_IMPS_01
${numbered(0x00291004, 9)}
00400244 DA {studyDate}
00400245 TM 090211.000000
00400253 SH PPS{series}
00400254 LO CT CHEST WITH CONTRAST
00430010 LO GEMS_PARM_01
${numbered(0x00431010, 24)}
00431028 OB 80
00431029 OB 2068
00431031 DS -11.200000\\9.700000
00431040 FL {float}
00431041 FL 3816.219482421875
`);

/** What a scanner counts and measures, as private numbers, two of three the same in each slice. */
function numbered(first: number, count: number): string {
  const kinds = ['SS 2', 'SL 10431', 'DS 984.000000', 'SS -95', 'DS 0.000000', 'SL {counter}', 'SH 05', 'SS 16'];
  return Array.from({ length: count }, (_, index) => {
    const tag = (first + index).toString(16).toUpperCase().padStart(8, '0');
    return `${tag} ${kinds[index % kinds.length]}`;
  }).join('\n');
}

function sequences(values: Values): Buffer[] {
  const reference = (uid: string): Buffer =>
    Buffer.concat([element(0x00081150, 'UI', '1.2.840.10008.3.1.2.3.1'), element(0x00081155, 'UI', uid)]);
  return [
    sequence(0x00081110, [reference(values.study!)], { isUndefined: true }),
    sequence(
      0x00081140,
      [1, 2, 3].map((one) => reference(`${values.seriesUid}.${one}`)),
    ),
  ];
}

interface Line {
  tag: number;
  vr: string;
  text: string;
}

function lines(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .map((line) => ({ tag: Number.parseInt(line.slice(0, 8), 16), vr: line.slice(9, 11), text: line.slice(12) }));
}

/** Bytes of a number by its representation, little endian. */
const numbers: Readonly<Record<string, { size: number; write(bytes: Buffer, value: number): unknown }>> = {
  US: { size: 2, write: (bytes, value) => bytes.writeUInt16LE(value) },
  SS: { size: 2, write: (bytes, value) => bytes.writeInt16LE(value) },
  SL: { size: 4, write: (bytes, value) => bytes.writeInt32LE(value) },
  FL: { size: 4, write: (bytes, value) => bytes.writeFloatLE(value) },
  FD: { size: 8, write: (bytes, value) => bytes.writeDoubleLE(value) },
};

function written({ tag, vr, text }: Line, values: Values): Buffer {
  if (vr === 'SQ') return sequence(tag, []);
  // Of bytes that only the vendor reads their number stands in the table.
  if (vr === 'OB') return element(tag, vr, Buffer.alloc(Number(text), 0x81));
  const value = text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  const number = numbers[vr];
  if (!number) return element(tag, vr, value);
  const bytes = Buffer.alloc(number.size);
  number.write(bytes, Number(value));
  return element(tag, vr, bytes);
}

function pixelHead(): Buffer {
  const head = element(0x7fe00010, 'OW', Buffer.alloc(0));
  head.writeUInt32LE(pixelBytes, 8);
  return head;
}
