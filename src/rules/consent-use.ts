import { subjectKey } from '../cohort/bids-table.ts';
import type { ConsentOfDataset } from '../consent/records/consent-of-dataset.ts';
import type { SubjectColumn } from '../consent/subjects/subject-consent.ts';
import type { IntendedUse } from '../consent/use/intended-use.ts';
import type { UseGroup } from '../consent/use/matrix.ts';
import type { Answer, Reason } from '../consent/use/question.ts';
import type { Terms } from '../model/consent.generated.ts';
import { type UseKind, useNames } from '../model/intended-use.ts';
import { plural } from '../model/numerals.ts';
import type { DatasetViolation, RuleContext } from '../model/rule.ts';
import { consentViolation } from './consent-violation.ts';

/** Rules that tell why an intended use is not covered. What none of the others tells, `consent/use-not-covered` does. */
export type UseRuleId =
  | 'consent/ai-training'
  | 'consent/commercial-use'
  | 'consent/future-use'
  | 'consent/third-party'
  | 'consent/use-not-covered';

/** Who tells of a field of the terms. */
const byField: Readonly<Record<string, UseRuleId>> = {
  aiTraining: 'consent/ai-training',
  commercialUse: 'consent/commercial-use',
  commercialUseOfModels: 'consent/commercial-use',
  futureUse: 'consent/future-use',
  thirdParties: 'consent/third-party',
};

/** Who tells that nobody said anything of a use. */
const byUse: Partial<Record<UseKind, UseRuleId>> = {
  'ai-training': 'consent/ai-training',
  commercial: 'consent/commercial-use',
  'third-party': 'consent/third-party',
};

/** Reasons that rules of their own tell. */
const toldElsewhere: ReadonlySet<string> = new Set(['status', 'retentionUntil']);

/** Columns of the table of people that say a field of the terms. */
const columns: Readonly<Record<string, SubjectColumn>> = {
  duo: 'duo',
  aiTraining: 'aiTraining',
  thirdParties: 'thirdParties',
  futureUse: 'futureUse',
  commercialUse: 'commercialUse',
  publicRelease: 'publicRelease',
  faceImages: 'faceImages',
};

/** Messages of all of these rules. */
export const useMessages = {
  blocked: '{Use} is intended, and not covered for {people}: {sentence}',
  'blocked-by-code': '{Use} is intended, and not covered for {people} by "{code}": {sentence}',
  unknown: '{Use} is intended, and nobody can tell whether it is covered for {people}: {sentence}',
  'unknown-by-code':
    '{Use} is intended, and nobody can tell whether it is covered for {people} by "{code}": {sentence}',
} as const;

/**
 * Where an intended use is not covered, or cannot be told, for the reasons that one rule tells: at the cell of each person whose
 * row says so, and once at the manifest for all whose terms stand there.
 */
export function* useViolations(
  ruleId: UseRuleId,
  consent: ConsentOfDataset,
  { policy }: Pick<RuleContext, 'policy'>,
): Iterable<DatasetViolation> {
  if (!consent.consent) return;
  for (const use of consent.settings.intendedUses) {
    for (const { reason, answer, place, subject, people } of hindrancesOf(ruleId, consent, use)) {
      const code = reason.reference?.slice(reason.reference.indexOf(' ') + 1);
      yield consentViolation(
        consent,
        {
          ...place,
          reference: 'GDPR Art. 5(1)(b)',
          ...(subject === undefined ? {} : { subject }),
        },
        {
          ruleId,
          severity: policy.severityOfRule(ruleId, answer === 'blocked' ? 'error' : 'warning'),
          messageId: `${answer}${code === undefined ? '' : '-by-code'}`,
          parameters: {
            Use: capitalised(useNames[use.kind]),
            sentence: reason.sentence,
            people: subject === undefined ? plural(people, 'person', 'people') : 'this person',
            ...(code === undefined ? {} : { code }),
          },
          ...(reason.reference === undefined ? {} : { references: [reason.reference] }),
          ...(place.column === undefined ? {} : { column: place.column }),
          alike: `${use.kind} ${reason.sentence}`,
          identity: [use.kind, reason.source, subject ?? place.pointer ?? ''].join(' '),
        },
      );
    }
  }
}

/** What stands in the way of a use at one place, and of how many people. */
interface Hindrance {
  readonly reason: Reason;
  readonly answer: Answer;
  readonly place: PlaceOfTerm;
  readonly subject?: string;
  readonly people: number;
}

/** At a place of the manifest once for all people, whatever else stands in the way of some of them. */
function hindrancesOf(ruleId: UseRuleId, consent: ConsentOfDataset, use: IntendedUse): Iterable<Hindrance> {
  const found = new Map<string, Hindrance>();
  for (const group of consent.matrixOf(use).groups) {
    const { answer } = group;
    if (answer === 'allowed') continue;
    for (const reason of group.because) {
      if (ruleOf(reason, use) !== ruleId || isSaidAnyway(ruleId, reason, group)) continue;
      for (const { people, ...where } of placesOf(consent, group, fieldOf(reason, use))) {
        const key = JSON.stringify([answer, reason, where]);
        found.set(key, { reason, answer, ...where, people: people + (found.get(key)?.people ?? 0) });
      }
    }
  }
  return found.values();
}

function ruleOf({ source, reference }: Reason, { kind }: IntendedUse): UseRuleId | undefined {
  if (toldElsewhere.has(source)) return undefined;
  const own = source === 'terms' ? byUse[kind] : reference === undefined ? byField[source] : undefined;
  return own ?? 'consent/use-not-covered';
}

/** That nothing grants a use is no second finding beside what keeps it from being granted. */
function isSaidAnyway(ruleId: UseRuleId, { source }: Reason, { because }: UseGroup): boolean {
  return source === 'terms' && ruleId === 'consent/use-not-covered' && because.length > 1;
}

/** The field of the terms that a reason is about; none where nobody said anything. */
function fieldOf({ source, reference }: Reason, { kind }: IntendedUse): keyof Terms | undefined {
  if (reference !== undefined || source === 'duo') return 'duo';
  if (source !== 'terms') return source as keyof Terms;
  return kind === 'ai-training' ? 'aiTraining' : undefined;
}

interface PlaceOfTerm {
  readonly pointer?: string;
  readonly row?: number;
  readonly column?: SubjectColumn;
}

/** Where a field stands for the people of a group: their cells, or once each place of the manifest. */
function* placesOf(
  consent: ConsentOfDataset,
  { records }: UseGroup,
  field: keyof Terms | undefined,
): Iterable<{ place: PlaceOfTerm; subject?: string; people: number }> {
  const manifest = consent.consent!;
  const pointers = new Map<string, number>();
  for (const { subject, row } of records) {
    const own = row === undefined ? undefined : consent.decidingRows.get(subjectKey(subject));
    const { terms, form } = consent.termsOf(own);
    const from = field === undefined ? undefined : terms[field]?.from;
    if (from === 'row' && own) {
      const column = columns[field!];
      yield { place: { row: own.row, ...(column === undefined ? {} : { column }) }, subject, people: 1 };
      continue;
    }
    const at = form ? (manifest.forms ?? []).indexOf(form) : -1;
    const base = from === 'form' && at >= 0 ? `/forms/${at}/terms` : '/terms';
    const pointer = from === undefined ? '/terms' : `${base}/${field}`;
    pointers.set(pointer, (pointers.get(pointer) ?? 0) + 1);
  }
  for (const [pointer, people] of pointers) yield { place: { pointer }, people };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
