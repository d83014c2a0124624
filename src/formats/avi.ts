import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { chunksOf } from './avi/chunks.ts';
import { PartField } from './fields/part-field.ts';
import { printableTexts } from './strings/printable.ts';
import { decodePadded } from './text/decoding.ts';

/** Tags by what they say (RIFF INFO); others go by their own names. */
const names: Readonly<Record<string, string>> = {
  IART: 'artist',
  IENG: 'engineer',
  ITCH: 'technician',
  ICRD: 'recording_date',
  IDIT: 'recording_date',
  ISFT: 'software',
};

const avi = {
  id: 'avi',
  title: 'AVI videos',
  follows: 'AVI RIFF File Reference, RIFF INFO',
  unseen: 'what is said and shown is not looked into: a recording is named as one',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => /^RIFF[\s\S]{4}AVI /.test(Buffer.from(head.subarray(0, 12)).toString('latin1')),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      problems,
      recording: 'video',
      *fields(): Iterable<Field> {
        for (const { id, content } of chunksOf(bytes, problems)) {
          // What a camera keeps for itself is no text, and may hold some.
          const texts =
            id === 'strd' ? [...printableTexts(content, 0)].map(({ text }) => text) : [decodePadded(content)];
          for (const text of texts) {
            if (text.trim() !== '') yield new PartField('member', names[id] ?? id, text.trim(), `RIFF ${id}`);
          }
        }
      },
    };
  },
} satisfies Format;

export default avi;
