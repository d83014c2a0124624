import type { Format } from '../model/format.ts';
import { provenanceFields } from './archive/provenance.ts';
import { PartField } from './fields/part-field.ts';
import { openZip } from './zip/archive.ts';

const zip = {
  id: 'zip',
  title: 'ZIP archive',
  follows: 'PKWARE APPNOTE 6.3 (ZIP, zip64), Info-ZIP (extra fields)',
  unseen: 'encrypted files inside, and those not packed by Deflate, are not looked into',
  evidence: 'extension-or-bytes',
  hasHeader: true,
  matches: ({ extension, head }) => extension === '.zip' || isZip(head),
  async read(_entry, bytes) {
    const problems: string[] = [];
    const { comment, members } = await openZip(bytes, problems);
    return {
      problems,
      *fields() {
        if (comment !== '') yield new PartField('prose', '', comment, 'archive comment');
        for (const { comment: text, provenance } of members) {
          if (text !== '') yield new PartField('prose', '', text, `file ${provenance.number} comment`);
        }
        yield* provenanceFields(members.map(({ provenance }) => provenance));
      },
      members: () => members,
    };
  },
} satisfies Format;

export default zip;

/** Starts like a ZIP file, an empty one included. What other kinds of files are archives have names that say so. */
function isZip(head: Uint8Array): boolean {
  const isPk = head[0] === 0x50 && head[1] === 0x4b;
  return isPk && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}
