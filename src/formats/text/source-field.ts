import type { Field, FieldKind } from '../../model/field.ts';
import type { Location } from '../../model/location.ts';
import type { LineIndex } from '../../model/region.ts';
import type { MappedText } from './mapped-text.ts';

/** Makes a location of two offsets in a file's text. */
export type Placing<Place extends Location> = (start: number, end: number) => Place;

/** Places of a text by line and column. */
export function inLines(lines: LineIndex): Placing<Location> {
  return (start, end) => ({ kind: 'text', region: lines.region(start, end) });
}

/** A value of a text format; where a part of it stands is worked out when a rule asks. */
export class SourceField implements Field {
  constructor(
    readonly kind: FieldKind,
    readonly name: string,
    private readonly value: MappedText,
    private readonly place: Placing<Location>,
  ) {}

  get text(): string {
    return this.value.text;
  }

  get location(): Location {
    return this.locate(0, this.text.length);
  }

  locate(start: number, end: number): Location {
    const from = this.value.startOf(start);
    return this.place(from, Math.max(from, this.value.endOf(end)));
  }
}
