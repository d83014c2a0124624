import type { Member } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { memberPath } from '../archive/member-path.ts';
import { tooLarge } from '../archive/too-large.ts';
import type { CompoundFile } from '../compound/file.ts';
import { PartField } from '../fields/part-field.ts';
import { htmlFields } from '../html/fields.ts';
import { decodePadded } from '../text/decoding.ts';
import { propertyNames, technicalProperties } from './property-names.ts';

/** The stream that makes a storage a message, a recipient or an attachment (MS-OXMSG, section 2.4). */
export const messageStream = '__properties_version1.0';

/** A property by the number and the type in its name: UTF-16, or an encoding that the machine had. */
const property = /^(.*?)__substg1\.0_([0-9A-F]{4})(001E|001F)$/i;
const html = /^(.*?)__substg1\.0_1013(001E|001F|0102)$/i;
const attachment = /^(.*__attach_version1\.0_#([0-9A-F]{8})\/)__substg1\.0_37010102$/i;
const step = /__(recip|attach)_version1\.0_#([0-9A-F]{8})\/(__substg1\.0_3701000D\/)?/gi;

const longestText = 16 * 1024 * 1024;

/**
 * Subject, people, body and further texts of a message, those of its recipients and of messages that are attached to it.
 * @param storage path of the message in the file, with a slash; '' for the file's own
 * @param place what comes before the names of parts
 */
export function* messageFields(
  file: CompoundFile,
  storage: string,
  place: string,
  problems: string[],
): Iterable<Field> {
  const told = new Set<string>();
  for (const path of file.paths) {
    if (!path.startsWith(storage)) continue;
    const markup = html.exec(path);
    if (markup) yield* bodyOf(file.open(path)!, `${place}${placeOf(markup[1]!)}body`, markup[2]!, problems);
    const [, holder = '', number = '', type = ''] = property.exec(path) ?? [];
    const id = number.toUpperCase();
    if (id === '' || id === '1013' || technicalProperties.has(id)) continue;
    const text = textOf(file.open(path)!, type, problems);
    const name = propertyNames[id];
    const part = `${place}${placeOf(holder)}${name ?? `property ${id}`}`;
    // The same person stands in several properties.
    if (text.trim() === '' || told.has(`${name} ${holder} ${text}`)) continue;
    told.add(`${name} ${holder} ${text}`);
    const isProse = name === undefined || name === 'body' || name === 'headers';
    yield new PartField(isProse ? 'prose' : 'member', isProse ? '' : name, text, part);
  }
}

/** Files that are attached to a message, under their own names. */
export function* attachedFiles(file: CompoundFile): Iterable<Member> {
  for (const path of file.paths) {
    const [, holder, number] = attachment.exec(path) ?? [];
    if (holder === undefined) continue;
    const names = ['3707001F', '3707001E', '3704001F', '3704001E'].map(
      (id) => [id, file.open(`${holder}__substg1.0_${id}`)] as const,
    );
    const [id, name] = names.find(([, stream]) => stream) ?? [];
    yield {
      path: memberPath(
        (name && textOf(name, id!.slice(4), []).trim()) || `attachment ${Number.parseInt(number!, 16) + 1}`,
      ),
      size: file.open(path)?.size ?? 0,
      open(most) {
        const stream = file.open(path)!;
        if (stream.size > most) throw tooLarge(most);
        return stream;
      },
    };
  }
}

function* bodyOf(stream: ByteReader, slot: string, type: string, problems: string[]): Iterable<Field> {
  const text = textOf(stream, type, problems);
  yield* htmlFields(text, [], (start, end) => ({ kind: 'slot', slot, span: { start, end } }));
}

function textOf(stream: ByteReader, type: string, problems: string[]): string {
  const bytes = Buffer.from(stream.read(0, Math.min(stream.size, longestText)));
  if (stream.size > longestText && problems.length === 0) problems.push('only the first 16 MiB of a text are read');
  return type.toUpperCase() === '001F' ? bytes.toString('utf16le').replaceAll('\0', '') : decodePadded(bytes);
}

/** Whose property it is: `recipient 2 `, `attachment 1 `, `attached message 1 `. */
function placeOf(holder: string): string {
  return [...holder.matchAll(step)]
    .map(([, kind, number, message]) => {
      const called = kind!.toLowerCase() === 'recip' ? 'recipient' : message ? 'attached message' : 'attachment';
      return `${called} ${Number.parseInt(number!, 16) + 1} `;
    })
    .join('');
}
