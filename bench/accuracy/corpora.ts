import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '../../test/shared-data.ts';

/** A value that somebody marked in a text. Offsets are UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
  /** The set's own word for what it is. */
  cls: string;
}

/** A text of a set. */
export interface TextRecord {
  id: string;
  text: string;
  spans: readonly Mark[];
  /**
   * `pos`: every value of the set's classes is marked; `clean`: nothing in it identifies anybody; `neg_class`: it holds
   * nothing of the classes in `neg_for`; `unlabelled`: nobody said what is in it.
   */
  kind: 'pos' | 'clean' | 'neg_class' | 'unlabelled';
  neg_for?: readonly string[];
  /** Key that the text stands under. */
  field?: string;
  lang?: string;
}

/** Annotated texts from one source. */
export interface Corpus {
  name: string;
  /** ISO 639 code; `en` where the set names none: those are English or of no language, such as numbers and paths. */
  language: string;
  records: readonly TextRecord[];
}

/** The annotated sets beside the repository in the order of their names. @throws Error where they are absent */
export function readCorpora(only?: string): Corpus[] {
  const folder = sharedData('text');
  if (folder === undefined) throw new Error('Accuracy is measured on the folder text of the shared data.');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
  if (only !== undefined && !names.includes(only))
    throw new Error(`No set "${only}": name one of ${names.join(', ')}.`);
  return names.filter((name) => only === undefined || name === only).map((name) => readCorpus(folder, name));
}

function readCorpus(folder: string, name: string): Corpus {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n');
  const records = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as TextRecord);
  return { name, language: records[0]?.lang ?? 'en', records };
}
