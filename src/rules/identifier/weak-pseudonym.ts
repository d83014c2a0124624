import { isDayOfMonth } from '../../detectors/date/calendar.ts';
import { sourceOf } from '../../model/fact.ts';
import { groupBy } from '../../model/group-by.ts';
import type { RawValue } from '../../model/raw-value.ts';
import { type DatasetViolation, type ExamineContext, valuesRule } from '../../model/rule.ts';
import { attack, triesPerSecond } from '../../statistics/pseudonym-attack/attack.ts';

/** Fewer values than this say nothing of how a column was made. */
const leastForPattern = 3;

export default valuesRule({
  id: 'identifier/weak-pseudonym',
  severity: 'error',
  title: 'Pseudonym that can be undone',
  rationale:
    'A code that is a number of the hospital, the initials with a date of birth, or a digest of one of them without a secret is no pseudonym: whoever tries all numbers or dates has the person back in seconds. The program tries it, within a time budget, and reports the share that it recovered, never the values.',
  references: ['GDPR Art. 4(5)', 'WP216', '45 CFR 164.514(c)', 'PS3.15 E.1-1'],
  remedies: ['pseudonymize'],
  messages: {
    same: '{count} of {total} values of {place} are numbers or names that stand elsewhere in the dataset',
    initials: '{count} of {total} values of {place} are initials and a date of birth',
    recovered: '{count} of {total} values of {place} are {form} of {source}: anyone can undo them',
  },
  options: {
    seconds: {
      type: 'number',
      description: 'How long to try to undo pseudonyms that look like digests; 0 for not at all.',
      default: 10,
      minimum: 0,
    },
  },
  async *examine(values, context) {
    const identities = values.filter(({ use }) => use === 'identity');
    const pseudonyms = values.filter(({ use }) => use === 'pseudonym');
    for (const [place, group] of groupBy(pseudonyms, (value) => value.place)) {
      yield* judgePlace(place, group, identities, context);
    }
  },
});

async function* judgePlace(
  place: string,
  group: readonly RawValue[],
  identities: readonly RawValue[],
  context: ExamineContext,
): AsyncIterable<DatasetViolation> {
  const distinct = [...new Set(group.map(({ value }) => value))];
  const report = (messageId: string, count: number, parameters: Record<string, string> = {}): DatasetViolation => ({
    ruleId: 'identifier/weak-pseudonym',
    severity: context.policy.severityOfRule('identifier/weak-pseudonym', 'error'),
    confidence: count > 1 ? 0.95 : 0.85,
    ...sourceOf(group[0]!),
    location: group[0]!.location,
    messageId,
    parameters: { ...parameters, count, total: distinct.length, place },
    identity: messageId,
    place,
  });
  const elsewhere = new Set(identities.filter((value) => value.place !== place).map(({ value }) => bare(value)));
  const same = distinct.filter((value) => elsewhere.has(bare(value)));
  if (same.length > 0) yield report('same', same.length);
  const initials = distinct.filter(isInitialsAndBirth);
  if (initials.length >= leastForPattern && initials.length > distinct.length / 2) {
    yield report('initials', initials.length);
  }
  const tries = (context.options.seconds as number) * triesPerSecond;
  if (tries === 0) return;
  const known = identities.map(({ value }) => value);
  for (const { form, source, count } of await attack(distinct, known, tries, context.signal)) {
    yield report('recovered', count, { form, source });
  }
}

/** Letters and digits alone, without the word that a study puts before its codes. */
function bare(value: string): string {
  return value
    .replace(/^(?:sub|pat|id|mrn)[-_ ]/i, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** `JR19610512`, `jr_120561`. */
function isInitialsAndBirth(value: string): boolean {
  const digits = /^(?:sub-)?[A-Za-z]{2,3}[-_ ]?(\d{8}|\d{6})$/.exec(value)?.[1];
  if (digits === undefined) return false;
  const pair = (at: number): number => Number(digits.slice(at, at + 2));
  if (digits.length === 6) return isDayOfMonth(pair(0), pair(2)) || isDayOfMonth(pair(4), pair(2));
  const yearFirst = Number(digits.slice(0, 4));
  const yearLast = Number(digits.slice(4));
  const isYear = (year: number): boolean => year >= 1900 && year <= 2035;
  return (isYear(yearFirst) && isDayOfMonth(pair(6), pair(4))) || (isYear(yearLast) && isDayOfMonth(pair(0), pair(2)));
}
