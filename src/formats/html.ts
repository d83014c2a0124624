import type { Format } from '../model/format.ts';
import { looksLikeText } from './text/decoding.ts';
import { structuredDocument } from './text/whole.ts';

const extensions: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml']);

const html = {
  id: 'html',
  title: 'HTML',
  follows: 'WHATWG HTML',
  unseen: 'images that stand in it as data, beyond 16 MiB its structure',
  evidence: 'extension',
  matches: ({ extension, head }) => extensions.has(extension) && looksLikeText(head),
  async read(_entry, bytes) {
    const { htmlFields } = await import('./html/fields.ts');
    return structuredDocument(bytes, htmlFields);
  },
} satisfies Format;

export default html;
