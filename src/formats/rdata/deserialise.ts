import { decodeAs, decodePart } from '../text/decoding.ts';
import { skipByteCode } from './byte-code.ts';
import { BinaryBytes, type RBytes, TextBytes } from './bytes.ts';
import { nothing, type RValue } from './values.ts';

/** Types of values in a serialised stream (R Internals, section 1.8; serialize.c). */
const type = {
  symbol: 1,
  pairs: 2,
  closure: 3,
  environment: 4,
  promise: 5,
  language: 6,
  special: 7,
  builtIn: 8,
  characters: 9,
  logical: 10,
  integer: 13,
  real: 14,
  complex: 15,
  strings: 16,
  dots: 17,
  list: 19,
  expression: 20,
  byteCode: 21,
  pointer: 22,
  weakReference: 23,
  raw: 24,
  s4: 25,
  alternative: 238,
  persistent: 247,
  packageName: 248,
  namespace: 249,
  reference: 255,
} as const;

/** Values that are nothing but their type: no value, and environments that every session has. */
const bare = new Set([0, 241, 242, 250, 251, 252, 253, 254]);

const hasAttributes = 0x200;
const hasTag = 0x400;

/** Values nest no deeper in data; code that is stored with them does not matter. */
const deepest = 400;
/** No more values are kept. */
const mostValues = 20_000_000;

/**
 * The value that a stream holds, as `saveRDS` writes it, or the variables of one that `save` wrote.
 * @param content unpacked
 * @throws Error with one line of our own, or of the engine when it is cut
 */
export function deserialise(content: Buffer): RValue {
  const start = /^RD[XAB][23]\n/.test(content.toString('latin1', 0, 5)) ? 5 : 0;
  const form = content.toString('latin1', start, start + 2);
  const bytes = bytesOf(content, start + 2, form);
  const version = bytes.int();
  if (version < 2 || version > 3)
    throw new Error('it is of a version of R that is not read: save it anew with R 2 to 4');
  bytes.int();
  bytes.int();
  let encoding = '';
  if (version === 3) encoding = bytes.bytes(bytes.int()).toString('latin1').toLowerCase();
  return new Reader(bytes, encoding).item(0);
}

function bytesOf(content: Buffer, start: number, form: string): RBytes {
  if (form === 'X\n') return new BinaryBytes(content, start, false);
  if (form === 'B\n') return new BinaryBytes(content, start, true);
  if (form === 'A\n') return new TextBytes(content, start);
  throw new Error('it is no file of R, or of R 1: save it anew');
}

class Reader {
  readonly #references: RValue[] = [];
  #count = 0;

  /** @param encoding of texts that name none, as the session called it; '' when it is not told */
  constructor(
    private readonly bytes: RBytes,
    private readonly encoding: string,
  ) {}

