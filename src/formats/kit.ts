import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { ByteCursor } from './fields/byte-cursor.ts';
import { momentText } from './fields/day-count.ts';
import { IncidentalField, PartField } from './fields/part-field.ts';
import { directoriesOf, type KitDirectory } from './kit/directories.ts';
import { decodePadded } from './text/decoding.ts';

/** Directories by their numbers, as MNE-Python lists them; of patients nothing is published. */
const system = 1;
const ofNumbers: ReadonlySet<number> = new Set([0, 4, 5, 7, 8, 9, 10, 12, 13, 25, 26, 29]);
/** Texts of one directory are read up to here. */
const longest = 64 * 1024;

/** Where the patient's name and birthday stand is not published. */
const searchedOnly = 'what it says of the patient is only searched for readable text: convert it to FIF and scan that';

const kit = {
  id: 'kit',
  title: 'KIT and Yokogawa recordings (CON, SQD)',
  follows: 'KIT data files as MNE-Python reads them (system information)',
  unseen: 'signals are not looked into; what stands of the patient is picked out as readable text',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension, head }) => /^\.(con|sqd)$/.test(extension) && directoriesOf(Buffer.from(head)) !== undefined,
  read(_entry, bytes) {
    const directories = directoriesOf(Buffer.from(bytes.read(0, longest))) ?? [];
    const problems: string[] = [];
    return {
      problems,
      *fields(): Iterable<Field> {
        for (const [number, directory] of directories.entries()) {
          if (directory.offset + directory.length > bytes.size) {
            if (problems.length === 0) problems.push('it is cut: get a complete copy');
          } else if (number === system) yield* systemFields(new ByteCursor(bytes, directory.offset));
          else if (!ofNumbers.has(number) && directory.length > 0) {
            if (problems.length === 0) problems.push(searchedOnly);
            const content = Buffer.from(bytes.read(directory.offset, Math.min(directory.length, longest)));
            yield* textFields(content, number, directory);
          }
        }
      },
    };
  },
} satisfies Format;

export default kit;

/** Names of the machine, a comment, and when the recording was made. */
function* systemFields(cursor: ByteCursor): Iterable<Field> {
  cursor.skip(12);
  for (const name of ['system_name', 'model_name']) {
    const text = zeroEnded(Buffer.from(cursor.take(128)));
    if (text !== '') yield new PartField('member', name, text, name);
  }
  cursor.skip(4);
  const comment = zeroEnded(Buffer.from(cursor.take(256)));
  if (comment !== '') yield new PartField('prose', '', comment, 'comment');
  const created = cursor.int32();
  if (created > 0) yield new PartField('member', 'recording_date', momentText(created * 1000, false), 'create_time');
}

/** Texts between zeros; Japanese systems write them in Shift-JIS. */
function* textFields(content: Buffer, number: number, { offset }: KitDirectory): Iterable<Field> {
  for (let at = 0; at < content.length; ) {
    const zero = content.indexOf(0, at);
    const end = zero < 0 ? content.length : zero;
    const text = decodePadded(content.subarray(at, end)).trim();
    if (/^[\p{L}\p{N}\p{P}\p{S}\s]{2,}$/u.test(text) && /\p{L}{2}|\d{3}/u.test(text))
      yield new IncidentalField('prose', '', text, `directory ${number}, byte ${offset + at}`);
    at = end + 1;
  }
}

function zeroEnded(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return decodePadded(end < 0 ? bytes : bytes.subarray(0, end)).trim();
}
