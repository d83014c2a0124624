import type { Choice, Question } from '../question.ts';

const laws: readonly Choice[] = [
  { value: 'gdpr', label: 'GDPR (European Union and EEA)' },
  { value: 'hipaa', label: 'HIPAA (United States, health care)' },
  { value: 'common-rule', label: 'Common Rule (United States, research on people)' },
  {
    value: 'national-opt-out',
    label: 'A national opt-out',
    help: 'Who objected is not in the data, by a scheme of the country. It is no ground by itself: the law that lets the data be used stands beside it.',
  },
];

/** Letters of GDPR Art. 6(1). */
const article6: readonly Choice[] = [
  { value: 'a', label: '(a) the person consented' },
  { value: 'b', label: '(b) a contract with the person' },
  { value: 'c', label: '(c) a legal obligation' },
  { value: 'd', label: '(d) vital interests of a person' },
  { value: 'e', label: '(e) a task in the public interest' },
  { value: 'f', label: '(f) legitimate interests' },
];

/** Letters of GDPR Art. 9(2): data concerning health are special. */
const article9: readonly Choice[] = [
  { value: 'a', label: '(a) explicit consent' },
  { value: 'b', label: '(b) employment and social security law' },
  { value: 'c', label: '(c) vital interests of a person who cannot consent' },
  { value: 'd', label: '(d) members of a political, philosophical, religious or trade union body' },
  { value: 'e', label: '(e) made public by the person' },
  { value: 'f', label: '(f) legal claims' },
  { value: 'g', label: '(g) substantial public interest' },
  { value: 'h', label: '(h) health care' },
  { value: 'i', label: '(i) public health' },
  { value: 'j', label: '(j) scientific research' },
];

const hipaaGrounds: readonly Choice[] = [
  { value: 'authorization', label: 'Each person signed an authorization (45 CFR 164.508)' },
  { value: 'waiver', label: 'A board waived it (45 CFR 164.512(i))' },
  { value: 'limited-data-set', label: 'A limited data set with a data use agreement (45 CFR 164.514(e))' },
  { value: 'safe-harbor', label: 'De-identified by Safe Harbor (45 CFR 164.514(b)(2))' },
  { value: 'expert-determination', label: 'De-identified by an expert (45 CFR 164.514(b)(1))' },
];

const commonRuleGrounds: readonly Choice[] = [
  { value: 'informed-consent', label: 'Informed consent (45 CFR 46.116(a) to (c))' },
  { value: 'broad-consent', label: 'Broad consent (45 CFR 46.116(d))' },
  { value: 'waiver', label: 'A board waived it (45 CFR 46.116(f))' },
  { value: 'exempt', label: 'Exempt research (45 CFR 46.104)' },
];

const underGdpr = { id: 'law', is: ['gdpr'] };
const underHipaa = { id: 'law', is: ['hipaa'] };
const underOptOut = { id: 'law', is: ['national-opt-out'] };

/** The legal grounds on which the data are used. */
export const groundQuestions: readonly Question[] = [
  {
    id: 'legalBasis',
    kind: 'group',
    item: 'legal ground',
    text: 'Legal grounds, one for each law that applies',
    isRequired: true,
    questions: [
      { id: 'law', kind: 'choice', text: 'Under which law?', choices: laws, isRequired: true },
      {
        id: 'article6',
        kind: 'choice',
        text: 'On which ground of GDPR Art. 6(1)?',
        choices: article6,
        isRequired: true,
        when: underGdpr,
      },
      {
        id: 'article9',
        kind: 'choice',
        text: 'On which exception of GDPR Art. 9(2), since data on health are special?',
        choices: article9,
        isRequired: true,
        when: underGdpr,
      },
      {
        id: 'nationalLaw',
        kind: 'text',
        text: 'On which law of the Union or a member state does it rest?',
        help: 'Letters g, i and j of Art. 9(2) need one, such as "BDSG § 27"; b and h may rest on one.',
        when: underGdpr,
      },
      {
        id: 'hipaaGround',
        at: 'ground',
        kind: 'choice',
        text: 'On which ground of HIPAA?',
        choices: hipaaGrounds,
        isRequired: true,
        when: underHipaa,
      },
      {
        id: 'agreement',
        kind: 'text',
        text: 'What is the id of the data use agreement?',
        help: 'A limited data set needs one.',
        when: underHipaa,
      },
      {
        id: 'commonRuleGround',
        at: 'ground',
        kind: 'choice',
        text: 'On which ground of the Common Rule?',
        choices: commonRuleGrounds,
        isRequired: true,
        when: { id: 'law', is: ['common-rule'] },
      },
      { id: 'scheme', kind: 'text', text: 'What is the scheme called?', isRequired: true, when: underOptOut },
      { id: 'country', kind: 'text', form: 'country', text: 'Of which country?', when: underOptOut },
      {
        id: 'checkedOn',
        kind: 'day',
        text: 'When was the list of those who objected last applied?',
        when: underOptOut,
      },
    ],
  },
];
