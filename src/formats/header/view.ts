import type { DicomDataSet, DicomElement, DicomObject } from '../../model/dicom.ts';
import { isPrivateTag } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { type AttributeLocation, formatTag, type Location, partOf } from '../../model/location.ts';
import { number, plural } from '../../model/numerals.ts';
import type { Region } from '../../model/region.ts';
import { lookUpTag } from '../../standards/dictionary.ts';
import { lookUpPrivate } from '../../standards/private-dictionary.ts';
import { missingAttributes } from './missing-attributes.ts';
import { type ShownValue, shownValue } from './shown-value.ts';

/** A header as text, and where in it each value stands. */
export interface HeaderView {
  readonly text: string;
  /**
   * Where a value, or a part of it, stands in the text.
   * @param start UTF-16 offsets of a part of the field's text; the whole value without them
   * @returns the keyword's range for an empty value; for an attribute that is not there that of the one before it, or around
   * it; the first line's for the whole file; `undefined` for a location that is none of it
   */
  locate(location: Location, start?: number, end?: number): Region | undefined;
}

/** Width of the keyword's column; the longest common keywords fit. */
const keywordWidth = 36;

/** Width of tag and representation before it. */
const tagWidth = 15;

const encapsulatedDocument = 0x00420011;

/** A table or database of a million cells is no header: an editor would not open its text. */
const mostLines = 20_000;

interface Place {
  line: number;
  /** Column of the value, from 1; of the keyword when the value is empty. */
  column: number;
  value: ShownValue;
  /** Column of the keyword, from 1. */
  keywordColumn: number;
  keywordLength: number;
}

/**
 * Renders a header as text that reads like source code: one element a line, nesting by indentation, tag, representation,
 * keyword and value in columns. What an object ought to have and has not stands at its place as `(missing)`.
 * @param display substitutes the value that is shown, for masking
 */
export function renderHeader(document: Document, display?: (field: Field) => string): HeaderView {
  const view = new Rendering();
  if (document.dicom) renderObject(document, document.dicom, display, view);
  else {
    for (const field of document.fields()) {
      if (view.lineCount >= mostLines) {
        view.addLine(`(only the first ${number(mostLines)} lines are shown)`);
        break;
      }
      const text = display?.(field) ?? field.text;
      if (field.location.kind === 'page' && text === field.text) renderPage(field, view);
      else renderSlot(field, text, view);
    }
  }
  return view;
}

/** Preamble, elements, what stands behind them, and the file inside the file. */
function renderObject(
  document: Document,
  object: DicomObject,
  display: ((field: Field) => string) | undefined,
  view: Rendering,
): void {
  const fields = shownFields(document, display);
  const { preamble, trailing } = object.framing ?? {};
  if (preamble?.().some((byte) => byte !== 0)) {
    renderOutside('preamble', '128 bytes, not zeros', fields, view);
  }
  renderElements(object, fields, view, 0, missingAttributes(object));
  if (trailing) renderOutside('trailing data', `${number(trailing.length)} bytes`, fields, view);
}

function renderOutside(name: string, what: string, { outside }: ShownFields, view: Rendering): void {
  view.add(name, `${name.padEnd(keywordWidth + tagWidth)} `, plain(what), name.length, 0);
  for (const { slot, text } of outside) {
    if (!slot.startsWith(name)) continue;
    view.add(slot, `  ${slot.padEnd(keywordWidth + tagWidth - 2)} `, shownValue(text), slot.length, 2);
  }
}

/** What the fields of a DICOM object add to its elements. */
interface ShownFields {
  /** The substituted texts of attributes by their paths; none where values are shown as they are. */
  readonly substitutes: ReadonlyMap<string, string>;
  /** The texts inside the values of attributes, as they are shown, by the paths of the attributes. */
  readonly inside: ReadonlyMap<string, readonly ShownPart[]>;
  /** The texts outside of all elements. */
  readonly outside: readonly { readonly slot: string; readonly text: string }[];
}

interface ShownPart {
  readonly location: AttributeLocation;
  readonly text: string;
}

function shownFields(document: Document, display: ((field: Field) => string) | undefined): ShownFields {
  const substitutes = new Map<string, string>();
  const inside = new Map<string, ShownPart[]>();
  const outside: { slot: string; text: string }[] = [];
  for (const field of document.fields()) {
    const { location } = field;
    if (location.kind === 'slot') outside.push({ slot: location.slot, text: display?.(field) ?? field.text });
    if (location.kind !== 'attribute') continue;
    if (location.part === undefined) {
      if (display) substitutes.set(location.attribute, display(field));
      continue;
    }
    const parts = inside.get(location.attribute) ?? [];
    parts.push({ location, text: display?.(field) ?? field.text });
    inside.set(location.attribute, parts);
  }
  return { substitutes, inside, outside };
}

function renderElements(
  set: DicomDataSet,
  fields: ShownFields,
  view: Rendering,
  depth: number,
  missing: readonly number[] = [],
): void {
  const { substitutes, inside } = fields;
  const missed = [...missing];
  for (const element of set.elements) {
    while (missed.length > 0 && missed[0]! < element.tag) renderMissing(missed.shift()!, view);
    const { path } = element;
    const indent = '  '.repeat(depth);
    const name = nameOf(set, element, substitutes);
    const start = `${indent}${formatTag(element.tag)} ${element.vr} ${name.padEnd(Math.max(0, keywordWidth - depth * 2))} `;
    const value = element.items ? plain(itemCount(element.items.length)) : elementValue(element, substitutes.get(path));
    view.add(path, start, value, name.length, indent.length + tagWidth);
    for (const part of inside.get(path) ?? []) renderPart(part, view, depth + 1);
    for (const [index, item] of (element.items ?? []).entries()) {
      view.addLine(`${indent}  [${index}]`);
      renderElements(item, fields, view, depth + 2);
    }
  }
  for (const tag of missed) renderMissing(tag, view);
}

