import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { iptcFields, photoshopFields } from '../image/iptc.ts';
import { printableTexts } from '../strings/printable.ts';
import { decodePadded } from '../text/decoding.ts';
import { xmpFields } from '../xmp/fields.ts';
import { descriptionFields } from './description.ts';
import { type TiffDirectory, type TiffEntry, tiffDirectories } from './directories.ts';
import { nestedTags, positionTags, textTags, windowsTags, withoutText } from './text-tags.ts';

/** Texts of one file, all together: a file can name the same bytes again and again. */
const mostText = 64 * 1024 * 1024;
/** Bytes of an unknown entry that are searched for readable text. */
const mostSearched = 256 * 1024;
/** Shorter entries of bytes hold flags. */
const leastSearched = 8;

/** How entries of a directory are called where a value stands: `Exif Artist`, `TIFF page 2 ImageDescription`. */
export type DirectoryFamily = 'Exif' | 'TIFF';

/**
 * What the directories of a TIFF file or an Exif block say, each text once where it stands first: a file repeats the same of
 * every page.
 */
export function* tiffFields(
  bytes: ByteReader,
  family: DirectoryFamily,
  problems: string[],
  isNdpi = false,
): Iterable<Field> {
  const told = new Set<string>();
  let left = mostText;
  for (const directory of tiffDirectories(bytes, problems, isNdpi)) {
    const place = placeOf(directory, family);
    if (directory.kind === 'gps') yield* positionFields(directory, place);
    else {
      for (const entry of directory.entries) {
        if (!holdsText(entry)) continue;
        const value = entry.value();
        left -= value.length;
        if (left < 0) {
          problems.push(`more than ${mostText / 1024 / 1024} MiB of texts: those behind are not read`);
          return;
        }
        const key = `${entry.tag}=${value.length}=${value.toString('latin1', 0, 4096)}`;
        if (told.has(key)) continue;
        told.add(key);
        yield* entryFields(entry, value, place, problems);
      }
    }
  }
}

function placeOf({ kind, page }: TiffDirectory, family: DirectoryFamily): string {
  if (kind !== 'page' || family === 'Exif') return kind === 'gps' ? 'GPS' : 'Exif';
  return page === 1 ? 'TIFF' : `TIFF page ${page}`;
}

function holdsText({ tag, type, count }: TiffEntry): boolean {
  if (withoutText.has(tag)) return false;
  if (type === 2 || textTags.has(tag) || windowsTags.has(tag)) return true;
  if (tag === nestedTags.xmp || tag === nestedTags.iptc || tag === nestedTags.photoshop) return true;
  return (type === 1 || type === 7) && count >= leastSearched && count <= mostSearched;
}

function* entryFields({ tag, type }: TiffEntry, value: Buffer, place: string, problems: string[]): Iterable<Field> {
  if (tag === nestedTags.xmp) yield* xmpFields(decodePadded(value));
  else if (tag === nestedTags.iptc) yield* iptcFields(value);
  else if (tag === nestedTags.photoshop) yield* photoshopFields(value);
  else if (windowsTags.has(tag)) yield* named(windowsTags.get(tag)!, utf16(value), place);
  else if (type === 2 || tag === userComment || (textTags.has(tag) && tag !== makerNote && isMostlyText(value))) {
    const name = textTags.get(tag) ?? '';
    const text = tag === userComment ? commentText(value) : isoTime(decodePadded(value));
    const part = `${place} ${name === '' ? `tag ${tag}` : name}`;
    if (name === 'ImageDescription' || name === 'ScannerProperties') yield* descriptionFields(text, part, problems);
    else yield* named(name, text, place, part);
  } else {
    const part = `${place} ${textTags.get(tag) ?? `tag ${tag}`}`;
    for (const { text } of printableTexts(value.subarray(0, mostSearched), 0))
      yield new IncidentalField('slot', '', text, part);
  }
}

const makerNote = 37500;
const userComment = 37510;

function* named(name: string, text: string, place: string, part = `${place} ${name}`): Iterable<Field> {
  if (text.trim() !== '') yield new PartField('member', name, text.trim(), part);
}

/** A comment says its character set in its first eight bytes (Exif 2.32 section 4.6.5, UserComment). */
function commentText(value: Buffer): string {
  const set = value.toString('latin1', 0, 8);
  const text = value.subarray(8);
  if (!set.startsWith('UNICODE')) return decodePadded(/^(ASCII|JIS|\0)/.test(set) ? text : value);
  // The order of bytes is that of the block in some programs and little-endian in others: zeros tell.
  return text[0] === 0 ? utf16(Buffer.from(text.subarray(0, text.length & ~1)).swap16()) : utf16(text);
}

function utf16(value: Buffer): string {
  return value.toString('utf16le').replace(/\0+/g, ' ').trim();
}

function isMostlyText(value: Buffer): boolean {
  const sample = value.subarray(0, 1024);
  return (
    sample.filter((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13).length >= sample.length * 0.8
  );
}

/** `2019:05:12 10:11:12` as `2019-05-12T10:11:12`, the form in which other files have it; zeros are no time. */
function isoTime(text: string): string {
  const match = /^(\d{4}):(\d\d):(\d\d)(?:[ T](\d\d:\d\d:\d\d))?/.exec(text.trim());
  if (!match) return text;
  const [, year, month, day, time] = match;
  return year === '0000' ? '' : `${year}-${month}-${day}${time === undefined ? '' : `T${time}`}`;
}

/** A position in degrees (Exif 2.32 section 4.6.6), south and west negative, and what else a GPS directory says. */
function* positionFields({ entries }: TiffDirectory, place: string): Iterable<Field> {
  const entryOf = (tag: number) => entries.find((entry) => entry.tag === tag);
  for (const [reference, tag, name] of [
    [1, 2, 'GPSLatitude'],
    [3, 4, 'GPSLongitude'],
    [19, 20, 'GPSDestLatitude'],
    [21, 22, 'GPSDestLongitude'],
  ] as const) {
    const [degrees = Number.NaN, minutes = 0, seconds = 0] = entryOf(tag)?.numbers() ?? [];
    const value = degrees + (minutes || 0) / 60 + (seconds || 0) / 3600;
    if (!Number.isFinite(value) || value === 0) continue;
    const isNegative = /[SW]/i.test(entryOf(reference)?.value().toString('latin1') ?? '');
    yield* named(name, `${isNegative ? '-' : ''}${value.toFixed(6)}`, place);
  }
  for (const [tag, name] of positionTags) {
    const value = entryOf(tag)?.value();
    if (!value) continue;
    yield* named(name, name === 'GPSDateStamp' ? isoTime(decodePadded(value)) : commentText(value), place);
  }
}