  /** @param flags of the value, read unless they were before */
  item(depth: number, flags = this.bytes.int()): RValue {
    this.#count += 1;
    if (depth > deepest) throw new Error('its values nest deeper than can be read: save them apart');
    if (this.#count > mostValues) throw new Error('it has more values than can be read: save them apart');
    const which = flags & 0xff;
    if (bare.has(which)) return nothing;
    switch (which) {
      case type.reference:
        return this.#referred((flags >> 8 || this.bytes.int()) - 1);
      case type.symbol: {
        const symbol: RValue = { kind: 'symbol', strings: [this.#text()] };
        this.#references.push(symbol);
        return symbol;
      }
      case type.persistent:
      case type.packageName:
      case type.namespace:
        return this.#remember({ kind: 'other' }, () => {
          this.bytes.int();
          for (let left = this.bytes.int(); left > 0; left -= 1) this.#text();
          return [];
        });
      case type.environment:
        return this.#remember({ kind: 'holder' }, () => {
          this.bytes.int();
          // What surrounds it, its values, and those of a large one in a list of which the numbers mean nothing.
          return [0, 1, 2, 3].map(() => asHolder(this.item(depth + 1)));
        });
      case type.pointer:
        return this.#attributed(
          this.#remember({ kind: 'holder' }, () => [this.item(depth + 1), this.item(depth + 1)]),
          flags,
          depth,
        );
      case type.weakReference:
        return this.#attributed(
          this.#remember({ kind: 'other' }, () => []),
          flags,
          depth,
        );
      case type.pairs:
      case type.closure:
      case type.promise:
      case type.language:
      case type.dots:
        return this.#pairs(flags, depth);
      case type.alternative: {
        const items = [this.item(depth + 1), this.item(depth + 1)];
        const attributes = this.item(depth + 1);
        return withAttributes({ kind: 'holder', items: items.slice(1) }, attributes);
      }
      case type.byteCode: {
        const items: RValue[] = [];
        this.bytes.int();
        skipByteCode(this.bytes, () => items.push(this.item(depth + 1)));
        return this.#attributed({ kind: 'holder', items }, flags, depth);
      }
      default:
        return this.#attributed(this.#vector(which, flags, depth), flags, depth);
    }
  }

  #vector(which: number, flags: number, depth: number): RValue {
    switch (which) {
      case type.special:
      case type.builtIn:
        this.bytes.bytes(this.bytes.int());
        return nothing;
      case type.characters:
        return { kind: 'strings', strings: [this.#characters(flags)] };
      case type.logical:
      case type.integer:
        return { kind: 'numbers', numbers: this.bytes.ints(this.#length()) };
      case type.real:
        return { kind: 'numbers', numbers: this.bytes.doubles(this.#length()) };
      case type.complex:
        this.bytes.doubles(this.#length() * 2);
        return nothing;
      case type.raw:
        this.bytes.bytes(this.#length());
        return nothing;
      case type.strings: {
        const strings: (string | undefined)[] = [];
        for (let left = this.#length(); left > 0; left -= 1) strings.push(this.#text());
        return { kind: 'strings', strings };
      }
      case type.list:
      case type.expression: {
        const items: RValue[] = [];
        for (let left = this.#length(); left > 0; left -= 1) items.push(this.item(depth + 1));
        return { kind: 'list', items };
      }
      case type.s4:
        return nothing;
      default:
        throw new Error('it holds a kind of value that is not known, or is damaged: get a complete copy');
    }
  }

  /** Pairs stand one in the other, so that a long list of them would nest: they are read in a row. */
  #pairs(first: number, depth: number): RValue {
    const items: RValue[] = [];
    const tags: string[] = [];
    let attributes: RValue = nothing;
    let flags = first;
    for (;;) {
      if (flags & hasAttributes) attributes = this.item(depth + 1);
      const tag = flags & hasTag ? this.item(depth + 1) : nothing;
      // The tag of a function is the environment in which it was made.
      if (tag.kind === 'holder') {
        tags.push('');
        items.push(tag);
      }
      tags.push(tag.kind === 'symbol' ? (tag.strings?.[0] ?? '') : '');
      items.push(this.item(depth + 1));
      this.#count += 1;
      flags = this.bytes.int();
      const which = flags & 0xff;
      if (which === type.pairs || which === type.language || which === type.dots) continue;
      if (!bare.has(which)) {
        tags.push('');
        items.push(this.item(depth + 1, flags));
      }
      return withAttributes({ kind: 'pairs', items, tags }, attributes);
    }
  }

  #attributed(value: RValue, flags: number, depth: number): RValue {
    return flags & hasAttributes ? withAttributes(value, this.item(depth + 1)) : value;
  }

  /** A symbol again; an environment again is left out, since it may hold what refers to it. */
  #referred(index: number): RValue {
    const value = this.#references[index];
    return value?.kind === 'symbol' ? value : nothing;
  }

  /** Keeps a value that later ones refer to, perhaps from inside of it. */
  #remember(value: RValue, read: () => RValue[]): RValue {
    const kept = { ...value, items: [] as RValue[] };
    this.#references.push(kept);
    for (const one of read()) kept.items.push(one);
    return kept;
  }

  /** A string of its own, with its flags. */
  #text(): string | undefined {
    return this.#characters(this.bytes.int());
  }

  #characters(flags: number): string | undefined {
    if ((flags & 0xff) !== type.characters) throw new RangeError();
    this.#count += 1;
    const length = this.bytes.int();
    if (length < 0) return undefined;
    const bytes = this.bytes.bytes(length);
    const levels = flags >> 12;
    if (levels & isUtf8) return decodeAs(bytes, 'utf-8');
    if (levels & isLatin1) return decodeAs(bytes, 'windows-1252');
    return decodePart(bytes, encodings[this.encoding] ?? 'utf-8');
  }

  /** A length; one beyond 31 bits stands in two numbers behind a -1. */
  #length(): number {
    const length = this.bytes.int();
    if (length !== -1) return length;
    return this.bytes.int() * 2 ** 32 + this.bytes.int();
  }
}

const isLatin1 = 4;
const isUtf8 = 8;

/** Encodings of sessions, by the names that systems give them. */
const encodings: Readonly<Record<string, string>> = {
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'iso-8859-2',
  cp932: 'shift_jis',
  cp936: 'gbk',
};

function asHolder(value: RValue): RValue {
  return value.kind === 'list' ? { ...value, kind: 'holder' } : value;
}

function withAttributes(value: RValue, { items = [], tags = [] }: RValue): RValue {
  if (tags.length === 0) return value;
  return { ...value, attributes: new Map(tags.map((tag, index) => [tag, items[index]!])) };
}
