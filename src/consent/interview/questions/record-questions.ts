import type { Question } from '../question.ts';
import { purposeQuestions } from './purpose-questions.ts';
import { keepingQuestions, laterQuestions, modelQuestions, sharingQuestions } from './term-questions.ts';

const withAuthorization = { id: 'hasAuthorization', is: [true] };

/** What a form says about itself as an authorization (45 CFR 164.508(c)). */
const authorizationQuestions: readonly Question[] = [
  {
    id: 'hasAuthorization',
    kind: 'yes-no',
    text: 'Is the form an authorization under HIPAA?',
    help: 'Then its elements are asked for, one by one (45 CFR 164.508(c)).',
    onlyOpens: true,
  },
  { id: 'authorization.information', kind: 'text', text: 'Which information does it name?' },
  { id: 'authorization.disclosedBy', kind: 'text', text: 'Who may disclose it?' },
  { id: 'authorization.disclosedTo', kind: 'text', text: 'To whom?' },
  { id: 'authorization.purpose', kind: 'text', text: 'For which purpose?' },
  {
    id: 'authorization.expiration',
    kind: 'text',
    text: 'When does it expire?',
    help: 'A day or an event; for research "none" or "end of the research study" is enough.',
  },
  { id: 'authorization.signature', kind: 'yes-no', text: 'Is it signed and dated?' },
  { id: 'authorization.rightToRevoke', kind: 'yes-no', text: 'Does it say how to revoke it?' },
  { id: 'authorization.conditions', kind: 'yes-no', text: 'Does it say whether treatment depends on it?' },
  {
    id: 'authorization.redisclosure',
    kind: 'yes-no',
    text: 'Does it say that what is disclosed may be passed on?',
  },
].map(
  (question): Question =>
    (question.id === 'hasAuthorization' ? question : { ...question, when: withAuthorization }) as Question,
);

const differs = { id: 'differs', is: [true] };

/** The same questions as for all people, of what this form says otherwise. */
const termsOfForm: readonly Question[] = [
  {
    id: 'differs',
    kind: 'yes-no',
    text: 'Does this form say something else than what holds for all?',
    help: 'Then answer only what differs for people who signed it.',
    onlyOpens: true,
  },
  ...[...purposeQuestions, ...modelQuestions, ...sharingQuestions, ...keepingQuestions, ...laterQuestions].map(
    (question): Question => (question.when ? question : { ...question, when: differs }),
  ),
];

/** The forms that people signed, and what they were asked as children. */
export const formQuestions: readonly Question[] = [
  {
    id: 'forms',
    kind: 'group',
    item: 'form',
    text: 'Versions of the consent form that somebody signed',
    questions: [
      {
        id: 'version',
        kind: 'text',
        text: 'Which version?',
        help: 'As it stands in the table of people: 1.0.',
        isRequired: true,
      },
      {
        id: 'document',
        kind: 'text',
        form: 'path',
        text: 'Where in the dataset is the form?',
        help: 'A path from the folder of the manifest: forms/form-1.0.pdf.',
      },
      { id: 'sha256', kind: 'text', form: 'sha256', text: 'What is the SHA-256 of the document?' },
      { id: 'language', kind: 'text', form: 'language', text: 'In which language?', help: 'Its code: en, de, pt-BR.' },
      { id: 'usedFrom', kind: 'day', text: 'From which day was it used?' },
      { id: 'usedUntil', kind: 'day', text: 'Until which day?' },
      ...termsOfForm,
      ...authorizationQuestions,
    ],
  },
  {
    id: 'ageOfMajority',
    kind: 'number',
    least: 14,
    most: 21,
    text: 'At which age is somebody asked again whose parents signed?',
    help: '18 where nothing is said.',
  },
];

/** Where the other records are, if they have other names. */
export const fileQuestions: readonly Question[] = [
  {
    id: 'subjects',
    kind: 'text',
    form: 'path',
    text: 'Which file is the table of people?',
    help: 'consent.tsv where nothing is said.',
  },
  {
    id: 'disclosures',
    kind: 'text',
    form: 'path',
    text: 'Which file is the accounting of disclosures?',
    help: 'disclosures.jsonl where nothing is said.',
  },
];
