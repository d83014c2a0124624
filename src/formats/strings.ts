import type { Format } from '../model/format.ts';
import { searchedBytes, stringsDocument } from './strings/document.ts';

const unseen = `all but readable text in its first and last ${searchedBytes / 1024} KiB`;

/** The last that is asked: whatever is no other kind. */
const strings = {
  id: 'strings',
  title: 'Any other file',
  follows: 'runs of ASCII, UTF-8 and UTF-16 text',
  unseen,
  evidence: 'any',
  hasHeader: true,
  matches: () => true,
  read: ({ path }, bytes) =>
    stringsDocument(bytes, `unknown kind of file${kindOf(path)}, searched for readable text only`),
} satisfies Format;

export default strings;

/** Extensions that are words are shown; anything else could be part of a name. */
function kindOf(path: string): string {
  const extension = /[^/]\.([A-Za-z0-9]{1,8}(?:\.gz)?)$/.exec(path)?.[1];
  return extension === undefined ? '' : ` (.${extension.toLowerCase()})`;
}
