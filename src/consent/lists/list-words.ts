/** What a list of people is for: whoever was trained on is in the model. */
export type SplitPart = 'training' | 'validation' | 'test';

const partOfWord: Readonly<Record<string, SplitPart>> = {
  train: 'training',
  training: 'training',
  trn: 'training',
  val: 'validation',
  valid: 'validation',
  validation: 'validation',
  dev: 'validation',
  test: 'test',
  testing: 'test',
  holdout: 'test',
  heldout: 'test',
};
/** Other words in names of such lists; `dataset.json` is that of nnU-Net and the Medical Segmentation Decathlon. */
const listWords =
  /^(?:splits?|folds?\d*|cv\d*|partitions?|subsets?|subjects?|participants|patients|cases|ids|lists?|filelist|datalist|datasplit|dataset)$/;

/** Whether a file may be a list of who or what is used for training and testing, by its name: `train.txt`, `splits_final.json`. */
export function isSplitList(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [extension = ''] = /\.[^.]*$/.exec(name) ?? [];
  if (extension !== '' && !/^\.(?:txt|lst|list|csv|tsv|json|ya?ml)$/i.test(extension)) return false;
  return wordsOf(name.slice(0, name.length - extension.length)).some(isListWord);
}

/** Words by which a list says that somebody is left out: it names people so that nobody uses them. */
const leftOut =
  /^(?:exclu(?:de|des|ded|sions?)|remov(?:e|ed|als?)|withdraw(?:n|als?)?|withdrew|revok(?:e|ed)|refus(?:e|ed|als?)|declined|drop(?:ped|outs?)?|optouts?|optedout|blacklist|blocklist|denylist|ignored?|skip(?:ped)?|deleted?|erased?|expired|pending|missing|failed|bad|rejected|invalid|banned)$/;

/** Whether words say that those who are named are left out: `excluded_subjects.txt`, `"withdrawn": [...]`. @param words as `wordsOf` gives them */
export function saysLeftOut(words: readonly string[]): boolean {
  return words.some((word, at) => leftOut.test(word) || (/^opt(?:ed)?$/.test(word) && words[at + 1] === 'out'));
}

/** Whether a word is one of lists: what they are for, or who is listed. @param word in lower case */
export function isListWord(word: string): boolean {
  return Object.hasOwn(partOfWord, word) || listWords.test(word);
}

/** What a list is for, by the first word that says it. @param words as `wordsOf` gives them */
export function partIn(words: readonly string[]): SplitPart | undefined {
  const word = words.find((one) => Object.hasOwn(partOfWord, one));
  return word === undefined ? undefined : partOfWord[word];
}

/** The words of a name: `trainIds-2` as train, ids, 2. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
