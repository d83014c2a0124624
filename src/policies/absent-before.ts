import type { DicomObject } from '../model/dicom.ts';
import { lookUpTag, tagOfKeyword } from '../standards/dictionary.ts';

const method = 0x00120063;
const saying = 'absent before: ';
/** Of one value of LO (PS3.5 section 6.2). */
const longestValue = 64;

/**
 * Attributes that an object lacked before it was de-identified, as it says itself among its methods, (0012,0063), by keyword
 * after `absent before:`. The standard has no place for it, and nothing else can tell them from what was removed.
 */
export function absentBefore(object: DicomObject): ReadonlySet<number> {
  const values = object.get(method)?.text().split('\\') ?? [];
  const keywords = values
    .map((value) => value.trim())
    .filter((value) => value.startsWith(saying))
    .flatMap((value) => value.slice(saying.length).split(' '));
  return new Set(keywords.map(tagOfKeyword).filter((tag) => tag !== undefined));
}

/** The same as values of (0012,0063). @param tags of the standard; others have no keyword and are not named */
export function absentBeforeValues(tags: Iterable<number>): string[] {
  const values: string[] = [];
  for (const tag of tags) {
    const keyword = lookUpTag(tag)?.keyword;
    if (keyword === undefined || saying.length + keyword.length > longestValue) continue;
    const last = values.at(-1);
    if (last !== undefined && `${last} ${keyword}`.length <= longestValue)
      values[values.length - 1] = `${last} ${keyword}`;
    else values.push(`${saying}${keyword}`);
  }
  return values;
}
