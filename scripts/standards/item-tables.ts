/** An attribute of a table: its Type, and for a sequence what its items hold. */
export interface Node {
  type: string;
  items?: Map<string, Node>;
}

/** Types as one character: a conditional one as the letter of its number. */
const packedTypes: Readonly<Record<string, string>> = { '1': '1', '1C': 'A', '2': '2', '2C': 'B', '3': '3' };

/**
 * The tables of attributes that modules and items are made of, each once however often it stands in the standard: a code
 * sequence has the same attributes everywhere. A line is `tag and Type` by `tag and Type`, groups said once; an attribute
 * with items is followed by `>` and the line they are on.
 */
export class ItemTables {
  readonly lines: string[] = [];
  readonly #indices = new Map<string, number>();

  /** The index of the line of a table, in base 36; written with those it needs when it is new. */
  indexOf(table: ReadonlyMap<string, Node>): string {
    let group = '';
    const cells = [...table]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([tag, { type, items }]) => {
        const head = tag.startsWith(group) && group !== '' ? tag.slice(4) : tag;
        group = tag.slice(0, 4);
        const below = items && items.size > 0 ? `>${this.indexOf(items)}` : '';
        return `${head}${packedTypes[type]}${below}`;
      });
    const line = cells.join(' ');
    let index = this.#indices.get(line);
    if (index === undefined) {
      index = this.lines.push(line) - 1;
      this.#indices.set(line, index);
    }
    return index.toString(36);
  }
}
