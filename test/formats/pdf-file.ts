import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/** A PDF file (ISO 32000-2) of pages. */
export interface PdfContent {
  /** Operators of each page, such as those of `shownText`, or as they are packed by `packedOften`. */
  pages: readonly (string | { packed: string })[];
  /** Entries of the document information, `/Author(Jane Roe)`. */
  information?: string;
  /** Dictionaries of annotations on the first page. */
  annotations?: readonly string[];
  /** Metadata stream (XMP). */
  metadata?: string;
  /** A file that is attached. */
  attachment?: { name: string; content: string };
  /** The lower left corner of pages. */
  corner?: readonly [x: number, y: number];
  encrypted?: boolean;
  /** The data of a form of the kind XFA; packed by Flate. */
  form?: string;
}

/** Operators that show texts in Helvetica of 12 points, each at its place. */
export function shownText(...texts: readonly (readonly [x: number, y: number, text: string])[]): string {
  const shows = texts.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`);
  return `BT /F1 12 Tf ${shows.join(' ')} ET`;
}

/** A text packed by Deflate (RFC 1950) as if it were repeated: a few bytes each time, whatever it unpacks to. */
export function packedOften(text: string, times: number): string {
  const block = deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH }).toString('latin1');
  return `\x78\xda${block.repeat(times)}\x03\x00`;
}

/** Puts the objects of a file together with the table that says where each is. */
export function pdfFile(content: PdfContent): Buffer {
  const { pages, annotations = [], attachment, metadata, corner: [x, y] = [0, 0] } = content;
  const objects: string[] = [];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const font = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  const marks = annotations.map(add);
  const tree = `${objects.length + pages.length * 2 + 1} 0 R`;
  const kids = pages.map((operators, index) => {
    const stream = add(
      typeof operators === 'string' ? streamOf('', operators) : streamOf('/Filter/FlateDecode', operators.packed),
    );
    const annots = index === 0 && marks.length > 0 ? `/Annots[${marks.join(' ')}]` : '';
    return add(
      `<</Type/Page/Parent ${tree}/MediaBox[${x} ${y} ${x + 612} ${y + 792}]/Resources<</Font<</F1 ${font}>>>>/Contents ${stream}${annots}>>`,
    );
  });
  add(`<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`);
  const extras: string[] = [];
  if (metadata !== undefined) extras.push(`/Metadata ${add(streamOf('/Type/Metadata/Subtype/XML', metadata))}`);
  if (attachment) {
    const file = add(streamOf('/Type/EmbeddedFile', attachment.content));
    extras.push(`/Names<</EmbeddedFiles<</Names[(a) <</Type/Filespec/F(${attachment.name})/EF<</F ${file}>>>>]>>>>`);
  }
  if (content.form !== undefined) {
    const stream = streamOf('/Filter/FlateDecode', deflateSync(content.form).toString('latin1'));
    extras.push(`/AcroForm<</Fields[]/XFA[(datasets) ${add(stream)}]>>`);
  }
  const catalogue = add(`<</Type/Catalog/Pages ${tree}${extras.join('')}>>`);
  const information = add(`<<${content.information ?? ''}>>`);
  const encryption = content.encrypted
    ? `/ID[(0123456789abcdef)(0123456789abcdef)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>`
    : '';
  return assembled(objects, `/Root ${catalogue}/Info ${information}${encryption}`);
}

function streamOf(entries: string, content: string): string {
  return `<<${entries}/Length ${Buffer.byteLength(content, 'latin1')}>>stream\n${content}\nendstream`;
}

function assembled(objects: readonly string[], trailer: string): Buffer {
  const offsets: number[] = [];
  let text = '%PDF-1.7\n';
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n `)];
  const start = text.length;
  text += `xref\n0 ${table.length}\n${table.join('\n')}\ntrailer\n<</Size ${table.length}${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
