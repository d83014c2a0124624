import type { Consent, Terms } from '../../model/consent.generated.ts';
import { listText } from '../../model/list-text.ts';
import { markdownText } from '../../model/markdown-text.ts';
import { parseTerms } from '../duo/parse-terms.ts';
import type { SubjectConsent } from '../subjects/subject-consent.ts';
import { type SubjectTerms, type TermSource, termsOfSubject } from '../terms-of-subject.ts';

/** What people are told of, in this order. */
const shownTerms = {
  duo: 'codes of use',
  aiTraining: 'AI training',
  modelRelease: 'release of models',
  commercialUse: 'commercial use',
  thirdParties: 'third parties',
  publicRelease: 'public release',
  futureUse: 'uses nobody named',
  faceImages: 'images with a face',
  reidentification: 're-identification',
} as const satisfies { [Name in keyof Terms]?: string };

type ShownTerm = keyof typeof shownTerms;

/**
 * What is in force for one subject, as a table in Markdown: each term, what was agreed to, and where it is said; below it what
 * nobody says.
 */
export function termsTable(manifest: Pick<Consent, 'terms' | 'forms'>, row: SubjectConsent): string {
  const inForce = termsOfSubject(manifest, row);
  const rows: string[] = [];
  const unsaid: string[] = [];
  for (const [name, words] of Object.entries(shownTerms) as [ShownTerm, string][]) {
    const term = inForce.terms[name];
    if (term === undefined) unsaid.push(words);
    else rows.push(`| ${atStart(words)} | ${valueText(term.value)} | ${sourceText(term.from, inForce)} |`);
  }
  const table = rows.length > 0 && ['| In force | | Said in |', '| :-- | :-- | :-- |', ...rows].join('\n');
  const rest = unsaid.length > 0 && `Not said, and not allowed by being so: ${listText(unsaid)}.`;
  return [table, rest].filter(Boolean).join('\n\n');
}

/** What is in force for one subject by one term, as a sentence; `undefined` for what is no term of the table. */
export function termSentence(
  manifest: Pick<Consent, 'terms' | 'forms'>,
  row: SubjectConsent,
  column: string,
): string | undefined {
  if (!Object.hasOwn(shownTerms, column)) return undefined;
  const inForce = termsOfSubject(manifest, row);
  const term = inForce.terms[column as ShownTerm];
  if (term === undefined) return 'In force: nothing, since nobody says it.';
  return `In force: ${valueText(term.value)}, said in ${sourceText(term.from, inForce)}.`;
}

function atStart(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

function valueText(value: NonNullable<Terms[ShownTerm]>): string {
  if (typeof value === 'string') return value === 'ask-again' ? 'ask again' : value.replace('-', ' ');
  if (Array.isArray(value)) return codesText(value);
  if ('onlyWith' in value) return `only with ${value.onlyWith.map(markdownText).join(', ')}`;
  const { sharing, recipients = [] } = value;
  if (sharing === 'named')
    return `allowed, to ${recipients.length} named recipient${recipients.length === 1 ? '' : 's'}`;
  return sharing === 'any' ? 'allowed' : 'not allowed';
}

function codesText(codes: NonNullable<Terms['duo']>): string {
  const { terms } = parseTerms(codes);
  return terms.length === 0 ? 'none' : terms.map(({ code }) => code).join(', ');
}

function sourceText(from: TermSource, { form }: SubjectTerms): string {
  if (from === 'row') return 'this row';
  if (from === 'dataset') return 'consent.json, for everybody';
  return form ? `form ${markdownText(form.version)}` : 'the form';
}
