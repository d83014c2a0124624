import type { Field } from '../../model/field.ts';
import { PartField } from '../fields/part-field.ts';
import type { OfficePackage } from './package.ts';
import type { Attributes, PartReader } from './xml.ts';

/** What a part refers to (ECMA-376 part 2, "Relationships"). */
export interface Relation {
  readonly id: string;
  /** The last segment of its type: `worksheet`, `hyperlink`, `attachedTemplate`. */
  readonly type: string;
  /** Path of a part in the package, or the address of something outside of it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part, by the part's path; of the package itself by an empty one. */
export function relationsOf(office: OfficePackage, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  return office.readAll(`${folder}_rels/${name}.rels`, new RelationReader(folder));
}

/** Addresses outside of the document: links, sources of data and templates, with mail addresses and home folders in them. */
export function* linkFields(relations: Iterable<Relation>, place: string): Iterable<Field> {
  let number = 0;
  for (const { isExternal, target } of relations) {
    if (!isExternal) continue;
    number += 1;
    yield new PartField('prose', '', decoded(target), `${place}link ${number}`);
  }
}

class RelationReader implements PartReader<Relation> {
  readonly finished: Relation[] = [];

  constructor(private readonly folder: string) {}

  open(name: string, { Id = '', Type = '', Target = '', TargetMode }: Attributes): void {
    if (name !== 'Relationship') return;
    const isExternal = TargetMode === 'External';
    const target = isExternal ? Target : resolved(this.folder, Target);
    this.finished.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal });
  }
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments: string[] = [];
  for (const segment of `${folder}${target}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** `C:%5CUsers%5CJane%20Roe` as people read it. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
