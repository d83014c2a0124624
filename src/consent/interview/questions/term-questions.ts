import type { Choice, Question } from '../question.ts';

const permission: readonly Choice[] = [
  { value: 'allowed', label: 'Allowed' },
  { value: 'not-allowed', label: 'Not allowed' },
];

const prohibition: readonly Choice[] = [
  { value: 'prohibited', label: 'Prohibited' },
  { value: 'allowed', label: 'Allowed' },
];

/** What may be done with models. */
export const modelQuestions: readonly Question[] = [
  {
    id: 'terms.aiTraining.answer',
    kind: 'choice',
    text: 'May models be trained on the data?',
    help: 'What people were told when they were asked; leave it open where nobody told them.',
    choices: [...permission, { value: 'only-with', label: 'Only under conditions' }],
  },
  {
    id: 'terms.aiTraining.conditions',
    kind: 'several',
    text: 'Under which conditions?',
    choices: [
      { value: 'within-institution', label: 'Within the institution' },
      { value: 'ethics-approval', label: 'With the approval of an ethics committee' },
      { value: 'other', label: 'Others' },
    ],
    isRequired: true,
    when: { id: 'terms.aiTraining.answer', is: ['only-with'] },
  },
  {
    id: 'terms.aiTraining.words',
    kind: 'texts',
    text: 'Which other conditions, in words?',
    isRequired: true,
    when: { id: 'terms.aiTraining.conditions', is: ['other'] },
  },
  { id: 'terms.modelRelease', kind: 'choice', text: 'May trained models be given to others?', choices: permission },
  { id: 'terms.commercialUseOfModels', kind: 'choice', text: 'May trained models be sold?', choices: permission },
];

/** To whom the data may go. */
export const sharingQuestions: readonly Question[] = [
  { id: 'terms.commercialUse', kind: 'choice', text: 'May the data be used commercially?', choices: permission },
  {
    id: 'terms.thirdParties.sharing',
    kind: 'choice',
    text: 'May the data go to others?',
    choices: [
      { value: 'not-allowed', label: 'To nobody' },
      { value: 'named', label: 'To those who are named' },
      { value: 'any', label: 'To anybody with a good reason' },
    ],
  },
  {
    id: 'terms.thirdParties.recipients',
    kind: 'group',
    item: 'recipient',
    text: 'Recipients that people were told of',
    questions: [
      { id: 'name', kind: 'text', text: 'Who?', isRequired: true },
      { id: 'country', kind: 'text', form: 'country', text: 'In which country?' },
      { id: 'agreement', kind: 'text', text: 'Under which agreement?', help: 'Its id.' },
    ],
    when: { id: 'terms.thirdParties.sharing', is: ['named', 'any'] },
  },
  {
    id: 'terms.thirdParties.countries',
    kind: 'texts',
    form: 'country',
    text: 'To which countries may the data go?',
    help: 'Such as DE, or EEA for all of its members; empty where no country was named.',
    when: { id: 'terms.thirdParties.sharing', is: ['named', 'any'] },
  },
  {
    id: 'terms.publicRelease',
    kind: 'choice',
    text: 'May the data be published for anybody?',
    choices: permission,
  },
  {
    id: 'terms.faceImages',
    kind: 'choice',
    text: 'May images be shared from which a face can be rebuilt?',
    help: 'Such as head MRI and CT that are not defaced.',
    choices: permission,
  },
  {
    id: 'terms.reidentification',
    kind: 'choice',
    text: 'May somebody try to find out who a person is?',
    choices: prohibition,
  },
  { id: 'terms.faceReconstruction', kind: 'choice', text: 'May faces be rebuilt from images?', choices: prohibition },
];

/** Where and how long the data are kept. */
export const keepingQuestions: readonly Question[] = [
  {
    id: 'terms.storage.where',
    kind: 'several',
    text: 'Where may the data be kept?',
    choices: [
      { value: 'local', label: 'On computers of those who work with them' },
      { value: 'institution', label: 'On servers of the institution' },
      { value: 'cloud', label: 'With a cloud provider' },
    ],
  },
  {
    id: 'terms.storage.regions',
    kind: 'texts',
    form: 'country',
    text: 'In which countries may they be kept?',
    help: 'Such as DE, or EEA for all of its members; empty where no country was named.',
  },
  { id: 'terms.retentionUntil', kind: 'day', text: 'Until which day may they be kept?' },
];

/** What people can expect later. */
export const laterQuestions: readonly Question[] = [
  {
    id: 'terms.futureUse',
    kind: 'choice',
    text: 'Is research allowed that nobody named when people were asked?',
    choices: [...permission, { value: 'ask-again', label: 'People are asked again' }],
  },
  { id: 'terms.recontact', kind: 'choice', text: 'May people be contacted again?', choices: permission },
  {
    id: 'terms.incidentalFindings',
    kind: 'choice',
    text: 'Are people told when something is found by chance?',
    choices: [
      { value: 'told', label: 'Yes' },
      { value: 'not-told', label: 'No' },
      { value: 'as-wished', label: 'As each of them wished' },
    ],
  },
  {
    id: 'terms.withdrawalScope',
    kind: 'choice',
    text: 'What does a withdrawal end?',
    choices: [
      { value: 'future-use', label: 'Future use; what was collected stays (45 CFR 164.508(b)(5))' },
      { value: 'erasure', label: 'The data are erased as well (GDPR Art. 17)' },
    ],
  },
];
