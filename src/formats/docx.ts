import type { Format } from '../model/format.ts';

const docx = {
  id: 'docx',
  title: 'Word document (DOCX)',
  follows: 'ECMA-376 (Office Open XML: WordprocessingML, packages)',
  unseen: 'macros are not looked into',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension }) => /^\.(docx|docm|dotx|dotm)$/.test(extension),
  async read(_entry, bytes) {
    const { OfficePackage } = await import('./office/package.ts');
    const { wordDocument } = await import('./docx/document.ts');
    return wordDocument(await OfficePackage.open(bytes));
  },
} satisfies Format;

export default docx;
