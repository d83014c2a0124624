import type { ByteReader } from '../../model/source.ts';
import { encodingOf } from './decoding.ts';

/** By so many bytes at its start a text is told. */
const headLength = 64 * 1024;

/** The encoding of a text as its document names it: none for UTF-8, which is what everybody expects. */
export function namedEncoding(bytes: ByteReader): string | undefined {
  const head = bytes.read(0, headLength);
  const { encoding } = encodingOf(head, head.length === bytes.size);
  return encoding === 'utf-8' ? undefined : encoding;
}
