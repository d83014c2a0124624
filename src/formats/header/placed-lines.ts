import { type Location, partOf } from '../../model/location.ts';
import type { Region } from '../../model/region.ts';
import type { ShownValue } from './shown-value.ts';

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

interface Place {
  line: number;
  /** Column of the value, from 1; of the keyword when the value is empty. */
  column: number;
  value: ShownValue;
  /** Column of the keyword, from 1. */
  keywordColumn: number;
  keywordLength: number;
}

/** What tells the lines of a page apart: how high they stand on it. `undefined` for what is no part of a page. */
export function lineKey(location: Location): string | undefined {
  return location.kind === 'page' && location.box ? `${partOf(location)} at ${location.box.y}` : undefined;
}

/** The lines of a header view, and where in them its values stand. */
export class PlacedLines implements HeaderView {
  readonly #lines: string[] = [];
  readonly #places = new Map<string, Place>();

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  /** Adds a line that holds no value. */
  addLine(line: string): void {
    this.#lines.push(line);
  }

  /**
   * Adds a line with a value.
   * @param key names the place, as `partOf` or `lineKey` do
   * @param start what stands before the value, the keyword in it
   * @param keywordAt column of the keyword, from 0
   */
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
