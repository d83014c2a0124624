import type { Format } from '../model/format.ts';

const xlsx = {
  id: 'xlsx',
  title: 'Excel workbook (XLSX)',
  follows: 'ECMA-376 (Office Open XML: SpreadsheetML, packages), MS-XLSX (threaded comments)',
  unseen: 'readings in kana and macros are not looked into',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension }) => /^\.(xlsx|xlsm|xltx|xltm|xlam)$/.test(extension),
  async read(_entry, bytes) {
    const { OfficePackage } = await import('./office/package.ts');
    const { workbookDocument } = await import('./xlsx/document.ts');
    return workbookDocument(await OfficePackage.open(bytes));
  },
} satisfies Format;

export default xlsx;
