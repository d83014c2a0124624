import { readFileSync } from 'node:fs';
import type { Label, LabelledText } from './labelled-text.ts';

interface CorpusRecord {
  text: string;
  kind: string;
  spans: { start: number; end: number; cls: string }[];
}

/** Annotated and clean texts that weights may be made from: their licences are CC BY 4.0, CC0 or MIT. */
export const corpora = {
  'meddocan-es': 'MEDDOCAN, Spanish clinical cases, CC BY 4.0',
  'grascco-de': 'GraSCCo, invented German letters, CC BY 4.0',
  'presidio-gen-large': 'presidio-research, generated English, MIT',
  'presidio-synth-v2': 'presidio-research, generated English, MIT',
  'mtsamples-eponym-clean': 'MTSamples, sentences with eponyms and no person, CC0',
  'sidecar-clean': 'members of BIDS sidecars without identifiers, CC0 and PDDL',
  'tsv-clean': 'rows of BIDS tables without identifiers, CC0 and PDDL',
  'filenames-clean': 'paths in BIDS datasets without identifiers, CC0 and PDDL',
} as const;

/** A corpus by its name. */
export type Corpus = keyof typeof corpora;

const labelOf: Readonly<Record<string, Label>> = { NAME: 1, GEO: 2, LOCATION: 2, ADDRESS: 2, ORG: 3 };

/** What is labelled a name in these texts without being one: titles, and whole lines. */
const most = 80;

/** Reads the texts of a corpus in the order of its file. */
export function readCorpus(folder: string, corpus: Corpus): LabelledText[] {
  return readFileSync(`${folder}/${corpus}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusRecord)
    .filter(({ kind }) => kind !== 'unlabelled')
    .map(({ text, spans }) => ({
      text,
      spans: spans
        .flatMap(({ start, end, cls }) => {
          const label = labelOf[cls];
          return label === undefined || (label === 1 && end - start > most) ? [] : [{ start, end, label }];
        })
        .sort((left, right) => left.start - right.start),
    }));
}
