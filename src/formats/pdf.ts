import type { Format } from '../model/format.ts';
import { readIsolated } from './isolated/read.ts';
import { documentOfPdf } from './pdf/document.ts';

const pdf = {
  id: 'pdf',
  title: 'PDF document',
  follows: 'ISO 32000-2 (PDF 2.0), ISO 16684-1 (XMP)',
  unseen:
    'what images show, scripts, captions of XFA forms, earlier versions that a save left behind, and texts in East Asian fonts that are not embedded are not looked into',
  evidence: 'extension-or-bytes',
  hasHeader: true,
  matches: ({ extension, head }) => extension === '.pdf' || isPdf(head),
  async read(_entry, bytes) {
    return documentOfPdf(await readIsolated('pdf', bytes));
  },
} satisfies Format;

export default pdf;

function isPdf(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-';
}
