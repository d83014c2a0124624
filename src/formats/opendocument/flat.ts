import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { mostCells } from '../fields/sheet.ts';
import { type Attributes, type PartReader, readXml } from '../office/xml.ts';
import { ContentReader } from './content-reader.ts';
import { MetaReader, SettingsReader } from './meta-reader.ts';

/** The parts of a document that is a single XML file, as elements below its root (OpenDocument 1.3, part 3, section 3.1.2). */
type Part = 'meta' | 'settings' | 'styles' | 'body';

const parts: Readonly<Record<string, Part>> = {
  meta: 'meta',
  settings: 'settings',
  styles: 'styles',
  'master-styles': 'styles',
  'automatic-styles': 'body',
  body: 'body',
};

/** Reads a document that is a single XML file. */
export function flatDocument(content: Uint8Array): Document {
  const problems: string[] = [];
  return {
    problems,
    *fields(): Iterable<Field> {
      const reader = new FlatReader();
      try {
        yield* readXml(content, reader);
      } catch (error) {
        problems.push((error as Error).message);
      }
      if (reader.body.isCut)
        problems.push(`only the first ${mostCells} cells are read: save the rest as tables of its own`);
      if (!reader.hasBody || !isWhole(content)) problems.push('it is cut or holds no document: get a complete copy');
    },
  };
}

/** Whether its root ends: the parser closes by itself what a cut leaves open. */
function isWhole(content: Uint8Array): boolean {
  return /<\/([\w-]+:)?document>\s*$/.test(Buffer.from(content.subarray(-200)).toString('latin1'));
}

/** Hands each part to the reader that it has in a package. */
class FlatReader implements PartReader<Field> {
  readonly finished: Field[] = [];
  readonly body = new ContentReader();
  hasBody = false;
  readonly #readers: Readonly<Record<Part, PartReader<Field>>> = {
    meta: new MetaReader(),
    settings: new SettingsReader(),
    styles: new ContentReader('page '),
    body: this.body,
  };
  #depth = 0;
  #part: Part | undefined;
  #isData = false;

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth === 2) {
      this.#part = parts[name];
      this.hasBody ||= name === 'body';
    }
    // A picture as text, in the middle of a paragraph.
    this.#isData = name === 'binary-data';
    if (this.#depth > 2 && this.#part) this.#readers[this.#part].open?.(name, attributes);
  }

  text(text: string): void {
    if (this.#isData || !this.#part) return;
    this.#readers[this.#part].text?.(text);
  }

  close(name: string): void {
    this.#isData = false;
    const reader = this.#part && this.#readers[this.#part];
    if (this.#depth > 2) reader?.close?.(name);
    if (reader) this.finished.push(...reader.finished.splice(0));
    this.#depth -= 1;
  }
}
