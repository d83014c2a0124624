import type { Question } from '../question.ts';

/** Who answers for the data. */
export const controllerQuestions: readonly Question[] = [
  {
    id: 'controller.name',
    kind: 'text',
    text: 'Who answers for these data?',
    help: 'The hospital, university or company that decides what they are used for (GDPR Art. 4(7)).',
    isRequired: true,
  },
  {
    id: 'controller.contact',
    kind: 'text',
    text: 'Where can people reach them to withdraw?',
    help: 'An e-mail address, a telephone number or a postal address, of an office rather than of one person.',
    isRequired: true,
  },
  {
    id: 'controller.country',
    kind: 'text',
    form: 'country',
    text: 'In which country are they?',
    help: 'Two letters such as DE or US, or the name in English.',
  },
  {
    id: 'controller.dataProtectionOfficer',
    kind: 'text',
    text: 'How is their data protection officer reached?',
    help: 'Leave it empty where there is none.',
  },
];

/** Approvals of ethics committees. */
export const ethicsQuestions: readonly Question[] = [
  {
    id: 'ethics',
    kind: 'group',
    item: 'approval',
    text: 'Approvals of ethics committees or review boards',
    questions: [
      { id: 'committee', kind: 'text', text: 'Which committee approved it?', isRequired: true },
      { id: 'number', kind: 'text', text: 'Under which number?', help: 'As it stands on the letter: 2024-17.' },
      { id: 'approvedOn', kind: 'day', text: 'On which day?' },
      {
        id: 'validUntil',
        kind: 'day',
        text: 'Until which day does it hold?',
        help: 'Leave it empty where it has no end.',
      },
      {
        id: 'waiver',
        kind: 'yes-no',
        text: 'Did the committee decide that people need not be asked?',
        help: 'A waiver of consent (45 CFR 46.116(f)) or of authorization (45 CFR 164.512(i)).',
      },
    ],
  },
];
