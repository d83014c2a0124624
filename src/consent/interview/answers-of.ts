import type { Consent, Terms } from '../../model/consent.generated.ts';
import { answeredTerms } from './answered-terms.ts';
import { interviewQuestions } from './interview.ts';
import { type Answer, type Answers, isAsked, type Question } from './question.ts';

/** A manifest, or what is known of one that somebody is still to finish. */
export type PartialManifest = Partial<Omit<Consent, 'controller' | 'terms'>> & {
  readonly controller?: Partial<Consent['controller']>;
  readonly terms?: Terms;
};

/**
 * The answers by which an interview makes a manifest: to edit one, or to begin with a draft. Each answer that the manifest has is
 * there, but for codes that the Data Use Ontology does not have and what contradicts itself: recipients beside "to nobody".
 * @param manifest without mistakes by the schema; parts of it may be missing
 */
export function answersOf({ $schema, ...manifest }: PartialManifest): Answers {
  const { terms, forms, ...others } = manifest;
  const described = {
    ...others,
    ...(terms ? { terms: answeredTerms(terms) } : {}),
    ...(forms
      ? { forms: forms.map((form) => (form.terms ? { ...form, terms: answeredTerms(form.terms) } : form)) }
      : {}),
  };
  return { ...($schema === undefined ? {} : { $schema }), ...answersIn(interviewQuestions, described) };
}

function answersIn(questions: readonly Question[], described: object): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    if (question.onlyOpens) {
      const opened = questions.filter(({ when }) => when?.id === question.id);
      if (opened.some((one) => valueAt(described, one) !== undefined)) answers[question.id] = true;
      continue;
    }
    // Two grounds of different laws stand at one place: only one of the questions is asked.
    const value = isAsked(question, questions, answers) ? valueAt(described, question) : undefined;
    if (value === undefined) continue;
    answers[question.id] =
      question.kind === 'group'
        ? (value as readonly object[]).map((item) => answersIn(question.questions, item))
        : (value as Answer);
  }
  return answers;
}

function valueAt(described: object, { id, at = id }: Question): unknown {
  let value: unknown = described;
  for (const key of at.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
