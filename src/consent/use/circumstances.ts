import { nearest } from '../../configuration/nearest.ts';
import { isCalendarDay } from '../calendar-day.ts';
import { countryCode } from '../duo/countries.ts';
import { diseaseCodes } from '../duo/diseases.ts';

/** Who uses the data, where and how, as far as somebody said so. What is not said is not assumed. */
export interface Circumstances {
  /** Where the data are used, as `countryCode` writes it. */
  readonly country?: string;
  readonly institution?: string;
  readonly institutionKind?: 'not-for-profit' | 'commercial';
  /** Whether money is made with the use, whoever makes it. */
  readonly purpose?: 'non-commercial' | 'commercial';
  /** The number under which an ethics committee approved this use. */
  readonly ethicsApproval?: string;
  /** The day from which a time limit runs, YYYY-MM-DD. */
  readonly start?: string;
  /** Whole months for which the data were used already; `start` counts before it. */
  readonly monthsSince?: number;
  readonly project?: string;
  readonly users?: readonly string[];
  /** What the use studies, as `diseaseCodes` writes them. */
  readonly diseases?: readonly string[];
  /** In words: `paediatric research`. */
  readonly researchType?: string;
  /** Whether results are published. */
  readonly publicationPlanned?: boolean;
  /** When they are published, YYYY-MM-DD. */
  readonly publicationDay?: string;
  /** Whether it is done together with those who led the study. */
  readonly collaboration?: boolean;
  /** Whether what is derived is given back. */
  readonly returnsData?: boolean;
  /** Whether the data stay within the institution that holds them. */
  readonly withinInstitution?: boolean;
  /** Conditions in words of the consent (`onlyWith`) that somebody says are met. */
  readonly conditionsMet?: readonly string[];
}

/** What is wrong with a circumstance; no message holds its value. */
export interface CircumstanceProblem {
  /** The name as it was given. */
  readonly name: string;
  readonly kind: 'unknown-name' | 'malformed';
  readonly suggestion?: string;
  readonly message: string;
}

type Reader = (value: unknown) => unknown;

const readers: Readonly<Record<keyof Circumstances, { read: Reader; expected: string }>> = {
  country: { read: (value) => onText(value, countryCode), expected: 'a country such as DE, or EU or EEA' },
  institution: { read: text, expected: 'a name' },
  institutionKind: { read: oneOf('not-for-profit', 'commercial'), expected: '"not-for-profit" or "commercial"' },
  purpose: { read: oneOf('non-commercial', 'commercial'), expected: '"non-commercial" or "commercial"' },
  ethicsApproval: { read: text, expected: 'the number of an approval' },
  start: { read: day, expected: 'a day such as 2026-01-31' },
  monthsSince: { read: wholeNumber, expected: 'a number of months' },
  project: { read: text, expected: 'a name' },
  users: { read: texts, expected: 'names' },
  diseases: {
    read: (value) => texts(value)?.flatMap(diseaseCodes),
    expected: 'codes of diseases such as MONDO:0005148',
  },
  researchType: { read: text, expected: 'a type of research in words' },
  publicationPlanned: { read: yesOrNo, expected: 'true or false' },
  publicationDay: { read: day, expected: 'a day such as 2026-01-31' },
  collaboration: { read: yesOrNo, expected: 'true or false' },
  returnsData: { read: yesOrNo, expected: 'true or false' },
  withinInstitution: { read: yesOrNo, expected: 'true or false' },
  conditionsMet: { read: texts, expected: 'conditions in the words of the consent' },
};

const names = Object.keys(readers) as (keyof Circumstances)[];
const byPlainName = new Map(names.map((name) => [plainName(name), name]));

/**
 * Reads circumstances from a configuration.
 * @param values by name, which may be written `institutionKind`, `institution-kind` or `institution kind`; texts, numbers,
 * true and false, or lists of texts
 * @returns what was understood, and a problem for each that was not, which then counts as not said
 */
export function parseCircumstances(values: Readonly<Record<string, unknown>>): {
  circumstances: Circumstances;
  problems: CircumstanceProblem[];
} {
  const problems: CircumstanceProblem[] = [];
  const entries: [string, unknown][] = [];
  for (const [given, value] of Object.entries(values)) {
    const name = byPlainName.get(plainName(given));
    const read = name && readers[name].read(value);
    if (name === undefined) problems.push(unknownName(given));
    else if (read === undefined) {
      problems.push({ name: given, kind: 'malformed', message: `"${name}" has to be ${readers[name].expected}.` });
    } else entries.push([name, read]);
  }
  return { circumstances: Object.fromEntries(entries), problems };
}

function unknownName(given: string): CircumstanceProblem {
  const suggestion = given.length > 40 ? undefined : nearest(given, names);
  const hint = suggestion === undefined ? `Known are ${names.join(', ')}.` : `Did you mean "${suggestion}"?`;
  const message = `This is no circumstance that any consent depends on. ${hint}`;
  return { name: given, kind: 'unknown-name', ...(suggestion === undefined ? {} : { suggestion }), message };
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function onText<Value>(value: unknown, read: (text: string) => Value): Value | undefined {
  const given = text(value);
  return given === undefined ? undefined : read(given);
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function texts(value: unknown): string[] | undefined {
  const list = (Array.isArray(value) ? value : String(value ?? '').split(/[;|]/)).map(text);
  const read = list.filter((one) => one !== undefined);
  return read.length > 0 ? read : undefined;
}

function day(value: unknown): string | undefined {
  return onText(value, (given) => (isCalendarDay(given) ? given : undefined));
}

function wholeNumber(value: unknown): number | undefined {
  return onText(value, (given) => (/^\d{1,4}$/.test(given) ? Number(given) : undefined));
}

function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return onText(value, (given) => {
    if (/^(?:true|yes)$/i.test(given)) return true;
    return /^(?:false|no)$/i.test(given) ? false : undefined;
  });
}

function oneOf(...allowed: string[]): Reader {
  return (value) =>
    onText(value, (given) => allowed.find((one) => one === given.toLowerCase().replace(/[\s_]+/g, '-')));
}
