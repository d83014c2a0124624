/** The smallest page that readers of PDF open without complaint (ISO 32000-1 section 7.5). */
function emptyPdf(): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]/Resources<<>>>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 4\n0000000000 65535 f \n${rows}`;
  return `${text}${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}

const emptyDocument = '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>\n';

/**
 * What stands in place of an encapsulated document (PS3.3 section C.24.2), in which nothing is left.
 * @param mimeType of (0042,0012)
 */
export function dummyDocument(mimeType: string): Uint8Array {
  if (/pdf/i.test(mimeType)) return Buffer.from(emptyPdf(), 'latin1');
  if (/xml/i.test(mimeType)) return Buffer.from(emptyDocument);
  return new Uint8Array(2);
}

/** Whether the bytes of a value are such a document, or nothing but zeros, with their padding. */
export function isDummyDocument(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1').replace(/\0+$/, '');
  return text === '' || text === emptyPdf() || text === emptyDocument;
}
