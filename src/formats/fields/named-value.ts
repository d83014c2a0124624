import type { Field } from '../../model/field.ts';
import type { SlotLocation } from '../../model/location.ts';
import { isPlainWord } from './plain-word.ts';

/** A value of a binary file, under the key that its writer gave it. */
export class NamedValue implements Field {
  readonly kind: 'member' | 'heading' | 'prose';

  /**
   * @param name the key as people wrote it; empty for running text and for a key itself
   * @param slot where it stands, as people name the place: `/general/subject@description`, `[12]`
   */
  constructor(
    readonly name: string,
    readonly text: string,
    private readonly slot: string,
    kind: NamedValue['kind'] = 'member',
  ) {
    this.kind = kind;
  }

  get location(): SlotLocation {
    return { kind: 'slot', slot: this.slot };
  }

  locate(start: number, end: number): SlotLocation {
    return { kind: 'slot', slot: this.slot, span: { start, end } };
  }
}

/** A key as a field of its own where it is more than a plain word of a schema, since a person's name can be a key. */
export function* keyFields(key: string, slot: string): Iterable<NamedValue> {
  if (!isPlainWord(key)) yield new NamedValue('', key, slot, 'heading');
}
