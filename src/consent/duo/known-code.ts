import { nearest } from '../../configuration/nearest.ts';
import { type DuoShorthand, duoEntries, duoGroups } from './codes.ts';
import { comparableName } from './comparable-name.ts';

const idPattern = /^(?:<?https?:\/\/purl\.obolibrary\.org\/obo\/)?DUO[:_](\d{7})>?$/i;
const byId = new Map(duoEntries.map(({ id, shorthand }) => [id, shorthand]));
const groupIds = new Set(duoGroups.map(({ id }) => id));
const byShorthand = new Map(duoEntries.map(({ shorthand }) => [shorthand as string, shorthand]));

/** Labels of earlier releases of the ontology and spellings in use. `DUO:0000018` was "not for profit use only" in them. */
const otherLabels: Readonly<Record<string, DuoShorthand>> = {
  'no restrictions': 'NRES',
  'no restriction on use': 'NRES',
  'health medical biomedical research': 'HMB',
  'health medical biomedical': 'HMB',
  'disease specific': 'DS',
  'population origins or ancestry research': 'POA',
  'nonprofit use only': 'NPUNCU',
  'nonprofit noncommercial use only': 'NPUNCU',
  'geographic restriction': 'GS',
  'time limit': 'TS',
  'no methods development': 'NMDS',
  'clinical care': 'CC',
  'research specific restriction': 'RS',
};

const byLabel = new Map<string, DuoShorthand>([
  ...duoEntries.map(({ label, shorthand }) => [comparableLabel(label), shorthand] as const),
  ...Object.entries(otherLabels),
]);

/** A label in the one spelling in which labels are compared. */
function comparableLabel(label: string): string {
  return comparableName(label)
    .replace(/\b(?:not for|non) profit\b/g, 'nonprofit')
    .replace(/\bnon commercial\b/g, 'noncommercial')
    .replace(/\borganization/g, 'organisation');
}

/** Whether a text is one of the two classes under which the ontology groups its codes. */
export function isGroup(text: string): boolean {
  const match = idPattern.exec(text.trim());
  return match !== null && groupIds.has(`DUO:${match[1]}`);
}

/** The code of an id (`DUO:0000042`, `DUO_0000042`, the IRI of OBO), an abbreviation in any case, or a label. */
export function knownCode(text: string): DuoShorthand | undefined {
  const word = text.trim();
  const id = idPattern.exec(word)?.[1];
  if (id !== undefined) return byId.get(`DUO:${id}`);
  return byShorthand.get(word.toUpperCase()) ?? byLabel.get(comparableLabel(word));
}

/**
 * What is said of a text that is no code, without the text itself.
 * @param where the place, as the start of the sentence
 */
export function unknownCodeSentence(where: string, text: string): string {
  if (isGroup(text))
    return `${where} names a group of codes of the Data Use Ontology, and no code: name one of its codes.`;
  const guess = nearestCode(text);
  const hint = guess === undefined ? '.' : `; did you mean "${guess}"?`;
  return `${where} is no code of the Data Use Ontology: expected a code such as "GRU" or its id such as "DUO:0000042"${hint}`;
}

const longestGuessed = 60;

/** The id, abbreviation or label that was most likely meant, in the form that was tried. */
export function nearestCode(text: string): string | undefined {
  const word = text.trim();
  if (word.length > longestGuessed) return undefined;
  if (/^\S*DUO[:_]/i.test(word)) {
    const digits = (/(\d+)\D*$/.exec(word)?.[1] ?? '').replace(/^0+/, '').padStart(7, '0');
    return nearest(
      `DUO:${digits}`,
      duoEntries.map(({ id }) => id),
    );
  }
  if (word.length <= 'NPUNCU'.length + 1) {
    return nearest(
      word,
      duoEntries.map(({ shorthand }) => shorthand),
    );
  }
  return nearest(
    word,
    duoEntries.map(({ label }) => label),
  );
}
