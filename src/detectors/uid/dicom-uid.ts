import { contentOfUuid, hexOfDecimal } from '../../model/uuid.ts';

/** What a UID tells, and how sure it is that it names one object. */
export interface UidContent {
  confidence: number;
  says: string;
  /** It was made where the image was: it holds a time or a machine's number, or stands under the root of a maker. */
  isOriginal: boolean;
}

/** Roots that makers of modalities build instance UIDs from; what follows them is theirs to define (PS3.5 section 9). */
const makers: readonly (readonly [root: string, maker: string])[] = [
  ['1.3.12.2.1107.5.', 'Siemens'],
  ['1.2.840.113619.', 'GE'],
  ['1.3.46.670589.', 'Philips'],
  ['1.2.392.200036.9116.', 'Canon'],
  ['1.2.392.200036.9107.', 'Konica Minolta'],
  ['1.2.392.200036.9125.', 'Fujifilm'],
  ['1.2.392.200039.', 'Hitachi'],
  ['1.3.51.', 'Agfa'],
  ['1.2.840.113704.', 'Philips'],
  ['1.2.156.112605.', 'United Imaging'],
  ['1.2.410.200001.', 'Samsung'],
  ['1.2.826.0.1.3680043.', 'a holder of a Medical Connections root'],
];
/** The standard's own, and HL7's and ISO's registers of code systems: they name kinds, not objects. */
const registered = /^(?:1\.2\.840\.10008\.|2\.16\.840\.1\.113883\.|1\.0\.|2\.999\.)/;
/** A root that anybody can have a part of, programs that replace UIDs among them. */
const shared = /^1\.2\.826\.0\.1\.3680043\./;
/** Roots under which archives and de-identification tools number what they replaced. */
const replacement = /^1\.3\.6\.1\.4\.1\.(?:14519\.5\.2\.1|9328\.50)\./;

const day = String.raw`(?:19[89]|20[0-5])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const holdsDay = new RegExp(String.raw`\.${day}\d{0,20}(?:\.|$)`);
/** `30000018071013210078200000004`: Siemens studies hold year to second without the century. */
const holdsShortTime = /\.3000\d{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d\d{5,}/;
/** Year to second, an arc each: `.2019.3.12.10.15.30`. */
const holdsArcs =
  /\.(?:19[89]|20[0-5])\d\.(?:[1-9]|1[0-2])\.(?:[12]?[1-9]|[123]0|31)\.(?:1?\d|2[0-3])\.[1-5]?\d\.[1-5]?\d(?:\.|$)/;
/** Seconds since 1970, between 1990 and 2060. */
const holdsSeconds = /\.(?:6[3-9]\d|[7-9]\d\d|1\d{3}|2[0-7]\d{2})\d{6}(?:\.|$)/;

/**
 * What a DICOM UID tells beside itself.
 * @returns `undefined` for one that names no object: of the standard, of a code system, or too short
 */
export function contentOfUid(uid: string): UidContent | undefined {
  if (uid.length > 64 || registered.test(uid)) return undefined;
  if (uid.startsWith('2.25.')) return uid.length < 25 ? undefined : fromUuid(uid.slice(5));
  if (replacement.test(uid))
    return { confidence: 0.5, says: 'under the root of an archive that replaces UIDs', isOriginal: false };
  const maker = makers.find(([root]) => uid.startsWith(root))?.[1];
  const holdsTime = holdsDay.test(uid) || holdsArcs.test(uid) || holdsShortTime.test(uid);
  if (holdsTime || (maker !== undefined && holdsSeconds.test(uid))) {
    const machine = maker === 'Siemens' ? "the scanner's serial number and " : '';
    return { confidence: 0.95, says: `${maker ? `of ${maker}, ` : ''}holds ${machine}a time`, isOriginal: true };
  }
  if (maker === 'Siemens' && /^1\.3\.12\.2\.1107\.5\.\d\.\d{1,3}\.\d{4,6}(?:\.|$)/.test(uid))
    return { confidence: 0.9, says: "of Siemens, holds the scanner's serial number", isOriginal: true };
  const long = uid.length >= 28 || /\d{8}/.test(uid);
  if (maker) return long ? { confidence: 0.8, says: `of ${maker}`, isOriginal: !shared.test(uid) } : undefined;
  return long && uid.length >= 20 ? { confidence: 0.6, says: 'without time or maker', isOriginal: false } : undefined;
}

/** The form that PS3.5 annex B.2 derives from a UUID. */
function fromUuid(decimal: string): UidContent | undefined {
  if (decimal.length > 39 || decimal.includes('.')) return undefined;
  const { says, telling } = contentOfUuid(hexOfDecimal(decimal));
  return { confidence: telling ? 0.9 : 0.5, says: `from a UUID: ${says}`, isOriginal: telling };
}
