import type { Format } from '../model/format.ts';
import { fifFields } from './fif/fields.ts';

/** The first tag of every file is its identity: kind 100, type 31, 20 bytes. */
const signature = Buffer.from([0, 0, 0, 100, 0, 0, 0, 31, 0, 0, 0, 20]);

const fif = {
  id: 'fif',
  title: 'FIF (Neuromag, MNE)',
  follows: 'FIFF as MNE-Python lists its tags (subject, project, measurement, identity)',
  unseen: 'signals and other numbers are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => signature.equals(head.subarray(0, signature.length)),
  read(_entry, bytes) {
    const problems: string[] = [];
    return { problems, fields: () => fifFields(bytes, problems) };
  },
} satisfies Format;

export default fif;
