import type { Format } from '../model/format.ts';
import { looksLikeText } from './text/decoding.ts';
import { wholeText } from './text/whole.ts';

/** A notebook is held in memory; one that is larger holds data. */
const largest = 32 * 1024 * 1024;

const notebook = {
  id: 'notebook',
  title: 'Jupyter notebooks',
  follows: 'nbformat 4 and 3',
  unseen: `what lies beyond the first ${largest / 1024 / 1024} MiB`,
  evidence: 'extension',
  matches: ({ extension, head }) => extension === '.ipynb' && looksLikeText(head),
  async read(_entry, bytes) {
    const { Notebook } = await import('./notebook/cells.ts');
    const problems: string[] = [];
    if (bytes.size > largest) problems.push(`only the first ${largest / 1024 / 1024} MiB are read`);
    return new Notebook(wholeText(bytes, largest), problems);
  },
} satisfies Format;

export default notebook;
