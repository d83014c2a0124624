import type { Consent, Form } from '../../model/consent.generated.ts';
import { countryCode } from '../duo/countries.ts';
import { answerProblems, isUnanswered } from './answer-problems.ts';
import { type AnsweredTerms, writtenTerms } from './answered-terms.ts';
import { interviewQuestions } from './interview.ts';
import { type Answer, type Answers, isAsked, type Question, type SimpleQuestion } from './question.ts';

/** Something that is put together key by key. */
interface Tree {
  [key: string]: unknown;
}

/**
 * The manifest of an interview's answers: one that `readManifest` reads without a problem. Answers to questions that are not
 * asked are passed over; blanks around texts are no part of them, and countries are written as their codes.
 * @throws Error where `answerProblems` has something to say: ask for it before
 */
export function manifestOf(answers: Answers): Consent {
  const [problem] = answerProblems(interviewQuestions, answers);
  if (problem) throw new Error(`${problem.at}: ${problem.message}`);
  const { $schema } = answers;
  const { terms, forms, ...others } = assembled(interviewQuestions, answers) as Omit<Consent, 'schemaVersion'>;
  const { controller, ethics, legalBasis, ...records } = others;
  return {
    ...(typeof $schema === 'string' ? { $schema } : {}),
    schemaVersion: 1,
    controller,
    ...(ethics ? { ethics } : {}),
    legalBasis,
    terms: writtenTerms((terms ?? {}) as AnsweredTerms),
    ...(forms ? { forms: forms.map(writtenForm) } : {}),
    ...records,
  };
}

function writtenForm({ terms, authorization, ...form }: Form): Form {
  const own = writtenTerms((terms ?? {}) as AnsweredTerms);
  return {
    ...form,
    ...(Object.keys(own).length > 0 ? { terms: own } : {}),
    ...(authorization ? { authorization } : {}),
  };
}

/** What was answered, as a tree of keys. */
function assembled(questions: readonly Question[], answers: Answers): Tree {
  const tree: Tree = {};
  for (const question of questions) {
    const answer = answers[question.id];
    if (question.onlyOpens || isUnanswered(answer) || !isAsked(question, questions, answers)) continue;
    const value =
      question.kind === 'group'
        ? (answer as readonly Answers[]).map((item) => assembled(question.questions, item))
        : normalAnswer(question, answer!);
    put(tree, (question.at ?? question.id).split('.'), value);
  }
  return tree;
}

function normalAnswer(question: SimpleQuestion, answer: Answer): unknown {
  switch (question.kind) {
    case 'text':
      return normalText(question, answer as string);
    case 'texts':
      return [...new Set((answer as string[]).map((text) => normalText(question, text)).filter((text) => text !== ''))];
    case 'several':
      // In the order of the question, whatever was chosen first.
      return question.choices.map(({ value }) => value).filter((value) => (answer as string[]).includes(value));
    case 'day':
      return (answer as string).trim();
    default:
      return answer;
  }
}

function normalText({ form }: Extract<SimpleQuestion, { kind: 'text' | 'texts' }>, text: string): string {
  const word = text.trim();
  if (form === 'country') return countryCode(word) ?? word;
  return form === 'sha256' ? word.toLowerCase() : word;
}

function put(tree: Tree, [key, ...below]: readonly string[], value: unknown): void {
  if (below.length === 0) tree[key!] = value;
  else {
    tree[key!] ??= {};
    put(tree[key!] as Tree, below, value);
  }
}
