import type { ColumnRole } from '../model/column-role.ts';
import { type ColumnDescription, topicOf } from './column-description.ts';
import { headingName } from './heading.ts';
import { meaningOfKey } from './key-meaning.ts';
import { quasiIdentifierByWord, quasiIdentifierOf } from './quasi-identifier.ts';
import { sensitiveAttributeOf, sensitiveByWord } from './sensitive-attribute.ts';
import { allWithin, shapeOf, type ValueShape } from './value-shape.ts';

/** A column of a table with one row for each person, as far as its role can be told from it. */
export interface ColumnFacts {
  readonly name: string;
  /** The different values, raw, without missing values. */
  readonly values: readonly string[];
  /** How many people have a value. */
  readonly people: number;
  /** Of a sidecar. */
  readonly description?: ColumnDescription;
}

/** `PTID` is that of ADNI, `USUBJID` and `SUBJID` those of CDISC. */
const subjectNames =
  /^(participant|subject|patient|proband|sub|person)(_?(id|code|label|key|number|nr))?$|^(guid|uuid|src_subject_id|ptid|usubjid|subjid|患者id|被験者id|患者编号|患者番号)$/;
const designNames =
  /^(session|ses|visit|run|acq|acquisition|task|scan|wave|timepoint|time_point|order|block)(_?(id|number|nr|label))?$/;
const unitNames = /_(units?|einheit|unite|unidad|eenheid)$/;
const groupNames = /^(group|cohort|arm|condition|class|study_group|gruppe|groupe|grupo|groep)$/;
const fileNames = /^(file_?names?|file|path|image|image_file)$/;
/** In values and levels of a group these say that it is about illness. */
const illness =
  /patient|diagnos|disease|disorder|syndrome|epilep|schizo|depress|autis|\basd\b|adhd|dement|alzheim|parkinson|\b(ad|mci|pd|hc|cn|ms|scz|sz|mdd|tbi|td|bpd|als|ocd|ptsd)\b|tumou?r|cancer|stroke|healthy|krank|malade|paciente/i;
/** Classes of identifiers that others know and many share. */
const shared: ReadonlyMap<string, string> = new Map(
  Object.entries({
    age: 'age',
    postcode: 'place',
    geo: 'place',
    'birth-date': 'birth',
    occupation: 'occupation',
    organization: 'place',
    date: 'date',
  }),
);

/**
 * The role of a column with its reason: by its name first, then by what a sidecar says, then by its values.
 * A column that has the same value for everybody tells nobody apart, whatever it is called.
 */
export function columnRole(column: ColumnFacts): ColumnRole {
  const { values, people } = column;
  const name = headingName(column.name.replace(/^\uFEFF/, ''));
  const shape = shapeOf(values);
  if (subjectNames.test(name)) return answer('identifier', 'subject', 'Its name says that it numbers the people.', 1);
  if (values.length === 0) return answer('other', 'empty', 'It has no values.', 1);
  if (designNames.test(name) && !isSocioeconomicStatus(column))
    return answer('other', 'design', 'Its name says that it numbers sessions or runs.', 0.9);
  if (unitNames.test(name)) return answer('other', 'unit', 'Its name says that it holds a unit.', 0.9);
  if (fileNames.test(name) || shape === 'path') return answer('other', 'file', 'It holds names of files.', 0.8);
  if (values.length === 1 && people > 1) return answer('other', 'constant', 'Everybody has the same value.', 0.9);
  if (groupNames.test(name)) return roleOfGroup(column);
  return byName(column, shape) ?? byDescription(column) ?? byParts(column, name, shape) ?? byValues(column, shape);
}

function answer(role: ColumnRole['role'], kind: string, reason: string, confidence: number): ColumnRole {
  return { role, kind, reason, confidence };
}

/** OASIS and others write SES for it, in five classes (Hollingshead); sessions of BIDS are `ses`, and often `ses-01`. */
function isSocioeconomicStatus({ name, values }: Pick<ColumnFacts, 'name' | 'values'>): boolean {
  return name.trim() === 'SES' && values.every((value) => /^[1-5](\.[05]?)?$/.test(value.trim()));
}

/** What images and boxes have as well, in other numbers. */
const measuredOfBody: ReadonlySet<string> = new Set(['height', 'weight']);

/** Kinds whose name is no word for a sentence. */
const sentenceWords: ReadonlyMap<string, string> = new Map([
  ['birth', 'time of birth'],
  ['household', 'living conditions'],
]);

function wordsFor(kind: string): string {
  return sentenceWords.get(kind) ?? kind;
}

/** A group of patients and controls is a diagnosis; one of a design is not. */
function roleOfGroup({ values, description }: ColumnFacts): ColumnRole {
  const texts = [...values, ...(description?.levels ?? []), description?.text ?? ''];
  const isOfIllness = texts.some((text) => illness.test(text.replace(/_/g, ' ')));
  return isOfIllness
    ? answer('sensitive', 'diagnosis', 'Its groups are of patients or of people without an illness.', 0.8)
    : answer('other', 'design', 'Its groups are those of a design and name no illness.', 0.6);
}

