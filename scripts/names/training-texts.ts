import { type Corpus, corpora, readCorpus } from './corpora.ts';
import { SentenceFiller } from './fill.ts';
import type { LabelledText } from './labelled-text.ts';
import { Random } from './random.ts';
import type { Language } from './sentences.ts';

/** How many texts are made of each language. */
const invented: Readonly<Record<Language, number>> = { en: 14000, de: 6000, es: 3500, nl: 3000, fr: 2500 };

/** A corpus of a few letters counts as often as this. */
const times: Partial<Record<Corpus, number>> = {
  'grascco-de': 4,
  'mtsamples-eponym-clean': 4,
  'presidio-gen-large': 2,
  'presidio-synth-v2': 2,
};

/** Whether a text of a corpus, by its place in the file, is held back to be measured with. */
export type HeldBack = (corpus: Corpus, index: number) => boolean;

/**
 * All texts that weights are made from: invented ones, and the corpora.
 * @param folder of the corpora
 */
export function trainingTexts(folder: string, isHeldBack: HeldBack = () => false): LabelledText[] {
  const texts = inventedTexts(20261125);
  for (const corpus of Object.keys(corpora) as Corpus[]) {
    const read = readCorpus(folder, corpus).filter((_, index) => !isHeldBack(corpus, index));
    for (let count = 0; count < (times[corpus] ?? 1); count += 1) texts.push(...read);
  }
  return texts;
}

/** Texts from `sentences.ts`, filled; the same for the same seed. */
function inventedTexts(seed: number): LabelledText[] {
  const filler = new SentenceFiller(new Random(seed));
  return (Object.keys(invented) as Language[]).flatMap((language) =>
    Array.from({ length: invented[language] }, () => filler.text(language)),
  );
}
