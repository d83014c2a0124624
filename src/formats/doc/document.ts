import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import type { CompoundFile } from '../compound/file.ts';
import { PartField } from '../fields/part-field.ts';
import { isPersonal } from '../office/account.ts';
import { type FileInformation, readInformation } from './information.ts';
import { stringTable, textList } from './lists.ts';
import { textOf } from './pieces.ts';

/** What belongs to a document, by its place in the list (SttbfAssoc, MS-DOC section 2.9.276). */
const associated: Readonly<Record<number, string>> = {
  1: 'Template',
  2: 'title',
  3: 'subject',
  4: 'keywords',
  6: 'creator',
  7: 'lastModifiedBy',
  8: 'mail merge data',
  9: 'mail merge header',
};

/**
 * The text of an older Word document, with its notes, comments and headers, and who worked on it.
 * @param storage path of the document in the file, with a slash; '' for the file's own
 * @param place what comes before the names of parts
 * @throws Error with one line when it is encrypted, damaged or of a version that is not read
 */
export function* docFields(file: CompoundFile, storage: string, place: string, problems: string[]): Iterable<Field> {
  const stream = file.open(`${storage}WordDocument`)!;
  const information = readInformation(stream);
  const table = file.open(storage + information.tableName);
  if (!table) throw new Error('a part of it is missing: get a complete copy');
  yield* peopleIn(table, information, place);
  let text: string;
  try {
    text = textOf(stream, table, information, problems);
  } catch {
    throw new Error('its list of texts is damaged: open it in a word processor and save it anew');
  }
  let start = 0;
  for (const [part, length] of information.parts) {
    if (length <= 0) continue;
    yield* paragraphsIn(text.slice(start, start + length), part === '' ? place : `${place}${part} `);
    start += length;
  }
  if (text.length < start && problems.length === 0) problems.push('its text is cut: get a complete copy');
}

/** Where paragraphs, cells, pages and columns end. */
const ends = /[\r\x07\x0c\x0e]/;
/** Marks of fields, pictures, notes and breaks inside a line, which are no text. */
const marks = /[\x00-\x08\x0b\x0f-\x1d]+/g;

function* paragraphsIn(text: string, place: string): Iterable<Field> {
  let number = 0;
  for (const paragraph of text.split(ends)) {
    // Hyphens that do not break, and that break only where a line ends.
    const plain = paragraph.replaceAll('\x1e', '-').replaceAll('\x1f', '').replace(marks, ' ').trim();
    if (plain === '') continue;
    number += 1;
    yield new PartField('prose', '', plain, `${place}paragraph ${number}`);
  }
}

/** Persons and files that the tables name. */
function* peopleIn(table: ByteReader, lists: FileInformation, place: string): Iterable<Field> {
  for (const [index, text] of stringTable(table, lists.associated).entries()) {
    const name = associated[index];
    if (name === undefined || text.trim() === '' || !isPersonal(text)) continue;
    yield new PartField('member', name, text, `${place}associated ${name}`);
  }
  const reviewers = [
    ['comment author', textList(table, lists.commentAuthors)],
    ['tracked change author', stringTable(table, lists.changeAuthors)],
  ] as const;
  for (const [part, names] of reviewers) {
    for (const [index, name] of names.entries()) {
      if (name.trim() !== '' && isPersonal(name))
        yield new PartField('member', 'reviewer', name, `${place}${part} ${index + 1}`);
    }
  }
  // Pairs of a name and the path under which it was saved, of the last ten times.
  const saved = stringTable(table, lists.savedBy);
  for (let index = 0; index + 1 < saved.length; index += 2) {
    const [name, path] = [saved[index]!, saved[index + 1]!];
    const part = `${place}saved by ${index / 2 + 1}`;
    if (name.trim() !== '' && isPersonal(name)) yield new PartField('member', 'lastModifiedBy', name, part);
    if (path.trim() !== '') yield new PartField('prose', '', path, `${part} path`);
  }
}
