import { PartField } from './part-field.ts';
import { isPlainWord } from './plain-word.ts';

/** A key as a field of its own where it is more than a plain word of a schema, since a person's name can be a key. */
export function* keyFields(key: string, part: string): Iterable<PartField> {
  if (!isPlainWord(key)) yield new PartField('heading', '', key, part);
}
