import type { Field } from '../../model/field.ts';
import { property } from '../fields/property.ts';

/** What the entries of a document's information are called here: "Creator" is a program and no person (ISO 32000-2 table 349). */
const names: Readonly<Record<string, string>> = {
  Creator: 'program',
  Producer: 'program',
  CreationDate: 'created',
  ModDate: 'modified',
};

/** Entries that the library adds about the file. */
const aboutTheFile = /^(PDFFormatVersion|Language|EncryptFilterName|Trapped|Is[A-Z]\w*)$/;

/** The document information dictionary as fields (ISO 32000-2 section 14.3.3). */
export function* informationFields(information: Readonly<Record<string, unknown>>): Iterable<Field> {
  let custom = 0;
  for (const [key, value] of Object.entries(information)) {
    if (aboutTheFile.test(key)) continue;
    if (key === 'Custom' && typeof value === 'object' && value !== null) {
      for (const [name, text] of Object.entries(value)) {
        custom += 1;
        if (typeof text === 'string') yield* field(name, text, `custom property ${custom}`);
      }
    } else if (typeof value === 'string') yield* field(names[key] ?? key, isoDate(value), `property ${key}`);
  }
}

function* field(name: string, text: string, part: string): Iterable<Field> {
  if (text.trim() !== '') yield property(name, text, part);
}

/** `D:20210614100000+02'00'` (ISO 32000-2 section 7.9.4) as `2021-06-14T10:00:00`; other texts as they are. */
function isoDate(text: string): string {
  const match = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?/.exec(text);
  if (!match) return text;
  const [, year, month, day, hour, minute, second] = match;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`;
}
