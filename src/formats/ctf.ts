import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { PartField } from './fields/part-field.ts';
import { decodePadded } from './text/decoding.ts';

/** Texts of the general resources: offset, length and what they are (CTF MEG File Formats, "Resource file"). */
const texts: readonly (readonly [offset: number, length: number, name: string, part: string])[] = [
  [8, 256, '', 'application'],
  [264, 256, '', 'data origin'],
  [520, 256, '', 'data description'],
  [1033, 255, 'recording_date', 'data date'],
  [1360, 32, '', 'run name'],
  [1392, 256, '', 'run title'],
  [1648, 32, '', 'instruments'],
  [1680, 32, '', 'collection descriptor'],
  [1712, 32, 'patient_id', 'subject id'],
  [1744, 32, 'operator', 'operator'],
  [1776, 60, '', 'sensor file name'],
];
const descriptionLengthAt = 1836;
const descriptionAt = 1844;
const longestDescription = 64 * 1024;

const ctf = {
  id: 'ctf',
  title: 'CTF resource files',
  follows: 'CTF MEG File Formats (res4)',
  unseen: 'sensors and filters are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => /^MEG4[0-9]RS/.test(Buffer.from(head.subarray(0, 8)).toString('latin1')),
  read(_entry, bytes) {
    if (bytes.size < descriptionAt) throw new Error('its header is cut: get a complete copy');
    return { problems: [], fields: () => headerFields(bytes) };
  },
} satisfies Format;

export default ctf;

function* headerFields(bytes: ByteReader): Iterable<PartField> {
  const head = Buffer.from(bytes.read(0, descriptionAt));
  for (const [offset, length, name, part] of texts) {
    yield* field(name, textOf(head.subarray(offset, offset + length)), part);
  }
  const length = Math.min(Math.max(0, head.readInt32BE(descriptionLengthAt)), longestDescription);
  yield* field('', textOf(Buffer.from(bytes.read(descriptionAt, length))), 'run description');
}

/** What stands behind the end of a text is left over from another one and is shown with it. */
function textOf(value: Buffer): string {
  return decodePadded(value).trim();
}

function* field(name: string, text: string, part: string): Iterable<PartField> {
  if (text !== '') yield new PartField(name === '' ? 'prose' : 'member', name, text, part);
}
