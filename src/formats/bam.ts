import type { Format } from '../model/format.ts';
import type { ByteReader } from '../model/source.ts';
import { startOfBlock, startsAsBlocks, unpackedBlocks } from './bam/blocks.ts';
import { headerFields } from './bam/header-fields.ts';
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
