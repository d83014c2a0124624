import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import type { Document } from '../../model/document.ts';
import type { ByteReader } from '../../model/source.ts';
import { Deadline } from './deadline.ts';
import { type PdfContents, readContents } from './reading.ts';

/** The library wants the whole file in memory; a larger one is full of images. */
const largest = 256 * 1024 * 1024;
/** What one file may cost; a book of a thousand pages takes a fifth of it. */
const seconds = 60;

/**
 * Reads a PDF document: text, remarks, forms, information and attachments. No script of it runs, no font is loaded, and
 * nothing is fetched.
 * @throws Error with a one-line message when it is encrypted or no PDF
 */
export async function pdfDocument(bytes: ByteReader): Promise<Document> {
  if (bytes.size > largest) throw new Error(`it is larger than ${largest / 1024 ** 2} MiB: split it and scan again`);
  const problems: string[] = [];
  const deadline = new Deadline(seconds);
  // A copy: the library takes the bytes for its own.
  const task = getDocument({
    data: Uint8Array.from(bytes.read(0, bytes.size)),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  const contents: PdfContents = { fields: [], members: [] };
  try {
    const document = await deadline.within(task.promise).catch((error: Error) => {
      throw deadline.isOver ? error : refusal(error);
    });
    await readContents(document, bytes, deadline, contents, problems).catch((error: Error) => {
      problems.push(deadline.isOver ? error.message : 'it is damaged, and read as far as it goes: get a complete copy');
    });
  } finally {
    await task.destroy();
  }
  return { problems, fields: () => contents.fields, members: () => contents.members };
}

/** Why a document is not opened, without the library's words. */
function refusal({ name }: Error): Error {
  if (name === 'PasswordException') return new Error('it is encrypted: save it without a password and scan again');
  return new Error('it is damaged or no PDF document: get a complete copy');
}
