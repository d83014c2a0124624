import type { Field } from '../../model/field.ts';
import type { ByteReader } from '../../model/source.ts';
import { PartField } from '../fields/part-field.ts';
import { decodePadded } from '../text/decoding.ts';
import { xmpFields } from '../xmp/fields.ts';
import { longestBlock, mostBlocks } from './blocks.ts';

const introducer = { extension: 0x21, image: 0x2c } as const;
const label = { comment: 0xfe, plainText: 0x01, application: 0xff } as const;

/** A file of this size is in memory as a whole; blocks of a larger one are read as far as that. */
const mostRead = 64 * 1024 * 1024;

/** Comments, texts and XMP of a GIF picture (GIF89a sections 24 to 26). */
export function* gifFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  const content = Buffer.from(bytes.read(0, Math.min(bytes.size, mostRead)));
  if (bytes.size > mostRead) problems.push(`only its first ${mostRead / 1024 / 1024} MiB are read`);
  let at = 13 + tableLength(content[10] ?? 0);
  let comments = 0;
  for (let index = 0; index < mostBlocks && at < content.length; index += 1) {
    const kind = content[at];
    if (kind === introducer.image) at = skipBlocks(content, at + 11 + tableLength(content[at + 9] ?? 0));
    else if (kind === introducer.extension) {
      const what = content[at + 1];
      const start = at + 2;
      at = skipBlocks(content, start);
      if (what === label.comment || what === label.plainText) {
        comments += 1;
        // A plain text starts with a block that says where it stands.
        const from = what === label.plainText ? start + 1 + (content[start] ?? 0) : start;
        const text = decodePadded(blocksFrom(content, from)).trim();
        if (text !== '') yield new PartField('prose', '', text, `GIF comment ${comments}`);
      } else if (what === label.application && content.toString('latin1', start + 1, start + 12) === 'XMP DataXMP') {
        // XMP stands in the blocks as it is, without their lengths (XMP part 3, section 1.1.2).
        yield* xmpFields(decodePadded(content.subarray(start + 12, at)));
      }
    } else return;
  }
  problems.push('it ends before its last block: get a complete copy');
}

function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function skipBlocks(content: Buffer, start: number): number {
  let at = start;
  while (at < content.length && content[at] !== 0) at += content[at]! + 1;
  return at + 1;
}

function blocksFrom(content: Buffer, start: number): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let at = start; at < content.length && content[at] !== 0 && length < longestBlock; at += content[at]! + 1) {
    const part = content.subarray(at + 1, at + 1 + content[at]!);
    length += part.length;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
