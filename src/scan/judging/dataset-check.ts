import type { PeopleSeen } from '../../cohort/people-seen.ts';
import type { ConsentOfDataset } from '../../consent/records/consent-of-dataset.ts';
import { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import type { Fact } from '../../model/fact.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Finding, Report } from '../../model/report.generated.ts';
import type { DatasetViolation, Rule, RuleContext } from '../../model/rule.ts';
import { Keyed } from '../masking/keyed.ts';
import { PathMask } from '../masking/path-mask.ts';
import type { JudgeSetup } from '../setup.ts';
import { checkConsent, recordFacts } from './consent-check.ts';
import { DatasetMasking } from './dataset-masking.ts';
import { checkPeople } from './people-check.ts';
import { RuleTable } from './rule-table.ts';

/** What a scan has seen that rules over the whole dataset look at. */
export interface SeenInDataset {
  readonly facts: readonly Fact[];
  /** In memory only, like what was seen of people. */
  readonly raw: readonly RawValue[];
  readonly people: PeopleSeen;
  /** Absent where nobody asks for it. */
  readonly consent?: ConsentOfDataset;
  /** Finds where violations stand in the texts of their files, and changes them. */
  placeIn(violations: readonly DatasetViolation[]): Promise<void>;
}

/** What a report says of the dataset as a whole beside findings. */
export type DatasetSummary = Pick<Report, 'cohort' | 'consent' | 'exposure'>;

/** So many violations are held before they are placed, for which a file is read once more, and masked. */
const placedAtOnce = 50_000;

/**
 * Runs the dataset rules over the facts of all documents and over the raw values that the scan has in memory.
 * @param found takes each finding
 * @param signal ends rules that take their time; what they found by then counts
 */
export async function checkDataset(
  { facts, raw, people, consent, placeIn }: SeenInDataset,
  setup: JudgeSetup,
  found: (finding: Finding) => void,
  signal?: AbortSignal,
): Promise<DatasetSummary> {
  const table = new RuleTable(setup);
  const keyed = new Keyed(setup.key);
  const paths = new PathMask(table.policy, keyed, setup.knownTerms && new TermMatcher(setup.knownTerms));
  const masking = new DatasetMasking(table, keyed, paths);
  const tell = (rule: Rule, violations: Iterable<DatasetViolation>): void => {
    for (const finding of masking.findingsOf(rule, violations)) found(finding);
  };
  const summary: DatasetSummary = { cohort: {}, consent: {}, exposure: {} };
  const known = consent ? [...facts, ...recordFacts(consent)] : facts;
  for (const rule of table.dataset) {
    const needed = known.filter(({ kind }) => rule.needs.includes(kind));
    const context = contextOf(rule, table, keyed);
    tell(rule, rule.check(needed, context));
    for (const [block, values] of Object.entries(rule.summarize?.(needed, context) ?? {})) {
      Object.assign(summary[block as keyof typeof summary], values);
    }
  }
  for (const rule of table.values) {
    const violations: DatasetViolation[] = [];
    const context = { ...contextOf(rule, table, keyed), ...(signal ? { signal } : {}) };
    for await (const violation of rule.examine(raw, context)) violations.push(violation);
    tell(rule, violations);
  }
  const shown = {
    subject: (subject: string) => masking.shownSubject(subject),
    heading: (heading: string) => paths.showText(heading),
  };
  const ofPeople = checkPeople(people, table, (rule) => contextOf(rule, table, keyed), shown, signal);
  Object.assign(summary.cohort, ofPeople.summary);
  const ofConsent =
    consent &&
    checkConsent(
      consent,
      people,
      ofPeople.cohorts,
      table,
      (rule) => contextOf(rule, table, keyed),
      (path) => paths.show(path),
    );
  const shownOfConsent = {
    path: (path: string) => paths.show(path),
    subject: shown.subject,
    recipient: (recipient: string) => paths.showInstitution(recipient),
  };
  Object.assign(summary.consent, ofConsent?.summary(shownOfConsent));
  for (const part of inParts([...ofPeople.violations, ...(ofConsent?.violations ?? [])], placedAtOnce)) {
    await placeIn(part.flatMap(([, violations]) => violations));
    for (const [rule, violations] of part) tell(rule, violations);
  }
  return summary;
}

/** Violations of rules, a bounded number at a time: rules find them as they are asked for. */
function* inParts(
  all: Iterable<readonly [Rule, Iterable<DatasetViolation>]>,
  most: number,
): Iterable<[Rule, DatasetViolation[]][]> {
  let part: [Rule, DatasetViolation[]][] = [];
  let held = 0;
  for (const [rule, violations] of all) {
    let ofRule: DatasetViolation[] = [];
    part.push([rule, ofRule]);
    for (const violation of violations) {
      ofRule.push(violation);
      held += 1;
      if (held < most) continue;
      yield part;
      ofRule = [];
      part = [[rule, ofRule]];
      held = 0;
    }
  }
  yield part;
}

/** What a rule over the whole dataset may use. */
export function contextOf(rule: Rule, table: RuleTable, keyed: Keyed): RuleContext {
  return {
    policy: table.policy,
    circumstances: {},
    path: '',
    options: table.optionsOf(rule),
    digest: (value) => keyed.digest(value),
  };
}
