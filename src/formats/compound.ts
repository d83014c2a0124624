import type { Format } from '../model/format.ts';
import { compoundMagic } from './compound/file.ts';

const compound = {
  id: 'compound',
  title: 'Older Office files and Outlook messages (XLS, DOC, PPT, MSG)',
  follows:
    'MS-CFB (compound files), MS-OLEPS (properties), MS-XLS (BIFF8; BIFF5 cells), MS-DOC (Word 97), MS-PPT, MS-OXMSG',
  unseen:
    'pictures, macros, texts inside formulas, and text that a fast save of Word left behind are not looked into, nor bodies of messages that are kept as RTF alone; other files of this container (installers, previews of pictures) beyond their properties and readable text',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => Buffer.from(head.subarray(0, 8)).toString('latin1') === compoundMagic,
  async read(_entry, bytes) {
    const { compoundDocument } = await import('./compound/document.ts');
    return compoundDocument(bytes);
  },
} satisfies Format;

export default compound;
