import type { Terms } from '../../model/consent.generated.ts';
import { type UseKind, useNames } from '../../model/intended-use.ts';
import { listText } from '../../model/list-text.ts';
import { duoEntries } from '../duo/codes.ts';
import type { Circumstances } from '../use/circumstances.ts';
import { decideUse } from '../use/decide.ts';
import type { IntendedUse } from '../use/intended-use.ts';

/** What a code or field does to a use: it grants it, blocks it, or makes it depend on something. */
type Effect = 'grants' | 'blocks' | 'depends';

/** What each field may say, so that what it does can be tried. */
const fieldValues: { readonly [Name in keyof Terms]?: readonly NonNullable<Terms[Name]>[] } = {
  aiTraining: ['allowed', 'not-allowed', { onlyWith: ['ethics-approval'] }],
  modelRelease: ['allowed', 'not-allowed'],
  commercialUse: ['allowed', 'not-allowed'],
  commercialUseOfModels: ['allowed', 'not-allowed'],
  thirdParties: [{ sharing: 'any' }, { sharing: 'not-allowed' }],
  publicRelease: ['allowed', 'not-allowed'],
  futureUse: ['allowed', 'not-allowed'],
  recontact: ['allowed', 'not-allowed'],
  faceImages: ['allowed', 'not-allowed'],
  reidentification: ['allowed', 'prohibited'],
  faceReconstruction: ['allowed', 'prohibited'],
};

/** A commercial purpose brings out what is said of one. */
const tried: readonly Circumstances[] = [{}, { purpose: 'commercial' }];
const someDay = '2026-01-01';

/**
 * What a use of the configuration means, and which codes of the Data Use Ontology and which fields of `terms` decide it, found
 * by asking what each alone does.
 */
export function explainUse(kind: UseKind): string {
  const use = { kind };
  const codes = (effect: Effect): string[] =>
    duoEntries
      .filter(({ shorthand }) => effectOf({ duo: [shorthand] }, shorthand, use) === effect)
      .map(({ shorthand }) => shorthand);
  const fields = Object.entries(fieldValues)
    .filter(([name, values]) => values.some((value) => effectOf({ [name]: value }, name, use) !== undefined))
    .map(([name]) => `\`${name}\``);
  return [
    `**${kind}** · ${useNames[kind]}`,
    [
      ...line('Codes that grant it', codes('grants')),
      ...line('Codes that block it', codes('blocks')),
      ...line('Codes that set a condition', codes('depends')),
      ...line('Fields of `terms` that decide it', [...fields, '`retentionUntil`']),
    ].join('\n'),
    'What nobody said is unknown, and not allowed by being so.',
  ].join('\n\n');
}

function line(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`- ${title}: ${listText(names)}`];
}

/** What terms that say one thing alone do to a use. @param source the code or field that it is about */
function effectOf(terms: Terms, source: string, use: IntendedUse): Effect | undefined {
  for (const circumstances of tried) {
    const { answer, because } = decideUse(terms, use, circumstances, someDay);
    if (!because.some((reason) => reason.source === source)) continue;
    return answer === 'allowed' ? 'grants' : answer === 'blocked' ? 'blocks' : 'depends';
  }
  return undefined;
}
