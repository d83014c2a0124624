import type { Section } from './question.ts';
import { controllerQuestions, ethicsQuestions } from './questions/controller-questions.ts';
import { groundQuestions } from './questions/ground-questions.ts';
import { purposeQuestions } from './questions/purpose-questions.ts';
import { fileQuestions, formQuestions } from './questions/record-questions.ts';
import { keepingQuestions, laterQuestions, modelQuestions, sharingQuestions } from './questions/term-questions.ts';

/**
 * The interview that makes `consent.json`, in the order in which a person is asked. Terminal and form ask the same: whoever asks
 * shows text, help and choices, leaves out what is not asked (`isAsked`), says what is wrong with an answer (`answerProblem`),
 * and makes the manifest of all answers (`manifestOf`).
 */
export const interview: readonly Section[] = [
  { id: 'controller', title: 'Who answers for the data', questions: controllerQuestions },
  { id: 'ethics', title: 'Approval', questions: ethicsQuestions },
  { id: 'grounds', title: 'Legal grounds', questions: groundQuestions },
  { id: 'purposes', title: 'Purposes', questions: purposeQuestions },
  { id: 'models', title: 'Training of models', questions: modelQuestions },
  { id: 'sharing', title: 'Sharing', questions: sharingQuestions },
  { id: 'keeping', title: 'Storage', questions: keepingQuestions },
  { id: 'later', title: 'Later', questions: laterQuestions },
  { id: 'forms', title: 'Consent forms', questions: formQuestions },
  { id: 'files', title: 'Records', questions: fileQuestions },
];

/** All questions in one list: conditions may name one of another section. */
export const interviewQuestions = interview.flatMap(({ questions }) => questions);
