import type { Field } from '../../model/field.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { printableTexts } from '../strings/printable.ts';
import type { FolderRecord } from './records.ts';

/** Texts that the Finder keeps, and what a person calls them. */
const texts: Readonly<Record<string, string>> = {
  cmmt: 'comment',
  ptbL: 'place before the trash',
  ptbN: 'name before the trash',
};

/** Names of files that are or were in the folder, each once, comments on them, and paths in what programs keep. */
export function* recordFields(records: Iterable<FolderRecord>): Iterable<Field> {
  let previous = '.';
  let number = 0;
  for (const { name, kind, value } of records) {
    if (name !== previous) {
      previous = name;
      number += 1;
      yield new PartField('heading', '', name, `file ${number} name`);
    }
    const file = name === '.' ? 'folder' : `file ${number}`;
    if (typeof value === 'string') {
      if (value !== '') yield new PartField('prose', '', value, `${file} ${texts[kind] ?? 'text'}`);
    } else if (value) {
      for (const found of printableTexts(value, 0))
        yield new IncidentalField('prose', '', found.text, `${file} settings, byte ${found.offset}`);
    }
  }
}
