/** What a text has to be beside not empty. */
export type TextForm = 'country' | 'path' | 'sha256' | 'language';

/** An answer that can be chosen. */
export interface Choice {
  /** As it is kept in answers. */
  readonly value: string;
  readonly label: string;
  /** What choosing it means, in a sentence. */
  readonly help?: string;
}

/** When a question is asked: where another one of the same list has one of these answers. Yes is `true`. */
export interface Condition {
  /** The other question, which stands before. */
  readonly id: string;
  readonly is: readonly (string | boolean)[];
}

/** What every question has. All of it is data, so that it can be sent to whoever asks. */
interface QuestionParts {
  /** The name of its answer, in its list of questions the only one of this name. */
  readonly id: string;
  /** Where its answer stands in what is described, with dots between keys: `terms.storage.where`. `id` without it. */
  readonly at?: string;
  readonly text: string;
  /** What helps to answer it, in a sentence or two. */
  readonly help?: string;
  /** Without its answer there is no manifest. */
  readonly isRequired?: true;
  /** It opens further questions, and its answer stands nowhere. */
  readonly onlyOpens?: true;
  readonly when?: Condition;
}

/** A question that is answered by words, a day, a number, or a choice. */
export type SimpleQuestion = QuestionParts &
  (
    | { readonly kind: 'text'; readonly form?: TextForm }
    /** Several texts, in their order. */
    | { readonly kind: 'texts'; readonly form?: TextForm }
    /** YYYY-MM-DD. */
    | { readonly kind: 'day' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
    | { readonly kind: 'several'; readonly choices: readonly Choice[] }
  );

/** Questions that are asked once for each of several things: approvals, grounds, forms. */
export type GroupQuestion = QuestionParts & {
  readonly kind: 'group';
  /** One of them: `approval`. */
  readonly item: string;
  readonly questions: readonly Question[];
};

export type Question = SimpleQuestion | GroupQuestion;

/** Questions that belong together. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Text, day and choice are a string; several, a list of them; a group, a list of answers. */
export type Answer = string | number | boolean | readonly string[] | readonly Answers[];

/** Answers by the id of their question; what is absent nobody said. They can be kept as JSON. */
export interface Answers {
  readonly [id: string]: Answer | undefined;
}

/** Whether a question is asked, of answers to the list that it is in. What opens it has to be asked itself. */
export function isAsked(question: Question, questions: readonly Question[], answers: Answers): boolean {
  const { when } = question;
  if (!when) return true;
  const opener = questions.find(({ id }) => id === when.id);
  if (!opener || !isAsked(opener, questions, answers)) return false;
  const answer = answers[when.id];
  const given = Array.isArray(answer) ? answer : [answer];
  return when.is.some((wanted) => given.includes(wanted));
}
