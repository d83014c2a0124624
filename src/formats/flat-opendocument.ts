import type { Format } from '../model/format.ts';
import { bytesOfWhole } from './text/whole-bytes.ts';

const flatOpendocument = {
  id: 'flat-opendocument',
  title: 'Flat OpenDocument file (FODT, FODS, FODP)',
  follows: 'OpenDocument 1.3 (ISO/IEC 26300), a document in a single XML file',
  unseen: 'macros, and pictures and objects that stand in it as data, are not looked into',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension }) => /^\.(fodt|fods|fodp|fodg)$/.test(extension),
  async read(_entry, bytes) {
    const { flatDocument } = await import('./opendocument/flat.ts');
    return flatDocument(bytesOfWhole(bytes));
  },
} satisfies Format;

export default flatOpendocument;