function renderMissing(tag: number, view: Rendering): void {
  const { keyword, vr } = lookUpTag(tag)!;
  const start = `${formatTag(tag)} ${vr} ${keyword.padEnd(keywordWidth)} `;
  view.add(formatTag(tag), start, plain('(missing)'), keyword.length, tagWidth);
}

/** A text inside the value of an attribute, below the attribute. */
function renderPart({ location, text }: ShownPart, view: Rendering, depth: number): void {
  const { part = '' } = location;
  const indent = '  '.repeat(depth);
  const width = Math.max(0, keywordWidth + tagWidth - depth * 2);
  view.add(partOf(location)!, `${indent}${part.padEnd(width)} `, shownValue(text), part.length, indent.length);
}

function renderSlot(field: Field, text: string, view: Rendering): void {
  const part = partOf(field.location) ?? field.name;
  view.add(part, `${part.padEnd(keywordWidth)} `, shownValue(text), part.length, 0);
}

/** The text of a page line by line, as people read it. */
function renderPage(field: Field, view: Rendering): void {
  const part = partOf(field.location) ?? field.name;
  let start = 0;
  for (const line of field.text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      const key = lineKey(field.locate(start, end)) ?? part;
      view.add(key, `${part.padEnd(keywordWidth)} `, shownValue(line), part.length, 0);
      view.addAlias(part, key);
    }
    start = end + 1;
  }
}

/** What tells the lines of a page apart: how high they stand on it. */
function lineKey(location: Location): string | undefined {
  return location.kind === 'page' && location.box ? `${partOf(location)} at ${location.box.y}` : undefined;
}

/** What names an element: its keyword, or creator and name of a private one, as in `[GEMS_ACQU_01] SeriesContrast`. */
function nameOf(set: DicomDataSet, element: DicomElement, substitutes: ReadonlyMap<string, string>): string {
  if (element.keyword) return element.keyword;
  if (!isPrivateTag(element.tag)) return 'Unknown';
  const number = element.tag & 0xffff;
  if (number >= 0x10 && number <= 0xff) return 'PrivateCreator';
  if (element.creator === undefined) return '[no creator]';
  // A creator is a text of the file like any other: it is masked where its own line is, and cannot break another.
  const owner = set.get(((element.tag & 0xffff0000) | (number >>> 8)) >>> 0);
  const creator = `[${shownValue((owner && substitutes.get(owner.path)) ?? element.creator).text}]`;
  const name = lookUpPrivate(element.creator, element.tag)?.name ?? '';
  return name === '' ? creator : `${creator} ${name}`;
}

function elementValue(element: DicomElement, substitute: string | undefined): ShownValue {
  const text = substitute ?? element.text();
  if (text !== '' || !element.length) return shownValue(text);
  if (element.tag === encapsulatedDocument) return plain(`${number(element.length)} bytes, read as a file of its own`);
  return plain(`${number(element.length)} bytes`);
}

function itemCount(count: number): string {
  return plural(count, 'item');
}

function plain(text: string): ShownValue {
  return { text, at: (offset) => Math.min(offset, text.length) };
}

/** Collects lines and remembers where values stand. */
class Rendering implements HeaderView {
  readonly #lines: string[] = [];
  readonly #places = new Map<string, Place>();

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  addLine(line: string): void {
    this.#lines.push(line);
  }

  add(key: string, start: string, value: ShownValue, keywordLength: number, keywordAt: number): void {
    this.addLine(value.text === '' ? start.trimEnd() : start + value.text);
    const column = value.text === '' ? keywordAt + 1 : start.length + 1;
    // A data set that repeats a tag is broken; its first element is the one that readers use.
    if (!this.#places.has(key))
      this.#places.set(key, { line: this.#lines.length, column, value, keywordColumn: keywordAt + 1, keywordLength });
  }

  /** Has a second name stand for a place, where it stands for none. */
  addAlias(name: string, key: string): void {
    const place = this.#places.get(key);
    if (place && !this.#places.has(name)) this.#places.set(name, place);
  }

  locate(location: Location, start?: number, end?: number): Region | undefined {
    const place = this.#places.get(lineKey(location) ?? '') ?? this.#places.get(partOf(location) ?? '');
    if (!place) return this.#nearest(location);
    const { line, column, value, keywordLength } = place;
    const from = start === undefined ? 0 : value.at(start);
    const to = end === undefined ? value.text.length || keywordLength : Math.max(value.at(end), from + 1);
    return { startLine: line, startColumn: column + from, endLine: line, endColumn: column + to };
  }

  /**
   * Where what is not there would stand: at the sequence that would hold it, else at the attribute before it. What is said of
   * the whole file stands at its start.
   */
  #nearest(location: Location): Region | undefined {
    if (location.kind === 'file') return regionOfKeyword(this.#places.values().next().value);
    if (location.kind !== 'attribute') return undefined;
    const [tag] = location.attribute.split('[');
    const enclosing = tag === location.attribute ? undefined : this.#places.get(tag!);
    if (enclosing) return regionOfKeyword(enclosing);
    let before: Place | undefined;
    for (const [key, place] of this.#places) {
      if (topLevel.test(key) && key < tag!) before = place;
    }
    return regionOfKeyword(before);
  }
}

/** A tag that no sequence encloses, as places are named. */
const topLevel = /^\([0-9A-F]{4},[0-9A-F]{4}\)$/;

function regionOfKeyword(place: Place | undefined): Region | undefined {
  if (!place) return undefined;
  const { line, keywordColumn: column, keywordLength } = place;
  return { startLine: line, startColumn: column, endLine: line, endColumn: column + keywordLength };
}
