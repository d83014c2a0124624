import type { DicomElement } from '../../model/dicom.ts';
import type { Concept, Field, FieldKind } from '../../model/field.ts';
import type { AttributeLocation, SlotLocation } from '../../model/location.ts';
import type { Recurrence } from '../../model/recurrence.ts';
import { conceptOfValue, contextOf } from './item-context.ts';
import type { PackedText } from './packed-texts.ts';
import type { ValuePart } from './value-part.ts';

/** An element as a field; its text is decoded when a rule asks for it. */
export class AttributeField implements Field {
  readonly kind = 'attribute';

  constructor(readonly element: DicomElement) {}

  get name(): string {
    return this.element.keyword;
  }

  get text(): string {
    return this.element.text();
  }

  get recurrence(): Recurrence | undefined {
    return this.element.recurrence;
  }

  get context(): string | undefined {
    return contextOf(this.element);
  }

  get concept(): Concept | undefined {
    return conceptOfValue(this.element);
  }

  get location(): AttributeLocation {
    return locationOf(this.element);
  }

  locate(start: number, end: number): AttributeLocation {
    return { ...this.location, span: { start, end } };
  }
}

/** A text inside the value of an element, as a field: judged by the name that it has there, else by what it says. */
export class ValuePartField implements Field {
  constructor(
    readonly inElement: DicomElement,
    private readonly part: ValuePart | PackedText,
  ) {}

  get kind(): FieldKind {
    if ('kind' in this.part) return this.part.kind;
    return this.part.name === '' ? 'slot' : 'member';
  }

  get name(): string {
    return this.part.name;
  }

  get text(): string {
    return this.part.text;
  }

  get isIncidental(): true | undefined {
    return this.part.isIncidental;
  }

  get recurrence(): Recurrence | undefined {
    return this.part.recurrence;
  }

  get location(): AttributeLocation {
    return { ...locationOf(this.inElement), part: this.part.place };
  }

  locate(start: number, end: number): AttributeLocation {
    return { ...this.location, span: { start, end } };
  }
}

/** A text that stands in the file outside of all elements: in the preamble, or behind the last element. */
export class OutsideField implements Field {
  readonly kind = 'slot';
  readonly isIncidental = true;

  /** @param name `preamble`, `trailing data` */
  constructor(
    readonly name: string,
    readonly text: string,
    private readonly offset: number,
  ) {}

  get location(): SlotLocation {
    return { kind: 'slot', slot: `${this.name} byte ${this.offset}` };
  }

  locate(start: number, end: number): SlotLocation {
    return { ...this.location, span: { start, end } };
  }
}

function locationOf({ path, creator }: DicomElement): AttributeLocation {
  return { kind: 'attribute', attribute: path, ...(creator === undefined ? {} : { creator }) };
}
