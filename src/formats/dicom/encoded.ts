import { isReadable } from '../strings/printable.ts';

/** What a string of letters and digits stands for. */
export interface Encoded {
  readonly encoding: 'Base64' | 'hexadecimal';
  /** How the name of a file with such content ends; `txt` for a text that is no document of a known kind. */
  readonly extension: string;
  /** What it stands for, decoded when asked. */
  bytes(): Buffer;
}

/** Twelve bytes of text in Base64: a shorter string holds no name, and reads like text by chance more often. */
const shortestBase64 = 16;
/** Twelve bytes in hexadecimal. */
const shortestHex = 24;
/** Of what a string stands for, what is looked at to tell whether it is a text. */
const lookedAt = 4096;

/** The alphabets of RFC 4648 sections 4 and 5, and the breaks of lines between them (RFC 2045). */
const base64Signs = new Uint8Array(128);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_\r\n')
  base64Signs[sign.charCodeAt(0)] = 1;

/** `data:application/pdf;base64,` (RFC 2397). */
const dataUrl = /^data:[\w.+-]{0,64}\/?[\w.+-]{0,64}(?:;[\w=.-]{1,64}){0,3};base64,/i;
/** A digest and a number are no text; letters of both cases are nobody's hexadecimal. */
const hexadecimal = /^(?:0x)?(?:(?=\d*[a-f])[\da-f]+|(?=\d*[A-F])[\dA-F]+)$/;

/** Documents by their first bytes as Latin-1, with how the names of such files end. */
const documents: readonly (readonly [starts: RegExp, extension: string])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^PK\x03\x04/, 'zip'],
  [/^\x1f\x8b\x08/, 'gz'],
  [/^\{\\rtf/, 'rtf'],
];
/** The same of documents that are text. */
const textDocuments: readonly (readonly [starts: RegExp, extension: string])[] = [
  [/^\s*<(?:!doctype\s+)?html/i, 'html'],
  [/^\s*<[?!A-Za-z]/, 'xml'],
  [/^\s*(?:\{\s*"|\[\s*[[{"])/, 'json'],
  [/^MSH\|/, 'hl7'],
];

/**
 * The text or the document that a value stands for in Base64 or in hexadecimal. Length and alphabet are looked at first, so that a word, a
 * sentence, a UID or a number costs next to nothing; then whether the first bytes are text or the start of a document. A digest and a key are neither.
 * @returns `undefined` for a value that stands for itself
 */
export function encodedIn(value: string): Encoded | undefined {
  if (value.length < shortestBase64) return undefined;
  const prefix = value.charCodeAt(4) === colon ? (dataUrl.exec(value)?.[0].length ?? 0) : 0;
  const digits = value.slice(prefix).trim();
  const length = signsOf(digits);
  if (length === undefined) return undefined;
  if (length === digits.length && digits.length >= shortestHex && digits.length % 2 === 0 && hexadecimal.test(digits)) {
    const found = told('hexadecimal', digits.replace(/^0x/, ''));
    if (found) return found;
  }
  const isPadded = length < digits.length;
  if (isPadded && !/^={1,2}$/.test(digits.slice(length))) return undefined;
  return told('Base64', digits);
}

const colon = 0x3a;
const nodeNames = { Base64: 'base64', hexadecimal: 'hex' } as const;

/** How many signs of Base64 a string starts with; `undefined` where something else than padding follows them. */
function signsOf(digits: string): number | undefined {
  let at = 0;
  while (at < digits.length && base64Signs[digits.charCodeAt(at)]) at += 1;
  return digits.length - at <= 2 && at >= shortestBase64 - 2 ? at : undefined;
}

function told(encoding: Encoded['encoding'], digits: string): Encoded | undefined {
  const compact = /[\r\n]/.test(digits) ? digits.replace(/[\r\n]+/g, '') : digits;
  // One sign too many is no end of an encoding.
  if (encoding === 'Base64' && compact.replace(/=+$/, '').length % 4 === 1) return undefined;
  const node = nodeNames[encoding];
  const head = Buffer.from(compact.slice(0, lookedAt), node);
  const extension = extensionOf(head, compact.length > lookedAt);
  return extension === undefined ? undefined : { encoding, extension, bytes: () => Buffer.from(compact, node) };
}

function extensionOf(head: Buffer, isCut: boolean): string | undefined {
  const start = head.toString('latin1', 0, 64);
  const document = documents.find(([starts]) => starts.test(start));
  if (document) return document[1];
  const text = textOf(isCut ? wholeCharacters(head) : head);
  if (text === undefined) return undefined;
  const kind = textDocuments.find(([starts]) => starts.test(text))?.[1];
  return kind ?? (isReadable(text) ? 'txt' : undefined);
}

/** UTF-8, and Latin-1 where few of its bytes are above ASCII: of a digest half of them are. */
function textOf(bytes: Buffer): string | undefined {
  const text = decodedText(bytes);
  if (/[^\P{C}\t\r\n\u00ad]/u.test(text)) return undefined;
  return text.includes('\ufffd') ? undefined : text;
}

/** A text that was decoded from an encoding, without the zeros behind it. */
export function decodedText(bytes: Buffer): string {
  const utf8 = bytes.toString('utf8').replace(/\0+$/, '');
  if (!utf8.includes('\ufffd')) return utf8;
  const above = bytes.reduce((count, byte) => (byte >= 0xc0 ? count + 1 : count), 0);
  return above * mostAbove <= bytes.length ? bytes.toString('latin1').replace(/\0+$/, '') : utf8;
}

/** A letter of so many is none of ASCII, in languages that are written in Latin-1. */
const mostAbove = 8;

/** Bytes up to the last character that is sure to be whole. */
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1]! >= 0x80) end -= 1;
  return bytes.subarray(0, end);
}
