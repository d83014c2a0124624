import type { NewDisclosure } from '../disclosures/append.ts';
import { countryCode } from '../duo/countries.ts';
import { answerProblems, isUnanswered } from './answer-problems.ts';
import type { Answers, Choice, SimpleQuestion } from './question.ts';

/** The grounds of the schema, in words. */
const grounds: readonly (Choice & { readonly value: NewDisclosure['ground'] })[] = [
  { value: 'consent', label: 'People consented' },
  { value: 'authorization', label: 'People signed an authorization (45 CFR 164.508)' },
  { value: 'waiver', label: 'A board waived the authorization (45 CFR 164.512(i)(1)(i))' },
  { value: 'preparatory-to-research', label: 'To prepare research (45 CFR 164.512(i)(1)(ii))' },
  { value: 'decedents', label: 'Research on people who died (45 CFR 164.512(i)(1)(iii))' },
  { value: 'limited-data-set', label: 'A limited data set with an agreement (45 CFR 164.514(e))' },
  { value: 'de-identified', label: 'De-identified data (45 CFR 164.514(b))' },
  { value: 'public-health', label: 'Public health (45 CFR 164.512(b))' },
  { value: 'required-by-law', label: 'A law requires it (45 CFR 164.512(a))' },
  { value: 'other', label: 'Another ground' },
];

/** The legal grounds of a disclosure, as the ledger names them. */
export const disclosureGrounds = grounds.map(({ value }) => value);

/** What a line of the accounting of disclosures needs (45 CFR 164.528(b)(2)), as questions. */
export const disclosureQuestions: readonly SimpleQuestion[] = [
  { id: 'recipient', kind: 'text', text: 'Who received the data?', isRequired: true },
  {
    id: 'address',
    kind: 'text',
    text: 'At which address?',
    help: 'The law asks for it where it is known (45 CFR 164.528(b)(2)(ii)).',
  },
  {
    id: 'country',
    kind: 'text',
    form: 'country',
    text: 'In which country?',
    help: 'Two letters such as DE or US, or the name in English.',
  },
  { id: 'what', kind: 'text', text: 'What was disclosed, in a few words?', isRequired: true },
  { id: 'purpose', kind: 'text', text: 'What for?', isRequired: true },
  { id: 'ground', kind: 'choice', text: 'On which legal ground?', choices: grounds, isRequired: true },
  { id: 'agreement', kind: 'text', text: 'Under which agreement with the recipient?', help: 'Its id.' },
  {
    id: 'protocol',
    kind: 'text',
    text: 'Under which research protocol?',
    help: 'It may stand for the people one by one where they are 50 or more (45 CFR 164.528(b)(4)).',
  },
  { id: 'date', kind: 'day', text: 'On which day?', isRequired: true },
  {
    id: 'subjects',
    kind: 'texts',
    text: 'Whose data were they?',
    help: 'Subjects as the table of people has them, or "all".',
    isRequired: true,
  },
];

/**
 * The disclosure of answers.
 * @throws Error where `answerProblems` has something to say of them
 */
export function disclosureOf(answers: Answers): NewDisclosure {
  const [problem] = answerProblems(disclosureQuestions, answers);
  if (problem) throw new Error(`${problem.at}: ${problem.message}`);
  const text = (id: string): string | undefined => {
    const answer = answers[id];
    return isUnanswered(answer) ? undefined : (answer as string).trim();
  };
  const [address, country, agreement, protocol] = ['address', 'country', 'agreement', 'protocol'].map(text);
  const subjects = (answers.subjects as readonly string[]).map((one) => one.trim()).filter((one) => one !== '');
  return {
    date: text('date')!,
    recipient: {
      name: text('recipient')!,
      ...(address === undefined ? {} : { address }),
      ...(country === undefined ? {} : { country: countryCode(country) ?? country }),
    },
    what: text('what')!,
    purpose: text('purpose')!,
    ground: text('ground') as NewDisclosure['ground'],
    ...(agreement === undefined ? {} : { agreement }),
    ...(protocol === undefined ? {} : { protocol }),
    subjects: subjects.length === 1 && subjects[0] === 'all' ? 'all' : (subjects as [string, ...string[]]),
  };
}
