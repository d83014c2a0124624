import type { Field, FieldKind } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { CellLocation } from '../model/location.ts';
import { LineIndex } from '../model/region.ts';
import { readTextChunks } from './text/chunks.ts';
import { looksLikeText } from './text/decoding.ts';

/** What the first columns of PLINK's files of samples say of a person; no line names them. */
const columns = ['family_id', 'individual_id', 'father_id', 'mother_id', 'sex', 'phenotype'];

/** Six words on a line, of which the fifth is a sex; behind them a `.ped` has its genotypes. */
const sample = /^[ \t]*(?:\S{1,200}[ \t]+){4}(?:[0-2]|-9|\S{1,10})[ \t]+\S/;

const pedigree = {
  id: 'pedigree',
  title: 'Pedigrees (PLINK)',
  follows: 'PLINK 1.9 (.fam, .ped, .tfam)',
  unseen: 'genotypes are not looked into',
  evidence: 'extension',
  matches: ({ extension, head }) =>
    ['.fam', '.ped', '.tfam'].includes(extension) &&
    looksLikeText(head) &&
    sample.test(
      Buffer.from(head)
        .toString('latin1')
        .replace(/^(#[^\n]*\n)+/, ''),
    ),
  read(_entry, bytes) {
    const problems: string[] = [];
    return {
      problems,
      *fields(): Iterable<Field> {
        let row = 0;
        for (const { text, firstLine } of readTextChunks(bytes, problems)) {
          const lines = new LineIndex(text, firstLine);
          for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
            row += 1;
            yield* cellsOf(line, index, row, lines);
          }
        }
      },
    };
  },
} satisfies Format;

export default pedigree;

/** The cells of a line that say who it is; `0` is nobody. */
function* cellsOf(line: string, offset: number, row: number, lines: LineIndex): Iterable<Field> {
  const cell = /\S+/g;
  for (const [index, name] of columns.entries()) {
    const found = cell.exec(line);
    if (!found) return;
    if (found[0] === '0' || found[0] === '-9') continue;
    yield new PedigreeCell(name, found[0], offset + found.index, { row, column: index + 1 }, lines);
  }
}

/** A cell of a file without a header; its place is worked out when a rule asks. */
class PedigreeCell implements Field {
  readonly kind: FieldKind = 'cell';

  constructor(
    readonly name: string,
    readonly text: string,
    private readonly offset: number,
    readonly cell: { row: number; column: number },
    private readonly lines: LineIndex,
  ) {}

  get location(): CellLocation {
    return this.locate(0, this.text.length);
  }

  locate(start: number, end: number): CellLocation {
    const region = this.lines.region(this.offset + start, this.offset + end);
    return { kind: 'cell', cell: this.cell, region };
  }
}
