import type { Field } from '../../model/field.ts';
import type { Location } from '../../model/location.ts';
import { LineIndex } from '../../model/region.ts';
import { htmlFields } from '../html/fields.ts';
import { MappedText, MappedTextBuilder } from '../text/mapped-text.ts';
import { inLines, type Placing, SourceField } from '../text/source-field.ts';
import { type MailHeader, readHeaders } from './headers.ts';
import type { ParsedMessage } from './parse.ts';

/** Headers that servers and programs write for each other: types, signatures, routes by number. */
const technical =
  /^(content-(type|transfer-encoding|length|language)|mime-version|dkim-.*|domainkey-.*|arc-.*|x-(ms|google|gm)-.*|authentication-results|received-spf|lines|status|x-status|x-keywords|x-uid|x-spam-.*|x-forefront-.*|x-microsoft-.*)$/i;
const ofAddresses =
  /^(resent-)?(from|to|cc|bcc|sender|reply-to)$|^(delivered-to|return-path|disposition-notification-to)$/i;
/** A name and the address behind it. */
const mailbox = /(?:"([^"<>]{1,200})"|([^\s"<>,;:][^"<>,;:]{0,200}))[ \t]*<[^<>\s]{1,320}>/g;

/** Headers of a message by their names, and its body: exactly where it stands as it is, else as `body`. */
export function* messageFields({ source, firstLine, number, text, html, isWhole }: ParsedMessage): Iterable<Field> {
  const place = inLines(new LineIndex(source, firstLine));
  const { headers, bodyStart } = readHeaders(source);
  for (const header of headers) {
    if (!technical.test(header.name)) yield* headerFields(header, place);
  }
  const body = new Body(source, bodyStart, place, number === undefined ? 'body' : `message ${number} body`);
  if (!isWhole) yield new SourceField('prose', '', MappedText.verbatim(source.slice(bodyStart), bodyStart), place);
  if (text !== undefined && text.trim() !== '') {
    const { value, placing } = body.find(text);
    yield new SourceField('prose', '', value, placing);
  }
  if (html !== undefined) {
    const { value, placing } = body.find(html);
    yield* htmlFields(html, [], (start, end) => placing(value.startOf(start), value.endOf(end)));
  }
}

/** Of addresses the name of each person for itself; what is left of the header, or all of it, under its own name. */
function* headerFields({ name, value }: MailHeader, place: Placing<Location>): Iterable<Field> {
  let done = 0;
  const rest = (end: number): Field[] => {
    const part = value.slice(done, end);
    return /[\p{L}\d]/u.test(part.text) ? [new SourceField('member', name, part, place)] : [];
  };
  for (const { 0: match, 1: quoted, 2: bare, index } of ofAddresses.test(name) ? value.text.matchAll(mailbox) : []) {
    const person = (quoted ?? bare!).trim();
    if (person === '' || person.includes('@')) continue;
    const start = index + match.indexOf(person);
    yield* rest(start);
    yield new SourceField('member', `${name} name`, value.slice(start, start + person.length), place);
    done = start + person.length;
  }
  yield* rest(value.text.length);
}

/** The body of a message as it stands in the file, in which decoded texts are looked for. */
class Body {
  #lines: MappedText | undefined;

  /** @param slot what a text is called that is encoded and so stands nowhere */
  constructor(
    private readonly source: string,
    private readonly start: number,
    private readonly place: Placing<Location>,
    private readonly slot: string,
  ) {}

  /** A decoded text with its places: in the file where it stands there as it is, else the slot. */
  find(text: string): { value: MappedText; placing: Placing<Location> } {
    this.#lines ??= this.#withPlainLineEnds();
    const wanted = text.replaceAll('\r\n', '\n').trimEnd();
    const at = this.#lines.text.indexOf(wanted);
    if (at >= 0) return { value: this.#lines.slice(at, at + wanted.length), placing: this.place };
    const slot = this.slot;
    return {
      value: MappedText.verbatim(text, 0),
      placing: (start, end) => ({ kind: 'slot', slot, span: { start, end } }),
    };
  }

  /** Messages end lines by two signs, decoded texts by one. */
  #withPlainLineEnds(): MappedText {
    const builder = new MappedTextBuilder();
    let done = this.start;
    for (let next = this.source.indexOf('\r\n', done); next >= 0; next = this.source.indexOf('\r\n', done)) {
      builder.add(this.source.slice(done, next), done, next).add('\n', next, next + 2);
      done = next + 2;
    }
    return builder.add(this.source.slice(done), done, this.source.length).build();
  }
}
