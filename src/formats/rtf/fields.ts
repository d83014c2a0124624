import type { Field } from '../../model/field.ts';
import { LineIndex } from '../../model/region.ts';
import { MappedTextBuilder } from '../text/mapped-text.ts';
import { inLines, SourceField } from '../text/source-field.ts';
import { ByteRun } from './byte-run.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';

/** Groups that are open; no writer nests as deep. */
const deepest = 2_000;
/** A passage ends at the next paragraph after this many UTF-16 units, so that a long text is judged in parts. */
const longestPassage = 64 * 1024;

/** Control words that are a sign (RTF 1.9.1, Special Characters). */
const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  nestcell: '\t',
  nestrow: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};

/** A group that is open. */
interface Group {
  destination: Destination;
  /** How many signs follow a `\u` for readers that know no Unicode. */
  fallback: number;
  /** A value that is put together; groups inside add to it. */
  value?: MappedTextBuilder;
  date?: { year?: number; month?: number; day?: number; start: number; end: number };
}

/** The running text of an RTF document, and who wrote it and when, with comments, revisions and what it says of itself. */
export function* rtfFields(source: string, problems: string[]): Iterable<Field> {
  const reader = new Reader(source);
  for (const token of rtfTokens(source)) {
    const ended = reader.take(token);
    if (ended) yield* ended;
    if (reader.isTooDeep) {
      problems.push(`groups nest deeper than ${deepest}: the rest is not read`);
      break;
    }
  }
  yield* reader.end();
  if (reader.depth > 0 && !reader.isTooDeep)
    problems.push('a group is not closed where the text ends: it may have been cut');
}

class Reader {
  readonly #place;
  readonly #groups: Group[] = [];
  readonly #bytes = new ByteRun();
  #passage = new MappedTextBuilder();
  #isOptional = false;
  /** Signs of a fallback that are still to be passed over. */
  #skip = 0;

  constructor(source: string) {
    this.#place = inLines(new LineIndex(source));
  }

  get depth(): number {
    return this.#groups.length;
  }

  get isTooDeep(): boolean {
    return this.#groups.length > deepest;
  }

  /** @returns fields that end with the token */
  take(token: RtfToken): Iterable<Field> | undefined {
    if (token.kind !== 'byte') this.#flushBytes();
    switch (token.kind) {
      case 'open': {
        const around = this.#groups.at(-1);
        this.#groups.push({ destination: around?.destination ?? { kind: 'text' }, fallback: around?.fallback ?? 1 });
        this.#skip = 0;
        return undefined;
      }
      case 'close':
        this.#skip = 0;
        return this.#close();
      case 'optional':
        this.#isOptional = true;
        return undefined;
      case 'byte':
        if (this.#skip > 0) this.#skip -= 1;
        else this.#bytes.add(token.byte, token.start, token.end);
        return undefined;
      case 'text':
        this.#text(token);
        return undefined;
      case 'word':
        return this.#word(token);
    }
  }

  *end(): Iterable<Field> {
    this.#flushBytes();
    while (this.#groups.length > 0) yield* this.#close();
    yield* this.#endPassage();
  }

  #text({ text, start, end }: { text: string; start: number; end: number }): void {
    const skipped = Math.min(this.#skip, text.length);
    this.#skip -= skipped;
    const isVerbatim = text.length === end - start;
    if (skipped === text.length && text !== '') return;
    this.#add(text.slice(skipped), isVerbatim ? start + skipped : start, end);
  }

  #word({ word, value, start, end }: { word: string; value: number | undefined; start: number; end: number }) {
    const group = this.#groups.at(-1);
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (!group) return undefined;
    const destination = destinationOf(word, isOptional);
    if (destination) {
      group.destination = destination;
      if (destination.kind === 'value') group.value = new MappedTextBuilder();
    } else if (word === 'uc') group.fallback = value ?? 1;
    else if (word === 'ansicpg') this.#bytes.codePage = value;
    else if (word === 'u' && value !== undefined) {
      this.#add(String.fromCharCode(value & 0xffff), start, end);
      this.#skip = group.fallback;
    } else if (/^(yr|mo|dy)$/.test(word)) this.#date(group, word, value, start, end);
    else if (word in signs) {
      this.#add(signs[word]!, start, end);
      if (signs[word] === '\n' && this.#passage.length > longestPassage) return this.#endPassage();
    }
    return undefined;
  }

  #date(group: Group, word: string, value: number | undefined, start: number, end: number): void {
    const date = group.date ?? { start, end };
    group.date = { ...date, [word === 'yr' ? 'year' : word === 'mo' ? 'month' : 'day']: value, end };
  }

  #add(text: string, start: number, end: number): void {
    const { destination } = this.#groups.at(-1) ?? { destination: { kind: 'text' } };
    if (destination.kind === 'text') this.#passage.add(text, start, end);
    else if (destination.kind === 'value') this.#groups.findLast(({ value }) => value)?.value?.add(text, start, end);
  }

  #flushBytes(): void {
    for (const { text, start, end } of this.#bytes.take()) this.#add(text, start, end);
  }

  *#close(): Iterable<Field> {
    const group = this.#groups.pop();
    if (group?.destination.kind !== 'value') return;
    const { name } = group.destination;
    const { date, value } = group;
    if (date?.year !== undefined) {
      const text = [date.year, date.month, date.day]
        .flatMap((part) => part ?? [])
        .map((part) => String(part).padStart(2, '0'));
      yield new SourceField(
        'member',
        name,
        new MappedTextBuilder().add(text.join('-'), date.start, date.end).build(),
        this.#place,
      );
    } else if (value && value.length > 0) {
      const built = value.build();
      if (built.text.trim() !== '') yield new SourceField('member', name, built, this.#place);
    }
  }

  *#endPassage(): Iterable<Field> {
    const passage = this.#passage.build();
    this.#passage = new MappedTextBuilder();
    if (passage.text.trim() !== '') yield new SourceField('prose', '', passage, this.#place);
  }
}
