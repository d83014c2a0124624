import type { Format } from '../model/format.ts';

const pptx = {
  id: 'pptx',
  title: 'PowerPoint presentation (PPTX)',
  follows: 'ECMA-376 (Office Open XML: PresentationML, packages), MS-PPTX (threaded comments)',
  unseen: 'macros are not looked into',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension }) => /^\.(pptx|pptm|ppsx|ppsm|potx|potm)$/.test(extension),
  async read(_entry, bytes) {
    const { OfficePackage } = await import('./office/package.ts');
    const { presentationDocument } = await import('./pptx/document.ts');
    return presentationDocument(await OfficePackage.open(bytes));
  },
} satisfies Format;

export default pptx;
