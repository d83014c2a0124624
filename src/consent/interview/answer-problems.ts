import { nearest } from '../../configuration/nearest.ts';
import { isCalendarDay } from '../calendar-day.ts';
import { countryCode } from '../duo/countries.ts';
import { type Answer, type Answers, isAsked, type Question, type SimpleQuestion, type TextForm } from './question.ts';

/** An answer that the manifest cannot be made of. */
export interface AnswerProblem {
  /** Where the answer stands: `controller.name`, `legalBasis[0].law`, items from 0. */
  readonly at: string;
  /** A sentence with the remedy; it holds no answer. */
  readonly message: string;
}

const formProblems: Readonly<Record<TextForm, (text: string) => string | undefined>> = {
  country: (text) =>
    countryCode(text) === undefined
      ? 'This is no country: write two letters such as DE, its name in English, EU or EEA.'
      : undefined,
  path: (text) =>
    text.includes('\\') || /^(?:\/|[A-Za-z]:)/.test(text) || text.split('/').includes('..')
      ? 'This leads out of the dataset: write the path from its folder, with /, such as consent/form-1.0.pdf.'
      : undefined,
  sha256: (text) =>
    /^[0-9a-f]{64}$/i.test(text) ? undefined : 'This is no SHA-256: it has 64 digits and letters from a to f.',
  language: (text) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text)
      ? undefined
      : 'This is no code of a language: write one such as en or pt-BR.',
};

/**
 * What is wrong with the answer to one question, while a person gives it.
 * @param answer of any shape
 * @returns a sentence with the remedy; `undefined` where it can be taken
 */
export function answerProblem(question: SimpleQuestion, answer: unknown): string | undefined {
  if (isUnanswered(answer)) return question.isRequired ? 'This has to be answered.' : undefined;
  switch (question.kind) {
    case 'text':
      return typeof answer === 'string' ? textProblem(answer, question.form) : 'Write a text.';
    case 'texts':
      if (!isTexts(answer)) return 'Write a list of texts.';
      return answer.map((text) => textProblem(text, question.form)).find((problem) => problem !== undefined);
    case 'day':
      return typeof answer === 'string' && isCalendarDay(answer.trim())
        ? undefined
        : 'This is no day of the calendar: write it as YYYY-MM-DD, such as 2026-01-31.';
    case 'number':
      return Number.isInteger(answer) && (answer as number) >= question.least && (answer as number) <= question.most
        ? undefined
        : `Write a whole number from ${question.least} to ${question.most}.`;
    case 'yes-no':
      return typeof answer === 'boolean' ? undefined : 'Answer yes or no (true or false).';
    case 'choice':
      return question.choices.some(({ value }) => value === answer) ? undefined : `Choose ${valuesOf(question)}.`;
    case 'several':
      return isTexts(answer) && answer.every((one) => question.choices.some(({ value }) => value === one))
        ? undefined
        : `Choose from ${valuesOf(question)}, as a list.`;
  }
}

/** Whether nobody said anything: an empty text or list is no answer, and what JSON writes for nothing is none. */
export function isUnanswered(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.every(isUnanswered);
  return answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '');
}

/**
 * Everything that keeps a manifest from being made of answers: what has to be answered and is not, what cannot be taken, what
 * no question asks for, and a version of the form that stands there twice. Answers to questions that are not asked do not count.
 * @param answers of any shape, as somebody may have written them to a file
 */
export function answerProblems(questions: readonly Question[], answers: unknown, above = ''): AnswerProblem[] {
  if (!isRecord(answers)) return [{ at: above, message: 'Write an object of answers by the id of their question.' }];
  const ids = questions.map(({ id }) => id);
  const unknown = Object.keys(answers).filter((id) => !ids.includes(id) && id !== '$schema');
  return [
    ...unknown.map((id) => ({ at: placeOf(above, id), message: unknownSentence(id, ids) })),
    ...questions
      .filter((question) => isAsked(question, questions, answers))
      .flatMap((question) => problemsOf(question, answers[question.id], placeOf(above, question.id))),
  ];
}

function problemsOf(question: Question, answer: unknown, at: string): AnswerProblem[] {
  if (question.kind !== 'group') {
    const message = answerProblem(question, answer);
    return message === undefined ? [] : [{ at, message }];
  }
  if (answer !== undefined && !Array.isArray(answer)) {
    return [{ at, message: `Write a list with an object for each ${question.item}.` }];
  }
  const items: readonly unknown[] = answer ?? [];
  if (items.length === 0) {
    return question.isRequired ? [{ at, message: `At least one ${question.item} is needed.` }] : [];
  }
  return [
    ...items.flatMap((item, index) => answerProblems(question.questions, item, `${at}[${index}]`)),
    ...repeatedVersions(items, at),
  ];
}

/** Rows of people name the form by its version. */
function repeatedVersions(items: readonly unknown[], at: string): AnswerProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const version = isRecord(item) && typeof item.version === 'string' ? item.version.trim() : '';
    if (version === '') return [];
    if (!seen.has(version)) {
      seen.add(version);
      return [];
    }
    const message = 'This is the version of an earlier form: give each version once.';
    return [{ at: `${at}[${index}].version`, message }];
  });
}

function textProblem(text: string, form: TextForm | undefined): string | undefined {
  return form === undefined || text.trim() === '' ? undefined : formProblems[form](text.trim());
}

function isTexts(answer: unknown): answer is readonly string[] {
  return Array.isArray(answer) && answer.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Record<string, Answer | undefined> & Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placeOf(above: string, id: string): string {
  return above === '' ? id : `${above}.${id}`;
}

/** Long lists of codes are shortened; who asks for them has them. */
function valuesOf({ choices }: { readonly choices: readonly { readonly value: string }[] }): string {
  const values = choices.map(({ value }) => value);
  return values.length <= 10 ? values.join(', ') : `${values.slice(0, 10).join(', ')}, …`;
}

/** What may be no id but an answer in a wrong place is not repeated. */
function unknownSentence(id: string, ids: readonly string[]): string {
  const guess = id.length <= 40 ? nearest(id, ids) : undefined;
  return guess === undefined ? 'No question has this id.' : `No question has this id; did you mean "${guess}"?`;
}
