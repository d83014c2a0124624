import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';

/** An attribute of a tag. */
export interface MarkupAttribute {
  /** As it stands there, with its prefix. */
  name: string;
  /** Without quotes and entities. */
  value: MappedText;
}

/** What XML or HTML consists of; offsets are UTF-16 units of the text. */
export type MarkupToken =
  | { kind: 'open'; name: string; attributes: MarkupAttribute[] }
  | { kind: 'close'; name: string }
  /** A run of text, or what an entity stands for. */
  | { kind: 'text'; text: string; start: number; end: number }
  | { kind: 'comment' | 'declaration' | 'instruction'; start: number; end: number };

/** How much goes through the tokenizer before what came out is handed on. */
const step = 32 * 1024;

/**
 * The tags, texts and comments of XML or HTML one by one. Entities that a document defines itself are not expanded, and
 * nothing outside of it is fetched. Whatever is left open at the end is text, so that none of a file that was cut is lost.
 */
export function* markupTokens(text: string, xmlMode: boolean): Generator<MarkupToken> {
  const collector = new Collector(text);
  const tokenizer = new Tokenizer({ xmlMode, decodeEntities: true, recognizeSelfClosing: xmlMode }, collector);
  for (let at = 0; at < text.length; at += step) {
    tokenizer.write(text.slice(at, at + step));
    yield* collector.take();
  }
  tokenizer.end();
  collector.finish();
  yield* collector.take();
}

/** Makes tokens of the tokenizer's callbacks. */
class Collector implements TokenizerCallbacks {
  #tokens: MarkupToken[] = [];
  /** The tag that is open, until its `>`. */
  #tag: { name: string; attributes: MarkupAttribute[] } | undefined;
  #attribute = '';
  #value = new MappedTextBuilder();
  /** Where the attribute's value goes on. */
  #valueAt = 0;
  /** Entities since the last plain part of the value; where each ends shows at the next part. */
  #entities: number[] = [];
  /** Everything before it has become a token. */
  #done = 0;

  constructor(private readonly text: string) {}

  take(): MarkupToken[] {
    const tokens = this.#tokens;
    this.#tokens = [];
    return tokens;
  }

  /** What the text ends in: a tag or comment without its end. */
  finish(): void {
    if (this.#value.length > 0) this.onattribend();
    if (this.#tag) this.#openTag();
    if (this.#done < this.text.length) this.ontext(this.#done, this.text.length);
  }

  ontext(start: number, end: number): void {
    this.#tokens.push({ kind: 'text', text: this.text.slice(start, end), start, end });
    this.#done = end;
  }

  ontextentity(codePoint: number, end: number): void {
    const start = this.#done;
    this.#tokens.push({ kind: 'text', text: String.fromCodePoint(codePoint), start, end });
    this.#done = end;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.text.slice(start, end), attributes: [] };
    this.#done = end;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.text.slice(start, end);
    this.#value = new MappedTextBuilder();
    this.#valueAt = -1;
    this.#done = end;
  }

  onattribdata(start: number, end: number): void {
    this.#closeEntities(start);
    this.#value.add(this.text.slice(start, end), start, end);
    this.#valueAt = end;
    this.#done = end;
  }

  onattribentity(codePoint: number): void {
    if (this.#valueAt < 0) this.#valueAt = this.text.indexOf('&', this.#done);
    this.#entities.push(codePoint);
  }

  onattribend(_quote?: number, end = this.#done): void {
    this.#tag?.attributes.push({ name: this.#attribute, value: this.#value.build() });
    this.#value = new MappedTextBuilder();
    this.#done = end;
  }

  onopentagend(end: number): void {
    this.#openTag();
    this.#done = end + 1;
  }

  onselfclosingtag(end: number): void {
    const name = this.#tag?.name ?? '';
    this.#openTag();
    this.#tokens.push({ kind: 'close', name });
    this.#done = end + 1;
  }

  onclosetag(start: number, end: number): void {
    this.#tokens.push({ kind: 'close', name: this.text.slice(start, end) });
    const closed = this.text.indexOf('>', end);
    this.#done = closed < 0 ? end : closed + 1;
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.#aside('comment', start, end - endOffset, end + 1);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
    this.#done = Math.min(end + 1, this.text.length);
  }

  ondeclaration(start: number, end: number): void {
    this.#aside('declaration', start, end, end + 1);
  }

  onprocessinginstruction(start: number, end: number): void {
    this.#aside('instruction', start, end, end + 1);
  }

  onend(): void {}

  #aside(kind: 'comment' | 'declaration' | 'instruction', start: number, end: number, done: number): void {
    this.#tokens.push({ kind, start, end });
    this.#done = Math.min(done, this.text.length);
  }

  #openTag(): void {
    if (this.#tag) this.#tokens.push({ kind: 'open', ...this.#tag });
    this.#tag = undefined;
  }

  /** Entities that follow each other end where the next one starts, the last where the value goes on. */
  #closeEntities(end: number): void {
    for (const [index, codePoint] of this.#entities.entries()) {
      const start = this.#valueAt;
      const next = this.text.indexOf('&', start + 1);
      const isLast = index === this.#entities.length - 1;
      const until = isLast || next < 0 || next > end ? end : next;
      this.#value.add(String.fromCodePoint(codePoint), start, until);
      this.#valueAt = until;
    }
    this.#entities = [];
  }
}
