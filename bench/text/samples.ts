import { readCorpora, type TextRecord } from '../accuracy/corpora.ts';

/** A text as `detect` is given it. */
export interface Piece {
  text: string;
  field?: string;
}

/** Texts of one kind and form. */
export interface Sample {
  title: string;
  /** MB/s of one core that the project wants to reach. */
  goal: number;
  pieces: readonly Piece[];
}

const membersOfSidecar = 40;
const sentencesOfPage = 20;
const rowsOfTable = 200;

/** What rates are measured on, from the annotated sets: texts as the sets have them, and joined as they stand in files. */
export function readSamples(): Sample[] {
  const records = new Map(readCorpora().map((corpus) => [corpus.name, corpus.records]));
  const sidecars = piecesOf(records.get('sidecar-clean')!);
  const rows = piecesOf(records.get('tsv-clean')!);
  const tables = tablesOf(rows.map(({ text }) => text));
  const english = piecesOf(records.get('presidio-gen-large')!);
  const spanish = piecesOf(records.get('meddocan-es')!);
  const prose = piecesOf(records.get('bids-meta-prose')!);
  return [
    { title: 'sidecar-clean, members', goal: 20, pieces: sidecars },
    { title: 'sidecar-clean, files', goal: 20, pieces: inGroups(sidecars, membersOfSidecar, asSidecar) },
    { title: 'tsv-clean, rows under their heading', goal: 20, pieces: rows },
    { title: 'tsv-clean, cells with the name of their column', goal: 20, pieces: tables.flatMap(cellsOf) },
    { title: 'tsv-clean, files', goal: 20, pieces: tables },
    { title: 'presidio-gen-large, sentences', goal: 8, pieces: english },
    {
      title: 'presidio-gen-large, pages',
      goal: 8,
      pieces: inGroups(english, sentencesOfPage, (some) => some.join('\n')),
    },
    { title: 'meddocan-es, letters', goal: 8, pieces: spanish },
    { title: 'bids-meta-prose, members', goal: 8, pieces: prose },
    { title: 'bids-meta-prose, files', goal: 8, pieces: inGroups(prose, membersOfSidecar, asSidecar) },
  ];
}

/** The first part of a sample, for what takes longer. */
export function cut(pieces: readonly Piece[], bytes: number): Piece[] {
  const some: Piece[] = [];
  let size = 0;
  for (const piece of pieces) {
    if (size > 0 && size + piece.text.length > bytes) break;
    some.push(piece);
    size += piece.text.length;
  }
  return some;
}

function piecesOf(records: readonly TextRecord[]): Piece[] {
  return records.map(({ text, field }) => (field === undefined ? { text } : { text, field }));
}

function inGroups(pieces: readonly Piece[], size: number, join: (texts: readonly string[]) => string): Piece[] {
  const groups: Piece[] = [];
  for (let from = 0; from < pieces.length; from += size) {
    groups.push({ text: join(pieces.slice(from, from + size).map(({ text }) => text)) });
  }
  return groups;
}

function asSidecar(members: readonly string[]): string {
  return `{\n  ${members.join(',\n  ')}\n}\n`;
}

/** Rows under their headings: those of the same table together, repeated up to the length of a table. */
function tablesOf(texts: readonly string[]): Piece[] {
  const tables = new Map<string, string[]>();
  for (const text of texts) {
    const [heading, ...rows] = text.split('\n');
    tables.set(heading!, [...(tables.get(heading!) ?? []), ...rows]);
  }
  return [...tables].map(([heading, rows]) => {
    const repeated = Array.from({ length: rowsOfTable }, (_, index) => rows[index % rows.length]!);
    return { text: [heading, ...repeated].join('\n') };
  });
}

/** The cells of a few rows of a table, one by one as a scan judges them. */
function cellsOf({ text }: Piece): Piece[] {
  const [heading, ...rows] = text.split('\n').slice(0, 4);
  const names = heading!.split('\t');
  return rows.flatMap((row) => row.split('\t').map((cell, column) => ({ text: cell, field: names[column] ?? '' })));
}
