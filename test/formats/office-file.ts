import { zipFile } from './zip-file.ts';

/** An office file of some parts, by their paths. */
export function officeFile(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return zipFile(Object.entries(parts).map(([path, content]) => ({ path, content })));
}

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of relations: `id type target`, external where the target has a scheme. */
export function relations(...lines: readonly string[]): string {
  const elements = lines.map((line) => {
    const [id, type, target] = line.split(' ');
    const mode = /^[a-z]+:/.test(target!) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${relationship}/${type}" Target="${target}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships>${elements.join('')}</Relationships>`;
}

/** The core properties of a file. */
export function coreProperties(elements: string): string {
  return `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${elements}</cp:coreProperties>`;
}

/** A sheet of a workbook. */
interface Sheet {
  name: string;
  state?: string;
  /** What stands in its `worksheet`; without it the rows. */
  xml?: string;
  /** Cells as texts, numbers, or XML of their own. */
  rows?: readonly (readonly (string | number)[])[];
}

/** A workbook with sheets, and with whatever parts are added. */
export function workbookFile(
  sheets: readonly Sheet[],
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  return officeFile({
    '_rels/.rels': relations('rId1 officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, index) => `rId${index + 1} worksheet worksheets/sheet${index + 1}.xml`),
    ),
    ...Object.fromEntries(
      sheets.map(({ xml, rows = [] }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet>${xml ?? `<sheetData>${rows.map(rowXml).join('')}</sheetData>`}</worksheet>`,
      ]),
    ),
    ...parts,
  });
}

function rowXml(cells: readonly (string | number)[], index: number): string {
  return `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, column, index + 1)).join('')}</row>`;
}

function cellXml(cell: string | number, column: number, row: number): string {
  const reference = `${String.fromCharCode(65 + column)}${row}`;
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (cell.startsWith('<c')) return cell;
  return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}

/** A Word document with what stands in its body, and with whatever parts are added. */
export function wordFile(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  return officeFile({
    '_rels/.rels': relations('rId1 officeDocument word/document.xml'),
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of one paragraph a cell. */
export function wordTable(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A presentation with what stands in the shapes of its slides, and with whatever parts are added. */
export function presentationFile(
  slides: readonly string[],
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`);
  return officeFile({
    '_rels/.rels': relations('rId1 officeDocument ppt/presentation.xml'),
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      ...slides.map((_, index) => `rId${index + 1} slide slides/slide${index + 1}.xml`),
    ),
    ...Object.fromEntries(
      slides.map((content, index) => [
        `ppt/slides/slide${index + 1}.xml`,
        `<p:sld><p:cSld>${content}</p:cSld></p:sld>`,
      ]),
    ),
    ...parts,
  });
}

/** Paragraphs of a shape on a slide. */
export function shape(...texts: readonly string[]): string {
  const paragraphs = texts.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`);
  return `<p:sp><p:txBody>${paragraphs.join('')}</p:txBody></p:sp>`;
}

/** An OpenDocument file with what stands in its body. */
export function openDocumentFile(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  return officeFile({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body>${body}</office:body></office:document-content>`,
    ...parts,
  });
}

/** A table of OpenDocument with a paragraph in each cell. */
export function openTable(name: string, ...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    text.startsWith('<') ? text : `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const lines = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`);
  return `<table:table table:name="${name}">${lines.join('')}</table:table>`;
}

/** A document of OpenDocument in a single XML file. */
export function flatDocumentFile(body: string, meta = ''): string {
  return `<?xml version="1.0"?><office:document><office:meta>${meta}</office:meta><office:body>${body}</office:body></office:document>`;
}
