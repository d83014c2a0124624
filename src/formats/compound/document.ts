import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { docFields } from '../doc/document.ts';
import { attachedFiles, messageFields, messageStream } from '../outlook/message.ts';
import { pptFields } from '../ppt/document.ts';
import { stringsDocument } from '../strings/document.ts';
import { xlsFields, xlsTable } from '../xls/document.ts';
import { embeddedFiles } from './embedded.ts';
import { CompoundFile } from './file.ts';
import { compoundProperties } from './properties.ts';

/** Reads a document at a storage of the file; `place` comes before the names of parts. */
type DocumentReader = (file: CompoundFile, storage: string, place: string, problems: string[]) => Iterable<Field>;

/** The stream that makes a storage a document, and who reads it. */
const readers: Readonly<Record<string, DocumentReader>> = {
  Workbook: xlsFields,
  Book: xlsFields,
  WordDocument: docFields,
  'PowerPoint Document': pptFields,
  [messageStream]: messageFields,
};

/** Reads a compound file: every document in it, that of the file itself first, with its properties. */
export function compoundDocument(bytes: ByteReader): Document {
  const file = new CompoundFile(bytes);
  if (file.paths.includes('EncryptedPackage'))
    throw new Error('it is encrypted: save it without a password and scan again');
  const found = documentsIn(file);
  const hasOwn = found.some(({ storage }) => storage === '');
  const unknown = hasOwn
    ? undefined
    : stringsDocument(
        bytes,
        'it is no document of Word, Excel, PowerPoint or Outlook: searched for readable text only',
      );
  const problems: string[] = [...(unknown?.problems ?? [])];
  const table = hasOwn ? xlsTable(file) : undefined;
  return {
    problems,
    *fields(): Iterable<Field> {
      if (!hasOwn) yield* compoundProperties(file, '', '', problems);
      for (const [index, { storage, read }] of found.entries()) {
        const place = storage === '' ? '' : `object ${index + (hasOwn ? 0 : 1)}, `;
        yield* compoundProperties(file, storage, place, problems);
        try {
          yield* read(file, storage, place, problems);
        } catch (error) {
          problems.push(reasonOf(error as Error));
        }
      }
      if (unknown) yield* unknown.fields();
    },
    *members() {
      yield* embeddedFiles(file);
      yield* attachedFiles(file);
    },
    ...(table ? { table } : {}),
  };
}

/** The storages that are documents; the file's own comes first. */
function documentsIn(file: CompoundFile): { storage: string; read: DocumentReader }[] {
  const found = new Map<string, DocumentReader>();
  for (const path of file.paths) {
    const storage = path.slice(0, path.lastIndexOf('/') + 1);
    const name = path.slice(storage.length);
    const read = readers[name];
    // Recipients and attachments of a message have the same stream, and are read with it.
    if (name === messageStream && storage !== '') continue;
    if (read && !found.has(storage)) found.set(storage, read);
  }
  return [...found]
    .map(([storage, read]) => ({ storage, read }))
    .sort((left, right) => Number(left.storage !== '') - Number(right.storage !== ''));
}

/** Our own sentence, or that the file is damaged: what the engine says may quote what it met. */
function reasonOf(error: Error): string {
  return error.constructor === Error ? error.message : 'it is cut or damaged: get a complete copy';
}
