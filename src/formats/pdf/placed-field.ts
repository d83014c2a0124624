import type { Field, FieldKind } from '../../model/field.ts';
import type { PageLocation } from '../../model/location.ts';

/** A value with a place on a page that is not divided. */
export class PlacedField implements Field {
  constructor(
    readonly kind: FieldKind,
    readonly name: string,
    readonly text: string,
    readonly location: PageLocation,
  ) {}

  locate(): PageLocation {
    return this.location;
  }
}
