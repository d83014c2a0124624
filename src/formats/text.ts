import type { Field } from '../model/field.ts';
import type { EntryHead, Format } from '../model/format.ts';
import { LineIndex } from '../model/region.ts';
import type { TextLocation } from '../model/location.ts';
import { readTextChunks, type TextChunk } from './text-chunks.ts';
import { looksLikeText } from './text-decoding.ts';

const extensions = new Set([
  '.txt', '.md', '.markdown', '.rst', '.log', '.text', '.html', '.htm', '.xml', '.yaml', '.yml', '.toml', '.ini', '.cfg',
  '.cff', '.tex', '.bib', '.rtf', '.dump', '.properties', '.hl7', '.m', '.py', '.r', '.sh', '.bidsignore', '.gitignore',
  '.cohortlintignore', '.gitattributes', '.vhdr', '.vmrk',
]);

const text: Format = {
  id: 'text',
  title: 'Text',
  unseen: 'nothing: the whole text is looked into',
  matches: (entry) => (extensions.has(entry.extension) || isBareName(entry)) && looksLikeText(entry.head),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      format: 'text',
      problems,
      *fields() {
        for (const chunk of readTextChunks(bytes, problems)) yield new ProseField(chunk);
      },
    };
  },
};

export default text;

/** README, CHANGES, LICENSE and the like. */
function isBareName({ extension }: EntryHead): boolean {
  return extension === '';
}

/** Some lines of a text; where a part of them stands is worked out when a rule asks. */
class ProseField implements Field {
  readonly kind = 'prose';
  readonly name = '';
  readonly text: string;
  #lines: LineIndex | undefined;

  constructor(private readonly chunk: TextChunk) {
    this.text = chunk.text;
  }

  get location(): TextLocation {
    return this.locate(0, this.text.length);
  }

  locate(start: number, end: number): TextLocation {
    this.#lines ??= new LineIndex(this.text, this.chunk.firstLine);
    return { kind: 'text', region: this.#lines.region(start, end) };
  }
}
