import type { Field } from '../../model/field.ts';
import { LineIndex } from '../../model/region.ts';
import { RunningText } from '../markup/running-text.ts';
import { type MarkupAttribute, markupTokens } from '../markup/tokens.ts';
import { MappedText } from '../text/mapped-text.ts';
import { inLines, SourceField } from '../text/source-field.ts';
import { type Element, elementOf, localName, namingOf, type XmlNaming } from './names.ts';

/** Elements that are nested deeper are read without the names of those around them. */
const deepest = 512;

/** Elements that mark words inside a sentence in the narrative of clinical documents and in XHTML. */
const inline: ReadonlySet<string> = new Set(
  'content linkHtml sup sub a b i u em strong span small font mark code tt cite q'.split(' '),
);

/** What stands in a schema's or document's own terms and never names anybody. */
const schemaAttribute = /^(xmlns(:.*)?|xsi:.*|xml:(lang|space))$/;

/**
 * Texts, attributes, comments and declarations of an XML document (XML 1.0) as fields. The text of an element without
 * children is named by the element; a sentence with marked words in it is one running text.
 */
export function* xmlFields(text: string, problems: string[]): Iterable<Field> {
  const place = inLines(new LineIndex(text));
  const reader = new ElementReader();
  for (const token of markupTokens(text, true)) {
    switch (token.kind) {
      case 'text':
        reader.running.add(token.text, token.start, token.end);
        break;
      case 'open':
        yield* reader.open(token.name, token.attributes, place);
        break;
      case 'close':
        yield* reader.close(token.name, place);
        break;
      default: {
        const content = text.slice(token.start, token.end);
        if (content.trim() !== '') yield new SourceField('prose', '', MappedText.verbatim(content, token.start), place);
      }
    }
  }
  const left = reader.running.take();
  if (left) yield new SourceField('prose', '', left, place);
  if (reader.isOpen) problems.push('an element is not closed where the text ends: it may have been cut');
}

type Place = ReturnType<typeof inLines>;

/** Knows which elements are open, and by which names their values go. */
class ElementReader {
  readonly running = new RunningText();
  readonly #open: Element[] = [];
  #tooDeep = 0;
  #naming: XmlNaming | undefined;

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  *open(qualified: string, attributes: readonly MarkupAttribute[], place: Place): Iterable<Field> {
    this.#naming ??= namingOf(qualified, attributes);
    const element = elementOf(qualified, attributes);
    const isInline = inline.has(element.name) && attributes.length === 0;
    const parent = this.#open.at(-1);
    if (!isInline) yield* this.#flush(place);
    if (parent && !isInline) parent.hasChildren = true;
    if (this.#open.length >= deepest) this.#tooDeep += 1;
    else this.#open.push({ ...element, isInline });
    for (const { name, value } of attributes) {
      if (value.text.trim() === '' || schemaAttribute.test(name)) continue;
      yield new SourceField('member', this.#naming.ofAttribute(this.#open, localName(name), value.text), value, place);
    }
  }

  *close(qualified: string, place: Place): Iterable<Field> {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      yield* this.#flush(place);
      return;
    }
    const name = localName(qualified);
    const at = this.#open.findLastIndex((element) => element.name === name);
    if (at < 0) return;
    const element = this.#open[at]!;
    if (element.isInline) {
      this.#open.length = at;
      return;
    }
    const isLeaf = !element.hasChildren && at === this.#open.length - 1;
    const label = isLeaf ? this.running.take() : undefined;
    if (label) {
      yield new SourceField('member', this.#naming!.ofText(this.#open, label.text), label, place);
      const parent = this.#open[at - 1];
      if (parent) parent.lastChild = { name, text: label.text };
    } else yield* this.#flush(place);
    this.#open.length = at;
  }

  /** Text beside child elements is a sentence, not a value. */
  *#flush(place: Place): Iterable<Field> {
    const sentence = this.running.take();
    if (sentence) yield new SourceField('prose', '', sentence, place);
  }
}
