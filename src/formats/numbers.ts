import type { Format } from '../model/format.ts';
import { readTextChunks } from './text/chunks.ts';
import { looksLikeText } from './text/decoding.ts';
import { ProseField } from './text.ts';

const extensions: ReadonlySet<string> = new Set(['.bval', '.bvec', '.1d', '.b']);

const notNumbers = /[^\d\s.,eE+-]/;

/**
 * Files that hold bare numbers by their format: gradient tables (BIDS diffusion, FSL layout) and AFNI columns. Numbers
 * without words are no identifiers; a file of this name that holds words is read as prose.
 */
const numbers: Format = {
  id: 'numbers',
  title: 'Gradient tables',
  follows: 'BIDS and FSL (gradient tables), AFNI (1D)',
  unseen: 'bare numbers are not looked into',
  evidence: 'extension',
  matches: ({ extension, head }) => extensions.has(extension) && looksLikeText(head),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      problems,
      *fields() {
        for (const chunk of readTextChunks(bytes, problems))
          if (notNumbers.test(chunk.text)) yield new ProseField(chunk);
      },
    };
  },
};

export default numbers;
