import type { Format } from '../model/format.ts';
import { mghDocument } from './mgh/document.ts';

const extensions: ReadonlySet<string> = new Set(['.mgh', '.mgz', '.mgh.gz']);

const mgh = {
  id: 'mgh',
  title: 'FreeSurfer volumes (MGH, MGZ)',
  follows: 'FreeSurfer MGH/MGZ',
  unseen: 'voxel values are not looked into',
  evidence: 'extension',
  hasHeader: true,
  matches: ({ extension }) => extensions.has(extension),
  read: (_entry, bytes) => mghDocument(bytes),
} satisfies Format;

export default mgh;
