import type { Field } from '../../model/field.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { isPersonal } from '../office/account.ts';
import type { CompoundFile } from './file.ts';
import { propertySetsOf, type StoredProperty } from './property-set.ts';

/** Properties by their numbers, called as newer Office files call them (MS-OLEPS 2.25.1, MS-OSHARED 2.3.3.2). */
const summary: Readonly<Record<number, string>> = {
  2: 'title',
  3: 'subject',
  4: 'creator',
  5: 'keywords',
  6: 'description',
  7: 'Template',
  8: 'lastModifiedBy',
  11: 'lastPrinted',
  12: 'created',
  13: 'modified',
};
const documentSummary: Readonly<Record<number, string>> = {
  2: 'category',
  14: 'Manager',
  15: 'Company',
  26: 'contentType',
  27: 'contentStatus',
};

const streams: readonly (readonly [path: string, names: Readonly<Record<number, string>>])[] = [
  ['\x05SummaryInformation', summary],
  ['\x05DocumentSummaryInformation', documentSummary],
];

/** The author's own properties that programs keep for themselves: links of the document, in a form of their own. */
const ofPrograms = /^_PID_/;

/**
 * The properties of a document in a compound file: who wrote it, for whom, from which template, and the author's own.
 * @param storage path of the document in the file, with a slash; '' for the file's own
 * @param place what comes before the names of parts
 */
export function* compoundProperties(
  file: CompoundFile,
  storage: string,
  place: string,
  problems: string[],
): Iterable<Field> {
  for (const [name, names] of streams) {
    let sets: StoredProperty[][] = [];
    try {
      const stream = file.open(storage + name);
      if (stream) sets = propertySetsOf(stream);
    } catch {
      const problem = 'its properties are damaged: open it in the program that made it and save it anew';
      if (!problems.includes(problem)) problems.push(problem);
    }
    const [own = [], added = []] = sets;
    for (const { id, text, isTime } of own) {
      const called = names[id];
      if (called === undefined || text === '' || !isPersonal(text)) continue;
      yield new (isTime ? IncidentalField : PartField)('member', called, text, `${place}property ${called}`);
    }
    let number = 0;
    for (const { name: called, text } of added) {
      if (called === undefined || ofPrograms.test(called)) continue;
      number += 1;
      if (text !== '') yield new PartField('member', called, text, `${place}custom property ${number}`);
    }
  }
}
