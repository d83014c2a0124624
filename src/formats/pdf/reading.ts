import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { ByteReader } from '../../model/source.ts';
import { memberPath } from '../archive/member-path.ts';
import { xmpFields } from '../xmp/fields.ts';
import { type Annotation, annotationFields } from './annotations.ts';
import type { Deadline } from './deadline.ts';
import { type PdfContent, type PdfMember, plainPart } from './document.ts';
import { informationFields } from './information.ts';
import { addShown, type PageContent } from './page-text.ts';
import { xfaFields } from './xfa.ts';

/** A document with more pages is a library. */
const mostPages = 5000;
/** Text of one document that is held in memory, in UTF-16 units. */
const mostText = 32 * 1024 * 1024;
/** Annotations of a page that are read. */
const mostAnnotations = 5000;
/** Pages one after the other that cannot be read: whatever follows cannot either. */
const mostFailures = 10;

/**
 * Reads a document that is open, as far as limits and time go.
 * @param bytes of the file, for what the library does not give
 * @param contents takes what is read, so that it is there when time runs out
 * @throws Error with a one-line message when time runs out
 */
export async function readOpened(
  document: PDFDocumentProxy,
  bytes: ByteReader,
  deadline: Deadline,
  contents: PdfContent,
): Promise<void> {
  const { parts, members, problems } = contents;
  const { info, metadata } = await deadline.within(document.getMetadata());
  parts.push(...[...informationFields(info as Record<string, unknown>)].map(plainPart));
  const raw: unknown = metadata?.getRaw();
  if (typeof raw === 'string') parts.push(...xmpFields(raw).map(plainPart));
  if ((info as { IsXFAPresent?: boolean }).IsXFAPresent) {
    const form = xfaFields(Buffer.from(bytes.read(0, bytes.size)));
    let next = form.next();
    for (; !next.done; next = form.next()) parts.push(plainPart(next.value));
    if (!next.value) problems.push('it holds a form of the kind XFA that cannot be read: print it to a PDF');
  }
  await readPages(document, deadline, contents);
  members.push(...attachmentsOf(await deadline.within(document.getAttachments())));
}

async function readPages(document: PDFDocumentProxy, deadline: Deadline, contents: PdfContent): Promise<void> {
  const { parts, problems } = contents;
  const textless: number[] = [];
  let failures = 0;
  let left = mostText;
  const last = Math.min(document.numPages, mostPages);
  for (let number = 1; number <= last && failures < mostFailures; number += 1) {
    try {
      const page = await deadline.within(document.getPage(number));
      const text = await pageText(page, number, deadline, left);
      left -= text.text.length;
      if (text.text.trim() === '') textless.push(number);
      else parts.push({ kind: 'page', ...text });
      await addAnnotations(page, number, deadline, contents);
      page.cleanup();
      failures = 0;
    } catch (error) {
      if (deadline.isOver) throw error;
      failures += 1;
      if (failures === 1) problems.push(`page ${number} cannot be read: get a complete copy`);
    }
    if (left <= 0) {
      problems.push(`only the text of the first ${number} pages is read: there is too much of it`);
      break;
    }
  }
  if (failures === mostFailures)
    problems.push(`nothing can be read of ${mostFailures} pages on end: the rest is not read`);
  if (document.numPages > mostPages) problems.push(`only the first ${mostPages} pages are read`);
  if (textless.length > 0) {
    problems.push(`${listed(textless)} no text: what images show there is not read`);
  }
}

async function pageText(page: PDFPageProxy, number: number, deadline: Deadline, most: number): Promise<PageContent> {
  const [x = 0, y = 0] = page.view as number[];
  const content: PageContent = { page: number, corner: [x, y], text: '', pieces: [] };
  // As a stream, so that a page without end is left as soon as it is too long.
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  try {
    for (;;) {
      const { done, value } = await deadline.within(reader.read());
      if (done || content.text.length > most) return content;
      for (const item of value.items) {
        if (!('str' in item)) continue;
        const { str, transform, width, height, hasEOL } = item;
        addShown(content, { text: str, transform, width, height, endsLine: hasEOL });
      }
    }
  } finally {
    // The document is closed right after; that reading stopped in between is no error.
    reader.cancel(new Error('read')).catch(() => {});
  }
}

async function addAnnotations(
  page: PDFPageProxy,
  number: number,
  deadline: Deadline,
  { parts, members }: PdfContent,
): Promise<void> {
  const [x = 0, y = 0] = page.view as number[];
  const annotations: Annotation[] = await deadline.within(page.getAnnotations());
  for (const annotation of annotations.slice(0, mostAnnotations)) {
    parts.push(...[...annotationFields(annotation, number, [x, y])].map(plainPart));
    if (annotation.file) members.push(...attachmentsOf({ file: annotation.file }));
  }
}

/** Files that were attached (ISO 32000-2 section 7.11.4). */
function* attachmentsOf(attachments: unknown): Iterable<PdfMember> {
  for (const attachment of Object.values((attachments ?? {}) as Record<string, Annotation['file']>)) {
    const content = attachment?.content;
    if (!(content instanceof Uint8Array)) continue;
    // A copy: bytes cross with all of the memory that they are a part of.
    yield { path: memberPath(attachment?.filename ?? ''), content: Uint8Array.from(content) };
  }
}

/** `page 3 has`, or `pages 3, 5–9 and 12 have`; of many the first. */
function listed(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range && range[1] === page - 1) range[1] = page;
    else ranges.push([page, page]);
  }
  const texts = ranges.slice(0, mostListed).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const rest = ranges.length > mostListed ? ' and others' : '';
  return pages.length === 1 ? `page ${texts[0]} has` : `pages ${texts.join(', ')}${rest} have`;
}

const mostListed = 10;
