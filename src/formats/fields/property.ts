import { IncidentalField, PartField } from '../fields/part-field.ts';

/** A property of a document as a field. Times are called `created` and `modified`: they are those of the document. */
export function property(name: string, text: string, part: string): PartField {
  const isTime = name === 'created' || name === 'modified';
  return isTime ? new IncidentalField('member', name, text, part) : new PartField('member', name, text, part);
}
