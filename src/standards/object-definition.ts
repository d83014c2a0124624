import { lazily } from '../model/lazily.ts';
import { objectDefinitionTable } from './data/object-definitions.generated.ts';
import { firstOfRepeatingGroup } from './dictionary.ts';

/**
 * The Type of an attribute in an object's definition (PS3.5 section 7.4): 1 has to be there with a value, 2 has to be there
 * and may be empty, 3 may be left out; with C it depends on a condition.
 */
export type AttributeType = '1' | '1C' | '2' | '2C' | '3';

/** An attribute that every object of a class has to have. */
export interface RequiredAttribute {
  /** Group and element as one number. */
  readonly tag: number;
  readonly type: '1' | '2';
  /** The mandatory module that wants it, as PS3.3 Annex C names it: `General Series`. */
  readonly module: string;
}

/** Attributes by tag; a sequence names the table of its items by its line. */
type AttributeTable = ReadonlyMap<number, { readonly type: AttributeType; readonly items: number | undefined }>;

interface Module {
  readonly name: string;
  readonly table: number;
}

interface ObjectDefinition {
  readonly name: string;
  readonly mandatory: readonly Module[];
  /** The modules of a condition or an option. */
  readonly others: readonly Module[];
}

const types: Readonly<Record<string, AttributeType>> = { '1': '1', A: '1C', '2': '2', B: '2C', '3': '3' };
/** Strictest first: an attribute that may not be empty, then one that may. */
const strictness: readonly AttributeType[] = ['1', '1C', '2', '2C', '3'];

/** Whose items hold the same as the item it stands in, as deep as a report goes (PS3.3 section C.17.3). */
const contentSequence = 0x0040a730;

/** The lines of the data: tables, modules and classes; split once, each table read when it is asked for. */
const definitions = lazily(() => {
  const [tables, modules, classes] = objectDefinitionTable.trim().split('\n\n');
  const named = modules!.split('\n').map((line): Module => {
    const end = line.indexOf(' ');
    return { table: Number.parseInt(line.slice(0, end), 36), name: line.slice(end + 1) };
  });
  const modulesOf = (places: string) =>
    places.split(' ').flatMap((place) => (place === '' ? [] : [named[Number.parseInt(place, 36)]!]));
  const objects = new Map<string, ObjectDefinition>();
  for (const line of classes!.split('\n')) {
    const [uid, name, mandatory, conditional, optional] = line.split('|') as [string, string, string, string, string];
    objects.set(uid, {
      name,
      mandatory: modulesOf(mandatory),
      others: [...modulesOf(conditional), ...modulesOf(optional)],
    });
  }
  return { lines: tables!.split('\n'), objects };
});

/** The tables that were read, as many as there are lines at most. */
const readTables = new Map<number, AttributeTable>();
const readRequirements = new Map<string, readonly RequiredAttribute[]>();

/**
 * The Type of an attribute in objects of a class: the strictest one among the modules of the class that define it, those of
 * a condition or an option as if they were there.
 * @param sopClass UID of the class, (0008,0016)
 * @param tags from the outermost sequence to the attribute itself
 * @returns `undefined` for a class that the data do not have, and for an attribute that its definition does not name
 */
export function attributeTypeOf(sopClass: string, tags: readonly number[]): AttributeType | undefined {
  const object = definitions().objects.get(sopClass);
  if (!object) return undefined;
  let strictest: AttributeType | undefined;
  for (const { table } of [...object.mandatory, ...object.others]) {
    strictest = stricterOf(strictest, typeIn(table, tags));
  }
  return strictest;
}

/**
 * What every object of a class has to have at its top level: attributes of Types 1 and 2 of its mandatory modules. What a
 * condition asks for is not among it.
 * @returns `undefined` for a class that the data do not have
 */
export function requiredAttributes(sopClass: string): readonly RequiredAttribute[] | undefined {
  const known = readRequirements.get(sopClass);
  if (known) return known;
  const object = definitions().objects.get(sopClass);
  if (!object) return undefined;
  const required = new Map<number, RequiredAttribute>();
  for (const { name: module, table } of object.mandatory) {
    for (const [tag, { type }] of tableAt(table)) {
      if (type !== '1' && type !== '2') continue;
      if (required.get(tag)?.type !== '1') required.set(tag, { tag, type, module });
    }
  }
  const sorted = [...required.values()].sort((left, right) => left.tag - right.tag);
  readRequirements.set(sopClass, sorted);
  return sorted;
}

/** The name of a storage class as PS3.4 Annex B has it, without "Storage": `CT Image`; `undefined` where none is known. */
export function sopClassName(uid: string): string | undefined {
  return definitions().objects.get(uid)?.name;
}

/** The classes that the data have, by UID, with their names as `sopClassName` gives them. */
export function sopClasses(): ReadonlyMap<string, string> {
  return new Map([...definitions().objects].map(([uid, { name }]) => [uid, name]));
}

function typeIn(table: number, tags: readonly number[]): AttributeType | undefined {
  let current = tableAt(table);
  let type: AttributeType | undefined;
  for (const [depth, tag] of tags.entries()) {
    if (tag === contentSequence && tags[depth - 1] === contentSequence) continue;
    const attribute = current.get(firstOfRepeatingGroup(tag));
    if (!attribute) return undefined;
    type = attribute.type;
    if (depth === tags.length - 1) break;
    if (attribute.items === undefined) return undefined;
    current = tableAt(attribute.items);
  }
  return type;
}

function tableAt(line: number): AttributeTable {
  let table = readTables.get(line);
  if (!table) {
    table = tableOf(definitions().lines[line]!);
    readTables.set(line, table);
  }
  return table;
}

/** Reads a line: `00080100A 01041 01213>0`, a tag that begins a group in full, and the line of the items after `>`. */
function tableOf(line: string): AttributeTable {
  const table = new Map<number, { type: AttributeType; items: number | undefined }>();
  let group = '';
  for (const cell of line.split(' ')) {
    const [head, items] = cell.split('>') as [string, string | undefined];
    if (head.length > 5) group = head.slice(0, 4);
    const tag = Number.parseInt(`${group}${head.slice(-5, -1)}`, 16);
    table.set(tag, {
      type: types[head.at(-1)!]!,
      items: items === undefined ? undefined : Number.parseInt(items, 36),
    });
  }
  return table;
}

function stricterOf(left: AttributeType | undefined, right: AttributeType | undefined): AttributeType | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return strictness.indexOf(left) <= strictness.indexOf(right) ? left : right;
}
