/** What becomes of the text of a group: running text, a value under a name, or nothing. */
export type Destination =
  | { readonly kind: 'text' }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'none' };

const none: Destination = { kind: 'none' };

/** Groups with fonts, styles, pictures and what programs keep for themselves. */
const unread =
  'fonttbl colortbl stylesheet pict listtable listoverridetable rsidtbl themedata colorschememapping latentstyles datastore xmlnstbl objdata generator filetbl mmathPr pgdsctbl bkmkstart bkmkend shpinst nonshppict result panose falt fname datafield';

/** Values of the information group and of comments and revisions (RTF 1.9.1, Information Group, Comments, Track Changes). */
const named: Readonly<Record<string, string>> = {
  title: 'title',
  subject: 'subject',
  author: 'author',
  manager: 'manager',
  company: 'company',
  operator: 'operator',
  category: 'category',
  keywords: 'keywords',
  comment: 'comment',
  doccomm: 'comments',
  hlinkbase: 'hlinkbase',
  atnauthor: 'author',
  atnid: 'author',
  revtbl: 'author',
  propname: 'property',
  staticval: 'property value',
  creatim: 'creation_date',
  revtim: 'revision_date',
  printim: 'print_date',
  buptim: 'backup_date',
};

const known: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...unread.split(' ').map((word) => [word, none] as [string, Destination]),
  ...Object.entries(named).map(([word, name]) => [word, { kind: 'value', name }] as [string, Destination]),
  // What a field does stands in it: the address behind a link.
  ['fldinst', { kind: 'text' }],
  ['annotation', { kind: 'text' }],
  ['footnote', { kind: 'text' }],
  ['shptxt', { kind: 'text' }],
]);

/**
 * Where the text of a group goes that starts with a control word.
 * @param isOptional the group says that a reader may pass over it when it does not know it
 * @returns `undefined` when it goes where that of the group around it goes
 */
export function destinationOf(word: string, isOptional: boolean): Destination | undefined {
  return known.get(word) ?? (isOptional ? none : undefined);
}
