import type { Format } from '../model/format.ts';

const opendocument = {
  id: 'opendocument',
  title: 'OpenDocument text, spreadsheet or presentation (ODT, ODS, ODP)',
  follows: 'OpenDocument 1.3 (ISO/IEC 26300)',
  unseen: 'macros are not looked into',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension }) => /^\.(odt|ods|odp|odg|ott|ots|otp|odm)$/.test(extension),
  async read(_entry, bytes) {
    const { OfficePackage } = await import('./office/package.ts');
    const { openDocument } = await import('./opendocument/document.ts');
    return openDocument(await OfficePackage.open(bytes));
  },
} satisfies Format;

export default opendocument;
