import { createScanner } from 'jsonc-parser';
import type { LineIndex } from '../../model/region.ts';

/** Tokens of jsonc-parser's scanner (`SyntaxKind`, an ambient enum that modules compiled one by one cannot name). */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  end: 17,
} as const;

/** A string or number of a JSON text, or a key of an object, with where it stands. */
export interface JsonValue {
  isKey: boolean;
  /** A string without its quotes and escapes; a number as it is written. */
  text: string;
  /** As it stands in the source, with its quotes. */
  source: string;
  /** Offset of `source`. */
  offset: number;
  /** Steps from the root: keys, and indices from 0. */
  path: readonly (string | number)[];
}

/** What went wrong first, and where: a mistake in the text, or nesting that is not followed. */
export interface JsonMistake {
  kind: 'syntax' | 'depth';
  offset: number;
}

/** No document nests deeper; one that does wants to exhaust memory. */
const deepest = 512;

/** What is said of a mistake: where it is, and nothing of the text. */
export function mistakeSentence({ kind, offset }: JsonMistake, lines: LineIndex): string {
  const { line, column } = lines.position(offset);
  return kind === 'depth'
    ? `nested deeper than ${deepest} at line ${line}, column ${column}: the rest is not read`
    : `not valid JSON at line ${line}, column ${column}: correct it there`;
}

/** The key that a value stands under, however many lists lie between. */
export function nearestKey({ path }: Pick<JsonValue, 'path'>): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** Where a value stands, as a JSON Pointer (RFC 6901). */
export function pointerOf({ path }: Pick<JsonValue, 'path'>): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end';

interface Frame {
  isArray: boolean;
  index: number;
  key: string;
}

/**
 * The values and keys of a JSON text (RFC 8259) one by one, so that memory does not grow with their number. A mistake is
 * told once, and reading goes on as well as it can.
 */
export function* jsonValues(text: string, onMistake: (mistake: JsonMistake) => void): Generator<JsonValue> {
  const reader = new Reader(text, onMistake);
  for (;;) {
    const value = reader.next();
    if (value === 'end') return;
    if (value) yield value;
  }
}

/** Follows the tokens of a text and knows where in the document it is. */
class Reader {
  readonly #scanner;
  readonly #frames: Frame[] = [];
  #expected: Expected = 'value';
  #isMistaken = false;

  constructor(
    private readonly text: string,
    private readonly onMistake: (mistake: JsonMistake) => void,
  ) {
    this.#scanner = createScanner(text, false);
  }

  /** Takes one token. @returns a value or key that ends with it, nothing, or the end of what is read */
  next(): JsonValue | 'end' | undefined {
    const found: number = this.#scanner.scan();
    if (this.#scanner.getTokenError() !== 0) this.#mistake('syntax');
    switch (found) {
      case token.end:
        if (this.#expected !== 'end') this.#mistake('syntax');
        return 'end';
      case token.openBrace:
      case token.openBracket:
        return this.#open(found === token.openBracket);
      case token.closeBrace:
      case token.closeBracket:
        this.#close(found === token.closeBracket);
        return undefined;
      case token.comma:
        this.#comma();
        return undefined;
      case token.lineBreak:
      case token.space:
        return undefined;
      case token.lineComment:
      case token.blockComment:
        // JSON has none; where there is one all the same, it is looked into like a key.
        this.#mistake('syntax');
        return this.#value(true);
      case token.colon:
        this.#expect('colon');
        this.#expected = 'value';
        return undefined;
      case token.string:
        return this.#string();
      case token.number:
        this.#expect('value', 'value or end');
        return this.#value(false);
      case token.true:
      case token.false:
      case token.null:
        this.#expect('value', 'value or end');
        this.#afterValue();
        return undefined;
      default:
        this.#mistake('syntax');
        return undefined;
    }
  }

  #open(isArray: boolean): 'end' | undefined {
    this.#expect('value', 'value or end');
    if (this.#frames.length >= deepest) {
      this.#mistake('depth');
      return 'end';
    }
    this.#frames.push({ isArray, index: 0, key: '' });
    this.#expected = isArray ? 'value or end' : 'key or end';
    return undefined;
  }

  #close(isArray: boolean): void {
    const frame = this.#frames.pop();
    if (frame?.isArray !== isArray) this.#mistake('syntax');
    else this.#expect('comma or end', isArray ? 'value or end' : 'key or end');
    this.#afterValue();
  }

  #comma(): void {
    this.#expect('comma or end');
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.#mistake('syntax');
      return;
    }
    frame.index += 1;
    this.#expected = frame.isArray ? 'value' : 'key';
  }

  /** A string is a key where an object waits for one; after a mistake, wherever no value is waited for. */
  #string(): JsonValue {
    const isInObject = this.#frames.at(-1)?.isArray === false;
    if (!isInObject || this.#expected === 'value') {
      this.#expect('value', 'value or end');
      return this.#value(false);
    }
    this.#expect('key', 'key or end');
    this.#frames.at(-1)!.key = this.#scanner.getTokenValue();
    this.#expected = 'colon';
    return this.#value(true);
  }

  #value(isKey: boolean): JsonValue {
    const scanner = this.#scanner;
    const path = this.#frames.map(({ isArray, index, key }) => (isArray ? index : key));
    if (!isKey) this.#afterValue();
    const offset = scanner.getTokenOffset();
    const source = this.text.slice(offset, offset + scanner.getTokenLength());
    return { isKey, text: scanner.getTokenValue(), source, offset, path };
  }

  #afterValue(): void {
    this.#expected = this.#frames.length === 0 ? 'end' : 'comma or end';
  }

  #expect(...allowed: readonly Expected[]): void {
    if (!allowed.includes(this.#expected)) this.#mistake('syntax');
  }

  #mistake(kind: JsonMistake['kind']): void {
    if (this.#isMistaken) return;
    this.#isMistaken = true;
    this.onMistake({ kind, offset: this.#scanner.getTokenOffset() });
  }
}
