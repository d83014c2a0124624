import type { DicomDataSet, DicomElement, DicomObject, PackedPixels } from '../../model/dicom.ts';
import { isPrivateTag } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { type AttributeLocation, formatTag, partOf } from '../../model/location.ts';
import { number, plural } from '../../model/numerals.ts';
import { lookUpTag } from '../../standards/dictionary.ts';
import { lookUpPrivate } from '../../standards/private-dictionary.ts';
import { missingAttributes } from './missing-attributes.ts';
import { type HeaderView, lineKey, PlacedLines } from './placed-lines.ts';
import { plain, type ShownValue, shownValue } from './shown-value.ts';

/** Width of the keyword's column; the longest common keywords fit. */
const keywordWidth = 36;

/** Width of tag and representation before it. */
const tagWidth = 15;

const encapsulatedDocument = 0x00420011;

/** A table or database of a million cells is no header: an editor would not open its text. */
const mostLines = 20_000;

/**
 * Renders a header as text that reads like source code: one element a line, nesting by indentation, tag, representation,
 * keyword and value in columns. What an object ought to have and has not stands at its place as `(missing)`.
 * @param display substitutes the value that is shown, for masking
 */
export function renderHeader(document: Document, display?: (field: Field) => string): HeaderView {
  const view = new PlacedLines();
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
  view: PlacedLines,
): void {
  const fields = shownFields(document, display);
  const { preamble, trailing } = object.framing ?? {};
  if (preamble?.().some((byte) => byte !== 0)) {
    renderOutside('preamble', '128 bytes, not zeros', fields, view);
  }
  renderElements(object, fields, view, 0, missingAttributes(object));
  const packed = object.framing?.packedPixels;
  if (packed) renderPacked(packed, fields, view);
  if (trailing) renderOutside('trailing data', `${number(trailing.length)} bytes`, fields, view);
}

/** Pixel data that a codec has packed, where something stands beside the pixels. */
function renderPacked({ element, fragments }: PackedPixels, { inside }: ShownFields, view: PlacedLines): void {
  const parts = inside.get(element.path) ?? [];
  if (parts.length === 0) return;
  const start = `${formatTag(element.tag)} ${element.vr} ${element.keyword.padEnd(keywordWidth)} `;
  view.add(element.path, start, plain(plural(fragments.length, 'fragment')), element.keyword.length, tagWidth);
  for (const part of parts) renderPart(part, view, 1);
}

function renderOutside(name: string, what: string, { outside }: ShownFields, view: PlacedLines): void {
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
  view: PlacedLines,
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

function renderMissing(tag: number, view: PlacedLines): void {
  const { keyword, vr } = lookUpTag(tag)!;
  const start = `${formatTag(tag)} ${vr} ${keyword.padEnd(keywordWidth)} `;
  view.add(formatTag(tag), start, plain('(missing)'), keyword.length, tagWidth);
}

/** A text inside the value of an attribute, below the attribute. */
function renderPart({ location, text }: ShownPart, view: PlacedLines, depth: number): void {
  const { part = '' } = location;
  const indent = '  '.repeat(depth);
  const width = Math.max(0, keywordWidth + tagWidth - depth * 2);
  view.add(partOf(location)!, `${indent}${part.padEnd(width)} `, shownValue(text), part.length, indent.length);
}

function renderSlot(field: Field, text: string, view: PlacedLines): void {
  const part = partOf(field.location) ?? field.name;
  view.add(part, `${part.padEnd(keywordWidth)} `, shownValue(text), part.length, 0);
}

/** The text of a page line by line, as people read it. */
function renderPage(field: Field, view: PlacedLines): void {
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
