import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';

/** Each tag of a line of a SAM header as a field: `SM` of a read group, `CL` of a program. Comments are running text. */
export function* headerFields(text: string): Iterable<Field> {
  const counts = new Map<string, number>();
  for (const line of text.split(/[\r\n\0]+/)) {
    const kind = line.slice(0, 3);
    if (!/^@[A-Z]{2}$/.test(kind)) continue;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (kind === '@CO') {
      yield new PartField('prose', '', line.slice(4), `@CO ${count}`);
      continue;
    }
    for (const field of line.slice(4).split('\t')) {
      const name = field.slice(0, 2);
      yield new PartField('member', name, field.slice(3), `${kind} ${count} ${name}`);
    }
  }
}
