import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { IncidentalField, PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';

/** Tags that hold a text of a person's or about a person, by their names in the format. */
const textTags: ReadonlyMap<number, readonly [name: string, part: string]> = new Map([
  [111, ['', 'block name']],
  [113, ['program', 'creator']],
  [118, ['', 'referenced file name']],
  [205, ['patient_name', 'subject']],
  [206, ['', 'description']],
  [212, ['experimenter', 'experimenter']],
  [282, ['device_serial_number', 'device serial']],
  [283, ['', 'device site']],
  [401, ['first_name', 'subject first name']],
  [402, ['middle_name', 'subject middle name']],
  [403, ['last_name', 'subject last name']],
  [409, ['', 'subject comment']],
  [410, ['his_id', 'subject HIS id']],
  [501, ['', 'project name']],
  [502, ['', 'project aim']],
  [503, ['experimenter', 'project persons']],
  [504, ['', 'project comment']],
  [3550, ['', 'working directory']],
  [3551, ['', 'command line']],
]);

const kind = { fileId: 100, blockId: 103, parentFileId: 109, parentBlockId: 110, refFileId: 116 } as const;
const ids: ReadonlySet<number> = new Set(Object.values(kind));
const measurementDate = 204;
const birthDay = 404;
const stringType = 10;
const idType = 31;

/** What MNE-Python writes in place of a text that it removes. */
const removedText = 'mne_anonymize';

/** Tags of one file. A recording of hours has some ten thousand buffers. */
const mostTags = 1_000_000;
const longestText = 1024 * 1024;
/** Different texts that are handed out. */
const mostTold = 20_000;

/**
 * What the tags of a FIF file say of subject, project, persons and times, and on which machine it was made. A text that no
 * list knows is read as well.
 */
export function* fifFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  const told = new Set<string>();
  for (const tag of tags(bytes, problems)) {
    for (const field of tagFields(tag, bytes)) {
      const key = `${field.name}=${field.text}`;
      if (field.text === '' || field.text === removedText || told.has(key) || told.size >= mostTold) continue;
      told.add(key);
      yield field;
    }
  }
}

interface Tag {
  kind: number;
  type: number;
  size: number;
  start: number;
}

function* tags(bytes: ByteReader, problems: string[]): Iterable<Tag> {
  let at = 0;
  for (let count = 0; at + 16 <= bytes.size; count += 1) {
    if (count === mostTags) {
      problems.push(`only its first ${mostTags} tags are read`);
      return;
    }
    const head = Buffer.from(bytes.read(at, 16));
    const size = head.readInt32BE(8);
    const next = head.readInt32BE(12);
    const start = at + 16;
    if (size < 0 || start + size > bytes.size) {
      problems.push('it ends in the middle of a tag: get a complete copy');
      return;
    }
    yield { kind: head.readInt32BE(0), type: head.readInt32BE(4), size, start };
    if (next < 0) return;
    // Tags follow each other, or name the place of the next; the count above ends a circle.
    at = next === 0 ? start + size : next;
  }
}

function* tagFields(tag: Tag, bytes: ByteReader): Iterable<PartField> {
  const { kind: number, type, size, start } = tag;
  if (type === stringType) {
    const [name, part] = textTags.get(number) ?? ['', `tag ${number}`];
    const text = decodePadded(Buffer.from(bytes.read(start, Math.min(size, longestText)))).trim();
    yield new PartField(name === '' ? 'prose' : 'member', name, text, part);
  } else if (number === measurementDate && size >= 4) {
    yield new PartField('member', 'measurement_date', dayOf(int32(bytes, start)), 'measurement date');
  } else if (number === birthDay && size >= 4) {
    yield new PartField('member', 'birth_date', dayOfJulian(int32(bytes, start)), 'subject birthday');
  } else if (type === idType && ids.has(number) && size >= 20) yield* identityFields(bytes, tag);
}

/** An identity: version, two words of the machine, which is its hardware address, and when it was made. */
function* identityFields(bytes: ByteReader, { kind: number, start }: Tag): Iterable<PartField> {
  const id = Buffer.from(bytes.read(start, 20));
  const what = number === kind.fileId || number === kind.parentFileId ? 'file identity' : 'block identity';
  const machine = id.toString('hex', 4, 12).replace(/^0000(?=.{12}$)|0000$/, '');
  // Zeros and ones in place of an address are what removes it (MNE-Python, anonymize_info).
  if (machine.length === 12 && !/^(.)\1+$/.test(machine)) {
    yield new PartField('member', 'mac_address', machine.match(/../g)!.join(':'), `${what} machine`);
  }
  // When a file was made is often, and not always, when somebody was examined.
  yield new IncidentalField('member', 'created', dayOf(id.readInt32BE(12)), `${what} time`);
}

function int32(bytes: ByteReader, at: number): number {
  return Buffer.from(bytes.read(at, 4)).readInt32BE(0);
}

/** 2000-01-01, which MNE-Python writes in place of a day that it removes. */
const removedDay = '2000-01-01';

/** Seconds since 1970 as a day; empty for a time that was removed. */
function dayOf(seconds: number): string {
  if (seconds <= 0) return '';
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  return day === removedDay ? '' : day;
}

/** Julian day number of 1970-01-01. */
const julianEpoch = 2_440_588;

/** A Julian day number as a day; empty for one that nobody alive was born on. */
function dayOfJulian(number: number): string {
  const time = new Date((number - julianEpoch) * 86_400_000);
  return number <= 0 || Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
}
