import type { Field } from '../../model/field.ts';
import { LineIndex } from '../../model/region.ts';
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';
import { inLines, SourceField } from '../text/source-field.ts';
import { isOneLevelBelow, partsOfField } from './composites.ts';

/** The signs between the parts of a message, which it declares itself (HL7 v2.5.1 section 2.5.4). */
interface Separators {
  field: string;
  component: string;
  repetition: string;
  escape: string;
  subcomponent: string;
}

const usual: Separators = { field: '|', component: '^', repetition: '~', escape: '\\', subcomponent: '&' };

/** Fields in which people write sentences: notes, and results whatever their type. */
const freeText = /^(NTE-3|OBX-5|PID-(?:26|27)|PV2-(?:3|12)|OBR-(?:13|39)|TXA-(?:13|14|15))$/;

/** In UTF-16 units, its signs included. */
const longestEscape = 40;

/** A name of a person has 14 (XPN), an identifier 10 (CX). */
const mostComponents = 50;

/** A part of the text by its offsets. */
interface Part {
  start: number;
  end: number;
}

/**
 * The fields of HL7 v2 messages by segment and number, each repetition for itself: `PID-5` is the name, without the code that
 * says what kind of name it is; escapes are decoded. A line that is no segment is running text.
 */
export function* messageFields(text: string): Iterable<Field> {
  const place = inLines(new LineIndex(text));
  let separators = usual;
  for (const { start, end } of split(text, { start: 0, end: text.length }, /[\r\n\x0b\x1c]+/g)) {
    const segment = /^[A-Z][A-Z\d]{2}/.exec(text.slice(start, start + 3))?.[0];
    const isHead = segment === 'MSH' || segment === 'FHS' || segment === 'BHS';
    if (isHead) separators = declared(text.slice(start + 3, start + 8));
    if (!segment || text[start + 3] !== separators.field) {
      if (start < end) yield new SourceField('prose', '', unescaped(text, { start, end }, separators), place);
      continue;
    }
    // The sign between fields is a field of a head itself, its number 1; number 2 are the other signs.
    let number = isHead ? 1 : 0;
    for (const field of splitAt(text, { start: start + 4, end }, separators.field)) {
      number += 1;
      if (isHead && number === 2) continue;
      for (const repetition of splitAt(text, field, separators.repetition)) {
        for (const { name, part } of valuesIn(text, `${segment}-${number}`, repetition, separators)) {
          if (part.start >= part.end) continue;
          const value = unescaped(text, part, separators);
          yield new SourceField(freeText.test(name) ? 'prose' : 'member', nameOf(name, value.text), value, place);
        }
      }
    }
  }
}

function declared(signs: string): Separators {
  const [field, component, repetition, escaping, subcomponent] = signs;
  return {
    field: field ?? usual.field,
    component: component ?? usual.component,
    repetition: repetition ?? usual.repetition,
    escape: escaping ?? usual.escape,
    subcomponent: subcomponent ?? usual.subcomponent,
  };
}

/** The values of one repetition of a field, each with its name. */
function* valuesIn(
  text: string,
  name: string,
  repetition: Part,
  { component, subcomponent }: Separators,
): Iterable<{ name: string; part: Part }> {
  const parts = partsOfField(name);
  if (!parts) {
    yield { name, part: repetition };
    return;
  }
  const whole = components(text, repetition, component);
  const all = isOneLevelBelow(name) ? components(text, whole[0]!, subcomponent) : whole;
  for (const { from, to, suffix } of parts) {
    const chosen = all.slice(from - 1, to).filter(({ start, end }) => start < end);
    const last = chosen.at(-1);
    if (last) yield { name: `${name}${suffix}`, part: { start: chosen[0]!.start, end: last.end } };
  }
}

/** An address of the internet stands where a phone number could. */
function nameOf(name: string, value: string): string {
  return value.includes('@') && /^(PID-1[34]|NK1-[567]|GT1-[67]|ORC-(?:14|23)|OBR-17)(\.4)?$/.test(name)
    ? 'email'
    : name;
}

function* splitAt(text: string, part: Part, sign: string): Iterable<Part> {
  let { start } = part;
  for (;;) {
    const end = indexWithin(text, sign, start, part.end);
    yield { start, end };
    if (end === part.end) return;
    start = end + 1;
  }
}

/** The first of the parts; no data type has more. */
function components(text: string, part: Part, sign: string): Part[] {
  const parts: Part[] = [];
  for (const component of splitAt(text, part, sign)) {
    parts.push(component);
    if (parts.length === mostComponents) break;
  }
  return parts;
}

/** Where a sign stands first; `end` where it does not. It does not look behind `end`, which would cost the square. */
function indexWithin(text: string, sign: string, start: number, end: number): number {
  const wanted = sign.charCodeAt(0);
  let at = start;
  while (at < end && text.charCodeAt(at) !== wanted) at += 1;
  return at;
}

function* split(text: string, { start, end }: Part, border: RegExp): Iterable<Part> {
  let from = start;
  for (const { 0: match, index } of text.matchAll(border)) {
    yield { start: from, end: index };
    from = index + match.length;
  }
  yield { start: from, end };
}

/** A value without its escapes (HL7 v2.5.1 section 2.7): signs of the message, line breaks and bytes by number. */
function unescaped(text: string, { start, end }: Part, separators: Separators): MappedText {
  const builder = new MappedTextBuilder();
  const signs: Readonly<Record<string, string>> = {
    F: separators.field,
    S: separators.component,
    T: separators.subcomponent,
    R: separators.repetition,
    E: separators.escape,
    '.br': '\n',
    '.sp': '\n',
  };
  let at = start;
  while (at < end) {
    const opening = indexWithin(text, separators.escape, at, end);
    builder.add(text.slice(at, opening), at, opening);
    if (opening === end) break;
    // Nothing longer is an escape, and one that never closes is a sign.
    const longest = Math.min(end, opening + longestEscape);
    const closing = indexWithin(text, separators.escape, opening + 1, longest);
    const code = closing === longest ? undefined : text.slice(opening + 1, closing);
    const meant =
      code === undefined ? undefined : (signs[code] ?? bytesOf(code) ?? (/^(H|N|\..*)$/.test(code) ? '' : undefined));
    if (meant === undefined) {
      builder.add(text[opening]!, opening, opening + 1);
      at = opening + 1;
    } else {
      builder.add(meant, opening, closing + 1);
      at = closing + 1;
    }
  }
  return builder.build();
}

/** Bytes in hexadecimal: `X0D0A`. */
function bytesOf(code: string): string | undefined {
  return /^X([\dA-F]{2}){1,16}$/i.test(code) ? Buffer.from(code.slice(1), 'hex').toString('latin1') : undefined;
}
