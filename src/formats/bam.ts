import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { startOfBlock, startsAsBlocks, unpackedBlocks } from './bam/blocks.ts';
import { PartField } from './fields/part-field.ts';
import { decodeAs } from './text/decoding.ts';

/** A header with more text than this names millions of contigs; what identifies stands in its first lines as well. */
const longestText = 32 * 1024 * 1024;
const magic = 'BAM\x01';

const bam = {
  id: 'bam',
  title: 'BAM headers',
  follows: 'Sequence Alignment/Map format (SAM/BAM), sections 1.3 and 4.2',
  unseen: 'reads and their names are not looked into',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => startsAsBlocks(head) && startOfBlock(head).toString('latin1', 0, 4) === magic,
  read(_entry, bytes) {
    const problems: string[] = [];
    const text = headerText(bytes, problems);
    return { problems, fields: () => headerFields(text) };
  },
} satisfies Format;

export default bam;

/** The text of the header, which stands in the first blocks. */
function headerText(bytes: ByteReader, problems: string[]): string {
  const parts: Buffer[] = [];
  let read = 0;
  let wanted = 8;
  try {
    for (const block of unpackedBlocks(bytes)) {
      parts.push(block);
      read += block.length;
      if (wanted === 8 && read >= 8) wanted = 8 + Math.max(0, Buffer.concat(parts).readInt32LE(4));
      if (read >= Math.min(wanted, longestText)) break;
    }
    if (read < Math.min(wanted, longestText)) problems.push('its header is cut: get a complete copy');
  } catch (error) {
    problems.push((error as Error).message);
  }
  if (wanted > longestText) problems.push(`only the first ${longestText / 1024 / 1024} MiB of its header are read`);
  return decodeAs(Buffer.concat(parts).subarray(8, Math.min(wanted, longestText)), 'utf-8');
}

/** Each tag of a header line as a field: `SM` of a read group, `CL` of a program. Comments are running text. */
function* headerFields(text: string): Iterable<Field> {
  const counts = new Map<string, number>();
  for (const line of text.split(/[\r\n\0]+/)) {
    const kind = line.slice(0, 3);
    if (!/^@[A-Z]{2}$/.test(kind)) continue;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (kind === '@CO') {
      yield new PartField('prose', '', line.slice(4), `@CO ${count}`);
      continue;
    }
    for (const field of line.slice(4).split('\t')) {
      const name = field.slice(0, 2);
      yield new PartField('member', name, field.slice(3), `${kind} ${count} ${name}`);
    }
  }
}
