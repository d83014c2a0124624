import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import type { ByteReader } from '../../model/source.ts';
import { Deadline } from './deadline.ts';
import type { PdfContent } from './document.ts';
import { readOpened } from './reading.ts';

/** The library wants the whole file in memory; a larger one is full of images. */
const largest = 256 * 1024 * 1024;
/** After that what was read by then is all of it; a book of a thousand pages takes a quarter. The thread has longer. */
const seconds = 45;

/**
 * Reads a PDF document: text, remarks, forms, information and attachments. No script of it runs, no font is loaded, and
 * nothing is fetched.
 * @throws Error with a one-line message when it is encrypted or no PDF
 */
export async function readContent(bytes: ByteReader): Promise<PdfContent> {
  if (bytes.size > largest) throw new Error(`it is larger than ${largest / 1024 ** 2} MiB: split it and scan again`);
  const contents: PdfContent = { parts: [], members: [], problems: [] };
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
  try {
    const document = await deadline.within(task.promise).catch((error: Error) => {
      throw deadline.isOver ? error : refusal(error);
    });
    await readOpened(document, bytes, deadline, contents).catch((error: Error) => {
      contents.problems.push(
        deadline.isOver ? error.message : 'it is damaged, and read as far as it goes: get a complete copy',
      );
    });
  } finally {
    await task.destroy();
  }
  return contents;
}

/** Why a document is not opened, without the library's words. */
function refusal({ name }: Error): Error {
  if (name === 'PasswordException') return new Error('it is encrypted: save it without a password and scan again');
  return new Error('it is damaged or no PDF document: get a complete copy');
}
