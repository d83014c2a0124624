import type { Format } from '../model/format.ts';
import { recordFields } from './ds-store/fields.ts';
import { folderRecords } from './ds-store/records.ts';
import { bytesOfWhole } from './text/whole-bytes.ts';

const dsStore = {
  id: 'ds-store',
  title: 'Folder settings of the macOS Finder (.DS_Store)',
  follows: 'DS_Store, as Mac::Finder::DSStore documents it',
  unseen: 'how the folder looked',
  evidence: 'signature',
  hasHeader: true,
  matches: ({ head }) => Buffer.from(head.subarray(0, 8)).toString('latin1') === '\0\0\0\x01Bud1',
  read(_entry, bytes) {
    const problems: string[] = [];
    return { problems, fields: () => recordFields(folderRecords(Buffer.from(bytesOfWhole(bytes)), problems)) };
  },
} satisfies Format;

export default dsStore;
