import type { Format } from '../model/format.ts';
import { structuredDocument } from './text/whole.ts';

const rtf = {
  id: 'rtf',
  title: 'RTF',
  follows: 'RTF 1.9.1',
  unseen: 'pictures and embedded objects; beyond 16 MiB its structure',
  evidence: 'signature',
  matches: ({ head }) => Buffer.from(head.subarray(0, 5)).toString('latin1') === '{\\rtf',
  async read(_entry, bytes) {
    const { rtfFields } = await import('./rtf/fields.ts');
    return structuredDocument(bytes, rtfFields);
  },
} satisfies Format;

export default rtf;
