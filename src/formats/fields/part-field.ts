import type { Field, FieldKind } from '../../model/field.ts';
import type { SlotLocation } from '../../model/location.ts';

/** A value of a binary file that has neither lines nor cells: the part of it that a person can find is named. */
export class PartField implements Field {
  /**
   * @param name what the value is called, by which it is judged; empty for running text
   * @param part where it stands, as a person finds it: `archive comment`, `paragraph 12`; no text of the file
   */
  constructor(
    readonly kind: FieldKind,
    readonly name: string,
    readonly text: string,
    private readonly part: string,
  ) {}

  get location(): SlotLocation {
    return { kind: 'slot', slot: this.part };
  }

  locate(start: number, end: number): SlotLocation {
    return { kind: 'slot', slot: this.part, span: { start, end } };
  }
}

/** When a file or document was made or changed, which is often, and not always, when a person was examined. */
export class IncidentalField extends PartField {
  readonly isIncidental = true;
}
