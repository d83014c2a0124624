import type { DicomElement } from '../model/dicom.ts';

/**
 * Private attributes in which a vendor keeps a time as seconds since 1970, by creator: ImageActualDate and
 * ActualSeriesDataTimeStamp of DCMTK's private dictionary, which every image of a GE scanner has.
 */
const inSeconds: ReadonlyMap<string, ReadonlySet<number>> = new Map([['GEMS_IDEN_01', new Set([0x27, 0xe9])]]);
/** From 1990 to 2037: what is outside is no time of a scan. */
const first = 631_152_000;
const last = 2_145_916_800;

/**
 * The time that a private attribute holds as a number.
 * @returns as ISO 8601 writes it, in UTC; `undefined` for an attribute that holds none
 */
export function timeOfPrivate(element: DicomElement): string | undefined {
  if (!inSeconds.get(element.creator?.trim() ?? '')?.has(element.tag & 0xff)) return undefined;
  const seconds = numberOf(element);
  return seconds >= first && seconds < last ? new Date(seconds * 1000).toISOString().slice(0, 19) : undefined;
}

/** In an implicit encoding, which is little endian, the file does not say that the four bytes are a number. */
function numberOf(element: DicomElement): number {
  if (element.vr !== 'UN') return Number(element.text());
  if (element.length !== 4) return Number.NaN;
  const bytes = element.bytes();
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true);
}