function byName({ name, values }: ColumnFacts, shape: ValueShape | undefined): ColumnRole | undefined {
  const sensitive = sensitiveAttributeOf(name);
  if (sensitive) return answer('sensitive', sensitive, `Its name says that it tells the ${wordsFor(sensitive)}.`, 0.9);
  const kind = isSocioeconomicStatus({ name, values }) ? 'household' : quasiIdentifierOf(name);
  if (kind && measuredOfBody.has(kind) && quasiIdentifierByWord(name, values, shape) !== kind) {
    return answer('other', 'measurement', `Its name is that of a ${kind}, and its values are none of a person.`, 0.6);
  }
  if (kind) {
    const asExpected = kind !== 'age' || ((shape === 'number' || shape === 'age-band') && allWithin(values, 0, 125));
    const reason = `Its name says that it tells the ${wordsFor(kind)}${asExpected ? '.' : ', but its values are no ages in years.'}`;
    return answer('quasi-identifier', kind, reason, asExpected ? 0.95 : 0.6);
  }
  const meaning = meaningOfKey(name, 'cell');
  if (meaning?.kind !== 'identifier') return undefined;
  const known = shared.get(meaning.class);
  if (known) return answer('quasi-identifier', known, `Its name says that it tells the ${wordsFor(known)}.`, 0.8);
  return answer(
    'identifier',
    meaning.class,
    'Its name says that it identifies a person or a thing of one person.',
    0.9,
  );
}

function byDescription({ description }: ColumnFacts): ColumnRole | undefined {
  if (!description) return undefined;
  const topic = topicOf(description);
  if (topic)
    return answer(topic.role, topic.kind, `Its description says that it tells the ${wordsFor(topic.kind)}.`, 0.8);
  const levels = description.levels.map((level) => level.toLowerCase());
  if (levels.includes('male') && levels.includes('female')) {
    return answer('quasi-identifier', 'sex', 'Its levels are male and female.', 0.9);
  }
  return undefined;
}

/** By words within a longer name, which the values have to agree with. */
function byParts(
  { name, values }: ColumnFacts,
  heading: string,
  shape: ValueShape | undefined,
): ColumnRole | undefined {
  const sensitive = sensitiveByWord(name, values, shape);
  const known = quasiIdentifierByWord(name, values, shape);
  const kind = sensitive ?? known;
  if (kind) {
    const role = sensitive ? 'sensitive' : 'quasi-identifier';
    return answer(role, kind, `A word of its name and its values are those of ${wordsFor(kind)}.`, 0.7);
  }
  // The sum of a questionnaire; a total at the beginning is one of amounts, trials or volumes.
  const words = heading.split(/[^\p{L}\d]+/u);
  if (words.length > 1 && words.at(-1) === 'total' && shape === 'number') {
    return answer('sensitive', 'score', 'Its name ends as that of a total score does.', 0.6);
  }
  return undefined;
}

const shapes: Readonly<Partial<Record<ValueShape, readonly [kind: string, confidence: number, reason: string]>>> = {
  sex: ['sex', 0.7, 'Its values are codes of sex.'],
  'iso-date': ['date', 0.8, 'Its values are dates.'],
  year: ['year', 0.5, 'Its values are years.'],
  zip: ['place', 0.6, 'Its values are ZIP codes.'],
  country: ['place', 0.6, 'Its values are codes of countries.'],
  'age-band': ['age', 0.4, 'Its values are ranges as ages are told in.'],
};

/** From so many people on a column with a value for each is telling. */
const enoughPeople = 10;
const nearlyUnique = 0.95;

function byValues({ values, people, description }: ColumnFacts, shape: ValueShape | undefined): ColumnRole {
  if (shape === 'hex-code') return answer('identifier', 'code', 'Its values are long codes.', 0.7);
  if (shape === 'free-text') return answer('other', 'free text', 'It is free text, which is read word by word.', 0.8);
  const isCode = shape === 'category' || (shape === 'number' && sameLengthDigits(values) && !description?.units);
  if (isCode && people >= enoughPeople && values.length >= nearlyUnique * people) {
    return answer('identifier', 'code', 'Nearly everybody has a value of their own, and it is no measurement.', 0.6);
  }
  const known = shape && shapes[shape];
  if (known) return answer('quasi-identifier', known[0], known[2], known[1]);
  return answer(
    'other',
    shape === 'number' ? 'measurement' : 'category',
    'Neither its name nor its values say more.',
    0.5,
  );
}

function sameLengthDigits(values: readonly string[]): boolean {
  return values.every((value) => /^\d{6,}$/.test(value) && value.length === values[0]!.length);
}
