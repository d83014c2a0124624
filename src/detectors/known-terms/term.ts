import { isDayOfMonth } from '../date/calendar.ts';
import { fold, spelled, wordsIn } from './words.ts';

/** A name or number that is known to be a person's, in the forms in which it is looked for. */
export interface KnownTerm {
  /** As it was given. */
  readonly text: string;
  readonly kind: 'name' | 'number';
  /** The words of a name, folded; one list for each way to spell it. */
  readonly spellings: readonly (readonly string[])[];
  /** Written without anything between: the digits of a number, the words of a name joined in every order. */
  readonly forms: readonly string[];
  /** Whether one wrong character is still the term; a date that is one off is another date. */
  readonly allowsMistake: boolean;
}

/** What is shorter stands everywhere. */
const leastLetters = 3;
const leastDigits = 4;
/** Joined words shorter than this are words of their own. */
const leastJoined = 7;

/** What stands before and behind a name and is left out where it is looked for. */
const titles: ReadonlySet<string> = new Set(
  'dr dra med prof mr mrs ms miss herr herrn frau sr sra dhr mevr mevrouw mme mlle phd md'.split(' '),
);

/** @returns undefined for a text that is too short to look for */
export function readTerm(text: string): KnownTerm | undefined {
  const plain = naturalOrder(text);
  const words = wordsIn(plain).filter(({ folded }) => !titles.has(folded));
  const folded = words.map((word) => word.folded);
  const joined = folded.join('');
  if (/\d/.test(joined)) {
    const digits = joined.replace(/\D/g, '').length;
    if (digits < leastDigits) return undefined;
    const date = dateForms(text.trim());
    return {
      text,
      kind: 'number',
      spellings: [],
      forms: date ?? numberForms(joined),
      allowsMistake: date === undefined,
    };
  }
  if (joined.length < leastLetters) return undefined;
  const inWords = words.map(({ start, end }) => plain.slice(start, end));
  const spelledOut = inWords.map((word) => spelled(word) ?? fold(word));
  const spellings = [folded, ...(spelledOut.join() === folded.join() ? [] : [spelledOut])];
  const forms = spellings.flatMap((spelling) => (spelling.length > 1 ? joinedOrders(spelling) : []));
  return {
    text,
    kind: 'name',
    spellings,
    forms: forms.filter(({ length }) => length >= leastJoined),
    allowsMistake: true,
  };
}

/** `Roe, Jane` and `ROE^JANE^M` as `Jane Roe`, so that the family name is last. */
function naturalOrder(text: string): string {
  const [family, ...others] = text.split(text.includes('^') ? '^' : ',');
  return others.length === 0 || /\d/.test(text) ? text : `${others.join(' ')} ${family}`;
}

/** With the letters of its prefix and without, where enough digits are left: `mrn4471902`, `4471902`. */
function numberForms(joined: string): string[] {
  const digits = /^[a-z]+(\d{5,})$/.exec(joined)?.[1];
  return digits === undefined ? [joined] : [joined, digits];
}

/** The words joined as they are, and with the last first: `janeroe`, `roejane`. */
function joinedOrders(words: readonly string[]): string[] {
  return [words.join(''), [words.at(-1), ...words.slice(0, -1)].join('')];
}

/** A date in the orders in which its digits are written; `undefined` for a text that is no date. */
function dateForms(text: string): string[] | undefined {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : [];
  if (year === undefined || !isDayOfMonth(Number(day), Number(month), Number(year))) return undefined;
  const orders = (dd: string, mm: string) => [`${year}${mm}${dd}`, `${dd}${mm}${year}`, `${mm}${dd}${year}`];
  const padded = orders(day!.padStart(2, '0'), month!.padStart(2, '0'));
  return [...new Set([...padded, ...orders(String(Number(day)), String(Number(month)))])];
}
