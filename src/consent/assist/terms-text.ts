import type { Consent, Terms } from '../../model/consent.generated.ts';
import { markdownText } from '../../model/markdown-text.ts';
import { parseTerms } from '../duo/parse-terms.ts';
import type { SubjectConsent } from '../subjects/subject-consent.ts';
import { type SubjectTerms, type TermInForce, termsOfSubject } from '../terms-of-subject.ts';

/** What people are told of, in this order. */
const shownTerms = {
  duo: 'Codes of use',
  aiTraining: 'AI training',
  modelRelease: 'Release of models',
  commercialUse: 'Commercial use',
  thirdParties: 'Third parties',
  publicRelease: 'Public release',
  futureUse: 'Uses nobody named',
  faceImages: 'Images with a face',
  reidentification: 'Re-identification',
} as const satisfies { [Name in keyof Terms]?: string };

type ShownTerm = keyof typeof shownTerms;

/**
 * What is in force for one subject, as a table in Markdown: each term, what was agreed to, and where it is said.
 * @param row `undefined` for somebody without one
 */
export function termsTable(manifest: Pick<Consent, 'terms' | 'forms'>, row?: SubjectConsent): string {
  const inForce = termsOfSubject(manifest, row);
  const names = Object.keys(shownTerms) as ShownTerm[];
  const rows = names.map(
    (name) => `| ${shownTerms[name]} | ${termText(inForce, name)} | ${sourceText(inForce, name)} |`,
  );
  return ['| For this subject | | Said in |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What is in force for one subject by one term, as a sentence; `undefined` for what is no term of the table. */
export function termSentence(
  manifest: Pick<Consent, 'terms' | 'forms'>,
  row: SubjectConsent,
  column: string,
): string | undefined {
  if (!Object.hasOwn(shownTerms, column)) return undefined;
  const name = column as ShownTerm;
  const inForce = termsOfSubject(manifest, row);
  const source = sourceText(inForce, name);
  return source === '' ? 'In force: nobody says it.' : `In force: ${termText(inForce, name)}, said in ${source}.`;
}

function termText({ terms }: SubjectTerms, name: ShownTerm): string {
  const term = terms[name];
  return term === undefined ? 'not said' : valueText(term.value);
}

function valueText(value: NonNullable<Terms[ShownTerm]>): string {
  if (typeof value === 'string') return value === 'ask-again' ? 'ask again' : value.replace('-', ' ');
  if (Array.isArray(value)) return codesText(value);
  if ('onlyWith' in value) return `only with ${value.onlyWith.map(markdownText).join(', ')}`;
  const { sharing, recipients = [] } = value;
  if (sharing === 'named') return `allowed, to ${recipients.length} named`;
  return sharing === 'any' ? 'allowed' : 'not allowed';
}

function codesText(codes: NonNullable<Terms['duo']>): string {
  const { terms } = parseTerms(codes);
  return terms.length === 0 ? 'none' : terms.map(({ code }) => code).join(', ');
}

function sourceText({ terms, form }: SubjectTerms, name: ShownTerm): string {
  const term: TermInForce<unknown> | undefined = terms[name];
  switch (term?.from) {
    case 'row':
      return 'this row';
    case 'form':
      return form ? `form ${markdownText(form.version)}` : 'the form';
    case 'dataset':
      return 'consent.json, for everybody';
    default:
      return '';
  }
}
