import { listText } from '../../model/list-text.ts';
import { isCalendarDay } from '../calendar-day.ts';
import { countryCode, likelyCountryCode } from '../duo/countries.ts';
import { unknownCodeSentence } from '../duo/known-code.ts';
import { readCodes } from '../duo/read-codes.ts';
import { bareWord, headingOf } from './columns.ts';
import type { SubjectConsent } from './subject-consent.ts';
import {
  futureUseWords,
  meaningOf,
  nearestWord,
  permissionWords,
  signatoryWords,
  statusWords,
  type Words,
} from './words.ts';

/** Why a cell is not read as it stands. */
export type CellMistakeKind = 'unknown-word' | 'no-day' | 'unknown-code' | 'open-bracket' | 'no-country';

/** A mistake in a cell: one sentence that holds nothing of it. */
export interface CellMistake {
  kind: CellMistakeKind;
  message: string;
}

/** What a row says by its cells, without the number of the row. */
export type RowContent = Partial<Omit<SubjectConsent, 'row'>>;

/** Takes what is read. @param text without white space around it, and never one that stands for no value */
type CellReader = (content: RowContent, text: string, context: CellContext) => CellMistake[];

/** What a reader of a cell has to know. */
export interface CellContext {
  /** The place, as the start of a sentence. */
  where: string;
}

/**
 * How the cell of each column is read. Where a permission cannot be read it is none: what somebody wrote there was meant to
 * say something, and what the dataset says of everybody does not stand in for it.
 */
export const cellReaders: Readonly<Record<keyof RowContent, CellReader>> = {
  subject: (content, text) => {
    content.subject = text;
    return [];
  },
  formVersion: (content, text) => {
    content.formVersion = text;
    return [];
  },
  authorizationId: (content, text) => {
    content.authorizationId = text;
    return [];
  },
  status: (content, text, { where }) => {
    const status = meaningOf(text, statusWords);
    if (status === undefined) return unknownWord(where, text, 'status', statusWords);
    content.status = status;
    return [];
  },
  signed: dayReader('signed'),
  signedBy: (content, text, { where }) => {
    const meaning = meaningOf(text, signatoryWords);
    if (meaning === undefined) return unknownWord(where, text, 'signedBy', signatoryWords);
    content.signedBy = meaning;
    return [];
  },
  validUntil: dayReader('validUntil'),
  withdrawnOn: dayReader('withdrawnOn'),
  duo: (content, text, { where }) => {
    const { codes, unknown, isOpen } = readCodes(text);
    content.duo = [...codes];
    // Where a bracket is open nobody knows where a code ends.
    if (isOpen) {
      const message = `${where} has a bracket that is never closed: expected one at each side of the argument, as in DS(MONDO:0005148).`;
      return [{ kind: 'open-bracket', message }];
    }
    return unknown.map(({ code, index }): CellMistake => {
      const place = codes.length === 1 ? where : `Code ${index + 1} of ${where}`;
      return { kind: 'unknown-code', message: unknownCodeSentence(place, code) };
    });
  },
  aiTraining: permissionReader('aiTraining'),
  commercialUse: permissionReader('commercialUse'),
  publicRelease: permissionReader('publicRelease'),
  faceImages: permissionReader('faceImages'),
  futureUse: (content, text, { where }) => {
    const meaning = meaningOf(text, futureUseWords);
    content.futureUse = meaning ?? 'not-allowed';
    return meaning === undefined ? unknownWord(where, text, 'futureUse', futureUseWords) : [];
  },
  thirdParties: (content, text, { where }) => {
    const meaning = thirdPartiesOf(text);
    content.thirdParties = meaning ?? 'not-allowed';
    return meaning === undefined ? unknownWord(where, text, 'thirdParties', permissionWords) : [];
  },
  jurisdiction: (content, text, { where }) => {
    const code = text.toUpperCase();
    const country = /^([A-Z]{2}|EEA)(?:-[A-Z\d]{1,3})?$/.exec(code)?.[1];
    if (country === undefined || countryCode(country) !== country) {
      const guess = country && likelyCountryCode(country);
      const hint = guess ? `; did you mean "${guess}"?` : ', as in DE.';
      const message = `${where} is no country: expected its two letters (ISO 3166-1), EU or EEA${hint}`;
      return [{ kind: 'no-country', message }];
    }
    content.jurisdiction = code;
    return [];
  },
};

function dayReader(column: 'signed' | 'validUntil' | 'withdrawnOn'): CellReader {
  return (content, text, { where }) => {
    // Programs that know no days write midnight.
    const day = text.replace(/[T ]\d\d:\d\d.*$/, '');
    if (!isCalendarDay(day)) {
      return [
        { kind: 'no-day', message: `${where} is no day of the calendar: expected YYYY-MM-DD, as in 2027-01-31.` },
      ];
    }
    content[column] = day;
    return [];
  };
}

function permissionReader(column: 'aiTraining' | 'commercialUse' | 'publicRelease' | 'faceImages'): CellReader {
  return (content, text, { where }) => {
    const meaning = meaningOf(text, permissionWords);
    content[column] = meaning ?? 'not-allowed';
    return meaning === undefined ? unknownWord(where, text, column, permissionWords) : [];
  };
}

/** A permission, or names apart by semicolons: a comma may be part of a name. @returns `undefined` for a misspelt word */
function thirdPartiesOf(text: string): SubjectConsent['thirdParties'] | undefined {
  const word = bareWord(text);
  if (word === 'any') return 'allowed';
  if (word === 'none') return 'not-allowed';
  const meaning = meaningOf(text, permissionWords);
  if (meaning) return meaning;
  // A name starts with a capital or has several words; one small word that nearly is a permission is one.
  if (/^[\p{Ll}_-]+$/u.test(text) && nearestWord(text, permissionWords)) return undefined;
  const names = text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? undefined : names;
}

function unknownWord<Meaning extends string>(
  where: string,
  text: string,
  column: keyof RowContent,
  words: Words<Meaning>,
): CellMistake[] {
  const guess = nearestWord(text, words);
  const hint = guess === undefined ? '' : ` (did you mean "${guess}"?)`;
  const others = { status: [], thirdParties: ['names apart by semicolons', 'n/a'] }[column as string] ?? ['n/a'];
  const expected = listText([...words.shown, ...others], 'or');
  const example = `${guess ?? words.shown.at(-1)} under "${headingOf(column)}"`;
  const message = `${where} has a word that is not known${hint}: expected ${expected}, as in ${example}.`;
  return [{ kind: 'unknown-word', message }];
}
