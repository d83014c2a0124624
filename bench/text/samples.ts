import { readCorpora, type TextRecord } from '../accuracy/corpora.ts';

/** A text as `detect` is given it. */
export interface Piece {
  text: string;
  field?: string;
}

/** Texts of one kind: as the fields that a scan judges one by one, and joined as they stand in files. */
export interface Sample {
  title: string;
  /** MB/s of one core that the project wants to reach. */
  goal: number;
  fields: readonly Piece[];
  files: readonly Piece[];
}

const membersOfSidecar = 40;
const sentencesOfPage = 20;
const rowsOfTable = 200;

/** What rates are measured on, from the annotated sets. */
export function readSamples(): Sample[] {
  const records = new Map(readCorpora().map((corpus) => [corpus.name, corpus.records]));
  const of = (name: string): readonly TextRecord[] => records.get(name)!;
  return [
    sample('sidecars (sidecar-clean)', 20, of('sidecar-clean'), (texts) =>
      inGroups(texts, membersOfSidecar, asSidecar),
    ),
    sample('tables (tsv-clean)', 20, of('tsv-clean'), tablesOf),
    sample('prose, English (presidio-gen-large)', 8, of('presidio-gen-large'), pagesOf),
    sample('prose, Spanish (meddocan-es)', 8, of('meddocan-es'), (texts) =>
      inGroups(texts, 4, (some) => some.join('\n\n')),
    ),
    sample('prose of datasets (bids-meta-prose)', 8, of('bids-meta-prose'), (texts) =>
      inGroups(texts, membersOfSidecar, asSidecar),
    ),
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

function sample(
  title: string,
  goal: number,
  records: readonly TextRecord[],
  join: (texts: readonly string[]) => string[],
): Sample {
  const fields = records.map(({ text, field }) => (field === undefined ? { text } : { text, field }));
  return { title, goal, fields, files: join(records.map(({ text }) => text)).map((text) => ({ text })) };
}

function inGroups(texts: readonly string[], size: number, join: (texts: readonly string[]) => string): string[] {
  const groups: string[] = [];
  for (let from = 0; from < texts.length; from += size) groups.push(join(texts.slice(from, from + size)));
  return groups;
}

function asSidecar(members: readonly string[]): string {
  return `{\n  ${members.join(',\n  ')}\n}\n`;
}

function pagesOf(sentences: readonly string[]): string[] {
  return inGroups(sentences, sentencesOfPage, (some) => some.join('\n'));
}

/** Rows under their headings: those of the same table together, repeated up to the length of a table. */
function tablesOf(texts: readonly string[]): string[] {
  const tables = new Map<string, string[]>();
  for (const text of texts) {
    const [heading, ...rows] = text.split('\n');
    tables.set(heading!, [...(tables.get(heading!) ?? []), ...rows]);
  }
  return [...tables].map(([heading, rows]) => {
    const repeated = Array.from({ length: rowsOfTable }, (_, index) => rows[index % rows.length]!);
    return [heading, ...repeated].join('\n');
  });
}
