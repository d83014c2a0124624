import fc from 'fast-check';
import { type Answers, isAsked, type Question, type SimpleQuestion } from '../../../src/consent/interview/question.ts';

const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  country: fc.constantFrom('DE', 'EEA', 'us', 'Germany', ' FR '),
  path: fc.constantFrom('consent/form-1.0.pdf', 'form.pdf'),
  sha256: fc.stringMatching(/^[0-9a-fA-F]{64}$/),
  language: fc.constantFrom('en', 'de', 'pt-BR'),
};
const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');

function answerTo(question: SimpleQuestion): fc.Arbitrary<NonNullable<Answers[string]>> {
  switch (question.kind) {
    case 'text':
      return question.form ? texts[question.form]! : words;
    case 'texts':
      return fc.array(question.form ? texts[question.form]! : words, { minLength: 1, maxLength: 3 });
    case 'day':
      return fc.constantFrom('2024-02-29', '2026-11-27');
    case 'number':
      return fc.integer({ min: question.least, max: question.most });
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...question.choices.map(({ value }) => value));
    case 'several':
      return fc.subarray(
        question.choices.map(({ value }) => value),
        { minLength: 1 },
      );
  }
}

/**
 * A way through questions: each that is asked is answered or, where it may be, left open. Answers to what is not asked are
 * among them now and then, as a form may keep them.
 */
export function waysThrough(questions: readonly Question[]): fc.Arbitrary<Answers> {
  const parts = questions.map((question): fc.Arbitrary<Answers[string]> => {
    const given = question.kind === 'group' ? itemsOf(question) : answerTo(question);
    return question.isRequired ? given : fc.option(given, { nil: undefined });
  });
  return fc.tuple(...parts, fc.boolean()).map((given) => {
    const keepsAll = given.at(-1) as boolean;
    const answers: Record<string, Answers[string]> = {};
    for (const [index, question] of questions.entries()) {
      const answer = given[index] as Answers[string];
      if (answer !== undefined && (keepsAll || isAsked(question, questions, answers))) answers[question.id] = answer;
    }
    return answers;
  });
}

function itemsOf({
  id,
  questions,
  isRequired,
}: Extract<Question, { kind: 'group' }>): fc.Arbitrary<readonly Answers[]> {
  const items = fc.array(waysThrough(questions), { minLength: isRequired ? 1 : 0, maxLength: 2 });
  // A version stands there once.
  return id === 'forms' ? items.map((all) => all.map((item, index) => ({ ...item, version: `${index}.0` }))) : items;
}

/** The least that has to be answered. */
export const leastAnswers: Answers = {
  'controller.name': 'University Hospital',
  'controller.contact': 'consent@hospital.example',
  legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
};
