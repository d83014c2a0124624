import type { DicomObject } from '../../model/dicom.ts';
import type { Member } from '../../model/document.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';

const encapsulatedDocument = 0x00420011;
const mimeTypeOfDocument = 0x00420012;

/** Names by which the readers of other formats know what is encapsulated (PS3.3 section A.45 and PS3.6 section A). */
const extensions: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['text/xml', 'xml'],
  ['application/xml', 'xml'],
  ['text/plain', 'txt'],
  ['text/html', 'html'],
  ['text/rtf', 'rtf'],
  ['application/rtf', 'rtf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['model/stl', 'stl'],
  ['application/sla', 'stl'],
  ['model/obj', 'obj'],
  ['model/mtl', 'mtl'],
  ['application/zip', 'zip'],
]);

/**
 * The document that an object encapsulates (PS3.3 section C.24.2), as a file inside the file: its own format reads it, a PDF
 * or a CDA by its text.
 * @returns `undefined` for an object that encapsulates none
 */
export function encapsulatedMember(object: DicomObject): Member | undefined {
  const element = object.get(encapsulatedDocument);
  if (!element?.length) return undefined;
  const mimeType = object.get(mimeTypeOfDocument)?.text().trim().toLowerCase() ?? '';
  const size = element.length;
  return {
    path: `encapsulated.${extensions.get(mimeType) ?? 'bin'}`,
    size,
    open(most) {
      if (size > most) throw new Error(`it is larger than ${Math.floor(most / 1024 ** 2)} MiB`);
      return bytesInMemory(withoutPadding(Uint8Array.from(element.bytes())));
    },
  };
}

/** A zero byte makes the length even (PS3.5 section 6.2). */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0 ? bytes.subarray(0, -1) : bytes;
}
