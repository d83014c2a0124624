import type { Document, Member } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import type { Location } from '../../model/location.ts';
import { LineIndex } from '../../model/region.ts';
import { bytesInMemory } from '../../sources/bytes-in-memory.ts';
import { tooLarge } from '../archive/too-large.ts';
import { isPlainWord } from '../fields/plain-word.ts';
import { htmlFields } from '../html/fields.ts';
import { addJsonString } from '../json/mapped-string.ts';
import { type JsonValue, jsonValues, mistakeSentence, nearestKey, pointerOf } from '../json/values.ts';
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';
import { type Placing, SourceField } from '../text/source-field.ts';

/** Keys whose text is written line by line, one string each. */
const written: ReadonlySet<string> = new Set(
  'source input text traceback text/plain text/markdown text/latex'.split(' '),
);
const markup: ReadonlySet<string> = new Set(['text/html', 'image/svg+xml']);
/** Files that stand in a notebook as Base64, and their extensions. */
const embedded: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['application/pdf', 'pdf'],
]);

/** A text of a notebook, of one string or a list of lines. */
interface Passage {
  key: string;
  pointer: string;
  text: MappedText;
}

/**
 * A Jupyter notebook: sources and outputs of its cells as running text across their lines, HTML that a cell has put out
 * block by block, all other values by their keys. The pictures in outputs and attachments are files inside.
 */
export class Notebook implements Document {
  readonly #lines: LineIndex;

  constructor(
    private readonly text: string,
    readonly problems: string[],
  ) {
    this.#lines = new LineIndex(text);
  }

  *fields(): Iterable<Field> {
    for (const part of this.#parts()) {
      if ('isKey' in part) {
        const { isKey, offset, source, path } = part;
        if (isKey && isPlainWord(part.text)) continue;
        const start = offset + (source.startsWith('"') ? 1 : 0);
        const builder = new MappedTextBuilder();
        addJsonString(builder, part);
        const place = this.#place(pointerOf(part), start);
        yield new SourceField(isKey ? 'heading' : 'member', isKey ? '' : nearestKey({ path }), builder.build(), place);
        continue;
      }
      const { key, pointer, text } = part;
      const place = this.#place(pointer);
      if (!markup.has(key)) yield new SourceField('prose', '', text, place);
      else {
        const inside: Placing<Location> = (start, end) => place(text.startOf(start), text.endOf(end));
        yield* htmlFields(text.text, [], inside);
      }
    }
  }

  *members(): Iterable<Member> {
    let number = 0;
    for (const value of jsonValues(this.text, () => {})) {
      const extension = value.isKey ? undefined : embedded.get(nearestKey(value));
      // Newer writers give one string; the lines of older ones are no files each.
      if (extension === undefined || typeof value.path.at(-1) === 'number') continue;
      number += 1;
      const cell = value.path.find((step) => typeof step === 'number');
      yield member(`cell-${Number(cell ?? 0) + 1}/${number}.${extension}`, value.text);
    }
  }

  /** Values in the order of the file; the lines of a text come together. */
  *#parts(): Iterable<JsonValue | Passage> {
    let builder = new MappedTextBuilder();
    let open: Omit<Passage, 'text'> | undefined;
    for (const value of jsonValues(this.text, (mistake) => this.#tell(mistakeSentence(mistake, this.#lines)))) {
      const key = nearestKey(value);
      const isText = !value.isKey && (written.has(key) || markup.has(key));
      const isLine = typeof value.path.at(-1) === 'number';
      const pointer = pointerOf({ path: isText && isLine ? value.path.slice(0, -1) : value.path });
      if (open && (!isText || open.pointer !== pointer)) {
        yield { ...open, text: builder.build() };
        open = undefined;
      }
      if (!isText) {
        if (value.isKey || !embedded.has(key)) yield value;
        continue;
      }
      if (!open) builder = new MappedTextBuilder();
      open = { key, pointer };
      addJsonString(builder, value);
    }
    if (open) yield { ...open, text: builder.build() };
  }

  #tell(problem: string): void {
    if (this.problems.length === 0) this.problems.push(problem);
  }

  /** @param least the offset that an empty value stands at */
  #place(pointer: string, least = 0): Placing<Location> {
    return (start, end) => ({
      kind: 'json',
      pointer,
      region: this.#lines.region(Math.max(start, least), Math.max(end, least)),
    });
  }
}

function member(path: string, base64: string): Member {
  const size = Math.floor((base64.length * 3) / 4);
  return {
    path,
    size,
    open(most) {
      if (size > most) throw tooLarge(most);
      return bytesInMemory(Buffer.from(base64, 'base64'));
    },
  };
}
