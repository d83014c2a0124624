import type { Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { TextLocation } from '../model/location.ts';
import { LineIndex } from '../model/region.ts';
import { readTextChunks, type TextChunk } from './text/chunks.ts';
import { looksLikeText } from './text/decoding.ts';
import { namedEncoding } from './text/named-encoding.ts';

const text = {
  id: 'text',
  title: 'Text',
  follows: 'Unicode (UTF-8, UTF-16), Shift-JIS, EUC-JP, ISO-2022-JP, GB18030, EUC-KR, Big5, Macintosh, Windows-1252',
  unseen: 'nothing: the whole text is looked into',
  evidence: 'content',
  // It is asked last: whatever reads as text and is of no other kind, whatever its name.
  matches: ({ head }) => looksLikeText(head),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      problems,
      encoding: namedEncoding(bytes),
      *fields() {
        for (const chunk of readTextChunks(bytes, problems)) yield new ProseField(chunk);
      },
    };
  },
} satisfies Format;

export default text;

/** Some lines of a text; where a part of them stands is worked out when a rule asks. */
export class ProseField implements Field {
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
