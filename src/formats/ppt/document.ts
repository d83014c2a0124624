import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import type { CompoundFile } from '../compound/file.ts';
import { PartField } from '../fields/part-field.ts';
import { isPersonal } from '../office/account.ts';
import { ToldOnce } from '../office/told-once.ts';
import { placesOf } from './places.ts';
import { bytesOf, type PptRecord, recordsIn, within } from './records.ts';

/** Kinds of records with texts (MS-PPT, section 2.13.24). */
const kind = {
  wideText: 0x0fa0,
  shortText: 0x0fa8,
  string: 0x0fba,
  comment: 0x2ee0,
  objectOfList: 0x03f3,
  listOfSlides: 0x0ff0,
} as const;

/** Tells an encrypted presentation from a plain one (CurrentUserAtom, section 2.3.2). */
const encrypted = 0xf3d1c4df;

/** Texts that programs write for fonts, colours and switches. */
const ofThePrograms = /^(_{2,3}PPT\w*|PPT\d+|Arial|Times New Roman|Calibri|Wingdings|Symbol|Default Design)$/i;

/**
 * The texts of an older presentation, slide by slide, what earlier saves left in the file included.
 * @param storage path of the presentation in the file, with a slash; '' for the file's own
 * @param place what comes before the names of parts
 * @throws Error with one line when it is encrypted
 */
export function* pptFields(file: CompoundFile, storage: string, place: string, problems: string[]): Iterable<Field> {
  const bytes = file.open(`${storage}PowerPoint Document`)!;
  const user = currentUserOf(file.open(`${storage}Current User`));
  if (user.isEncrypted) throw new Error('it is encrypted: save it without a password and scan again');
  if (user.name !== '' && isPersonal(user.name))
    yield new PartField('member', 'username', user.name, `${place}presentation user`);
  let nameOf = ({ kind: _ }: PptRecord): string => 'presentation';
  try {
    ({ nameOf } = placesOf(bytes, user.lastEdit));
  } catch {
    problems.push('its list of slides is damaged: places in it are not told apart');
  }
  const once = new ToldOnce();
  try {
    for (const one of recordsIn(bytes, 0, bytes.size)) {
      if (one.isContainer) yield* textsOf(bytes, one, nameOf(one), place, once);
    }
  } catch {
    problems.push('it is cut or damaged: not all of its texts are read');
  }
}

function* textsOf(bytes: ByteReader, holder: PptRecord, name: string, place: string, once: ToldOnce): Iterable<Field> {
  const counts = new Map<string, number>();
  let slide = 0;
  let listEnd = 0;
  let commentEnd = 0;
  let comment = 0;
  const part = (what: string): string => {
    const where = slide > 0 ? `slide ${slide}` : name;
    const number = (counts.get(where + what) ?? 0) + 1;
    counts.set(where + what, number);
    return `${place}${where} ${what} ${number}`;
  };
  for (const one of within(bytes, holder)) {
    if (one.start >= listEnd) slide = 0;
    if (one.kind === kind.listOfSlides && one.instance === 0) listEnd = one.end;
    // What stands in the placeholders of a slide comes behind its entry in the list.
    if (one.kind === kind.objectOfList && one.start < listEnd) slide += 1;
    if (one.kind === kind.comment) {
      commentEnd = one.end;
      comment += 1;
    }
    if (one.kind !== kind.wideText && one.kind !== kind.shortText && one.kind !== kind.string) continue;
    const text = plainText(bytesOf(bytes, one).toString(one.kind === kind.shortText ? 'latin1' : 'utf16le'));
    if (text === '' || ofThePrograms.test(text)) continue;
    if (one.kind === kind.string && one.start < commentEnd) {
      const where = `${place}${name} comment ${comment}`;
      if (one.instance === 0) yield* once.fields(where, { author: text });
      else if (one.instance === 1) yield new PartField('prose', '', text, where);
    } else yield new PartField('prose', '', text, part(one.kind === kind.string ? 'name or link' : 'text'));
  }
}

/** Paragraphs end with a carriage return, and lines with a vertical tab. */
function plainText(text: string): string {
  const marks = /[\x00-\x08\x0c\x0e-\x1f]+/g;
  return text
    .replace(/[\r\v]/g, '\n')
    .replace(marks, ' ')
    .trim();
}

/** Who saved it last, and where the record of that save stands. */
function currentUserOf(stream: ByteReader | undefined): { name: string; lastEdit: number; isEncrypted: boolean } {
  const bytes = Buffer.from(stream?.read(0, 1024) ?? []);
  if (bytes.length < 28) return { name: '', lastEdit: 0, isEncrypted: false };
  const length = bytes.readUInt16LE(20);
  const wide = bytes.toString('utf16le', 28 + length + 4, 28 + length + 4 + length * 2);
  const name = (wide || bytes.toString('latin1', 28, 28 + length)).replaceAll('\0', '').trim();
  return { name, lastEdit: bytes.readUInt32LE(16), isEncrypted: bytes.readUInt32LE(12) === encrypted };
}
