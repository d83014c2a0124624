import { number } from '../model/numerals.ts';
import { headingWords, type Topic, topicOf } from './column-topic.ts';
import type { WordedCondition } from './worded-condition.ts';

/**
 * A sentence that describes people: "The only woman over 80 scanned on the 7 T."; without values "The only person of this sex
 * over a certain age scanned on this scanner.".
 * @param conditions what is true of them, what is most easily known first
 * @param people how many it fits
 */
export function descriptionText(conditions: readonly WordedCondition[], people: number): string {
  if (conditions.length === 0) return 'Nothing but missing values sets this person apart.';
  const parts: Parts = { adjectives: [], nouns: ['person', 'people'], of: [], phrases: [], with: [] };
  for (const condition of conditions) phraseOf[topicOf(condition.column)](condition, parts);
  const [one, many] = parts.nouns;
  const head =
    people === 1 ? ['The only', ...parts.adjectives, one] : ['One of', number(people), ...parts.adjectives, many];
  const phrases = [
    ...(parts.of.length > 0 ? [`of this ${listed(parts.of)}`] : []),
    ...parts.phrases.toSorted((left, right) => left.place - right.place).map(({ text }) => text),
    ...(parts.with.length > 0 ? [`with ${listed(parts.with)}`] : []),
  ];
  // Two phrases read well one after the other; of more, commas say what belongs together.
  const tail = phrases.length <= 2 ? phrases.join(' ') : listed(phrases);
  return `${[...head, tail].filter((part) => part !== '').join(' ')}.`;
}

/** The parts of a sentence. */
interface Parts {
  /** Before the noun: left-handed. */
  readonly adjectives: string[];
  /** Of one, and of many. */
  nouns: readonly [one: string, many: string];
  /** What is not told: of this sex and age. */
  readonly of: string[];
  /** Behind the noun, in this order of places. */
  readonly phrases: { readonly place: number; readonly text: string }[];
  /** Behind all: with education 20. */
  readonly with: string[];
}

type Phrase = (condition: WordedCondition, parts: Parts) => void;

const women = /^(f|w|female|woman|weiblich|femme|mujer|vrouw)$/i;
const men = /^(m|male|man|männlich|homme|hombre)$/i;

/** Texts of one relation each, with a value or without; at a place among phrases. */
function phrase(
  place: number,
  texts: Partial<Record<WordedCondition['relation'], (value?: string) => string>>,
): Phrase {
  return (condition, parts) => {
    const text = texts[condition.relation];
    if (text) parts.phrases.push({ place, text: text(condition.values?.[0]) });
    else other(condition, parts);
  };
}

const other: Phrase = ({ column, relation, values }, { with: list }) => {
  const label = labelOf(column.name);
  if (relation === 'is') list.push(values ? `${label} ${shown(values[0]!)}` : `this ${label}`);
  else if (relation === 'between')
    list.push(values ? `${label} from ${values[0]} to ${values[1]}` : `${label} in a certain range`);
  else list.push(`${label} ${relation} ${values ? values[0] : 'a certain value'}`);
};

/** `of this` without a value, `with` it otherwise. */
const attribute: Phrase = (condition, parts) => {
  if (condition.relation === 'is' && !condition.values) parts.of.push(labelOf(condition.column.name));
  else other(condition, parts);
};

const phraseOf: Readonly<Record<Topic, Phrase>> = {
  sex(condition, parts) {
    const [value] = condition.values ?? [];
    if (value !== undefined && women.test(value.trim())) parts.nouns = ['woman', 'women'];
    else if (value !== undefined && men.test(value.trim())) parts.nouns = ['man', 'men'];
    else if (value === undefined) parts.of.push('sex');
    else other(condition, parts);
  },
  age({ relation, values }, parts) {
    if (!values && (relation === 'is' || relation === 'between')) {
      parts.of.push(relation === 'is' ? 'age' : 'range of ages');
      return;
    }
    parts.phrases.push({ place: 0, text: ageText(relation, values) });
  },
  handedness(condition, parts) {
    const [value] = condition.values ?? [];
    const hand = value === undefined ? undefined : handOf(value);
    if (hand) parts.adjectives.push(hand);
    else if (value === undefined) parts.of.push('handedness');
    else other(condition, parts);
  },
  ethnicity: attribute,
  birth: phrase(2, {
    is: (value) =>
      value === undefined ? 'born at this time' : `born ${/^\d{4}$/.test(value) ? 'in' : 'on'} ${shown(value)}`,
    over: (value) => `born after ${value ?? 'a certain year'}`,
    under: (value) => `born before ${value ?? 'a certain year'}`,
  }),
  site(condition, parts) {
    const [value] = condition.values ?? [];
    const label = labelOf(condition.column.name);
    const isNumbered = value !== undefined && /^(\d+|\p{L})$/u.test(value.trim());
    const name = value === undefined ? `this ${label}` : isNumbered ? `${label} ${value}` : shown(value);
    parts.phrases.push({ place: 1, text: `at ${name}` });
  },
  region({ column, values }, parts) {
    const [label] = /city|state|county|country|province$/.exec(labelOf(column.name)) ?? ['region'];
    parts.phrases.push({ place: 1, text: `from ${values ? shown(values[0]!) : `this ${label}`}` });
  },
  postcode: phrase(1, {
    is: (value) => `from ${value === undefined ? 'this postcode area' : `postcode area ${shown(value)}`}`,
  }),
  scanner: phrase(4, { is: (value) => `scanned on ${value === undefined ? 'this scanner' : `the ${shown(value)}`}` }),
  'field-strength': phrase(4, {
    is: (value) =>
      `scanned at ${value === undefined ? 'this field strength' : `${shown(value).replace(/\s*T$/i, '')} T`}`,
  }),
  year: phrase(3, {
    is: (value) => `in ${value === undefined ? 'this year' : shown(value)}`,
    over: (value) => `after ${value ?? 'a certain year'}`,
    under: (value) => `before ${value ?? 'a certain year'}`,
  }),
  date: other,
  height: phrase(5, {
    over: (value) => `taller than ${value ?? 'a certain height'}`,
    under: (value) => `shorter than ${value ?? 'a certain height'}`,
  }),
  weight: phrase(5, {
    over: (value) => `heavier than ${value ?? 'a certain weight'}`,
    under: (value) => `lighter than ${value ?? 'a certain weight'}`,
  }),
  other,
};

function ageText(relation: WordedCondition['relation'], values: readonly string[] | undefined): string {
  if (!values) return `${relation} a certain age`;
  if (relation === 'between') return `aged ${values[0]} to ${values[1]}`;
  return relation === 'is' ? `aged ${shown(values[0]!)}` : `${relation} ${values[0]}`;
}

function handOf(value: string): string | undefined {
  if (/^(l|left|links|left.handed)$/i.test(value.trim())) return 'left-handed';
  if (/^(r|right|rechts|right.handed)$/i.test(value.trim())) return 'right-handed';
  return /^(a|ambi|ambidextrous|both)$/i.test(value.trim()) ? 'ambidextrous' : undefined;
}

/** What a column is called in a sentence. */
export function labelOf(name: string): string {
  const words = headingWords(name);
  return /^column \d+$/.test(words) ? `value in ${words}` : words;
}

/** Longer values are cut: a sentence is for reading. */
const longestValue = 60;

function shown(value: string): string {
  const characters = [...value.trim()];
  return characters.length <= longestValue ? characters.join('') : `${characters.slice(0, longestValue).join('')}…`;
}

/** "a", "a and b", "a, b and c". */
export function listed(texts: readonly string[]): string {
  return texts.length <= 1 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
