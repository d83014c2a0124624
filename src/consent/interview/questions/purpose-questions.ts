import { type ArgumentKind, type DuoShorthand, duoEntries } from '../../duo/codes.ts';
import type { Choice, Question, SimpleQuestion } from '../question.ts';

/** Where the codes with an argument are asked for it; the answer stands beside the codes under the code's name. */
const argumentQuestions: Readonly<
  Record<ArgumentKind, { readonly text: string; readonly help: string } & ArgumentAnswer>
> = {
  disease: {
    kind: 'texts',
    text: 'Which disease may be studied?',
    help: 'By its code where there is one, such as MONDO:0005148 or ICD10:E11; else by its name.',
  },
  months: { kind: 'number', least: 1, most: 1200, text: 'For how many months?', help: 'A whole number: 36.' },
  day: { kind: 'day', text: 'From which day on may results be published?', help: 'YYYY-MM-DD.' },
  countries: {
    kind: 'texts',
    form: 'country',
    text: 'In which countries?',
    help: 'Such as DE, or EEA for all of its members.',
  },
  institution: { kind: 'texts', text: 'Within which institution?', help: 'Its name as others know it.' },
  project: { kind: 'texts', text: 'For which project?', help: 'Its number or name.' },
  users: {
    kind: 'texts',
    text: 'By which users?',
    help: 'Groups or offices rather than persons, where that is enough.',
  },
  'research-type': { kind: 'texts', text: 'For which type of studies?', help: 'Such as: research on children.' },
};

type ArgumentAnswer =
  | { readonly kind: 'texts'; readonly form?: 'country' }
  | { readonly kind: 'day' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number };

/** The terms say which codes there are, in two lists since a person is asked for one of each. */
const permissionsId = 'terms.duo.permissions';
/** As `permissionsId`, of codes that limit what is permitted. */
const modifiersId = 'terms.duo.modifiers';

function codesOf(kind: 'permission' | 'modifier'): Choice[] {
  return duoEntries
    .filter((entry) => entry.kind === kind)
    .map(({ shorthand, label, meaning }) => ({ value: shorthand, label: `${shorthand}: ${label}`, help: meaning }));
}

/** Where the argument of a code is answered. */
function argumentId(code: DuoShorthand): string {
  return `terms.duo.${code}`;
}

/** The purposes: codes of the Data Use Ontology with what they need behind them. */
export const purposeQuestions: readonly Question[] = [
  {
    id: permissionsId,
    kind: 'several',
    text: 'What may the data be used for?',
    help: 'Codes of the Data Use Ontology (GA4GH DUO); usually one.',
    choices: codesOf('permission'),
  },
  {
    id: modifiersId,
    kind: 'several',
    text: 'Which limits and duties come with it?',
    help: 'Codes of the Data Use Ontology; none where nothing of this was said.',
    choices: codesOf('modifier'),
  },
  ...duoEntries.flatMap(({ shorthand, kind, argument }): SimpleQuestion[] => {
    if (!argument) return [];
    const { text, help, ...answer } = argumentQuestions[argument];
    const when = { id: kind === 'permission' ? permissionsId : modifiersId, is: [shorthand] };
    return [{ id: argumentId(shorthand), text: `${shorthand}: ${text}`, help, isRequired: true, when, ...answer }];
  }),
];
