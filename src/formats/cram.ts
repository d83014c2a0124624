import type { Format } from '../model/format.ts';
import { headerFields } from './bam/header-fields.ts';
import { cramHeader } from './cram/header.ts';

const cram = {
  id: 'cram',
  title: 'CRAM headers',
  follows: 'CRAM 2.1 to 3.1, sections 6 to 8; SAM, section 1.3',
  unseen: 'reads and their names are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'CRAM',
  async read(_entry, bytes) {
    const problems: string[] = [];
    const text = await cramHeader(bytes, problems);
    return { problems, fields: () => headerFields(text) };
  },
} satisfies Format;

export default cram;
