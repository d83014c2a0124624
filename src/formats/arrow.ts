import type { Format } from '../model/format.ts';
import { documentOfContent } from './isolated/content.ts';
import { readIsolated } from './isolated/read.ts';

const arrow = {
  id: 'arrow',
  title: 'Arrow and Feather files',
  follows: 'Apache Arrow IPC, file and stream format, with LZ4 and Zstandard (Feather version 2)',
  unseen: 'files of more than 512 MiB, and Feather version 1, are not looked into',
  evidence: 'extension-or-bytes',
  hasHeader: true,
  matches: ({ extension, head }) =>
    /^\.(feather|arrow|arrows|ipc)$/.test(extension) ||
    Buffer.from(head.subarray(0, 6)).toString('latin1') === 'ARROW1',
  async read(_entry, bytes) {
    return documentOfContent(await readIsolated('arrow', bytes));
  },
} satisfies Format;

export default arrow;
