import type { PeopleSeen } from '../../cohort/people-seen.ts';
import type { ConsentOfDataset } from '../../consent/records/consent-of-dataset.ts';
import { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import { compareText } from '../../model/compare-text.ts';
import type { Fact } from '../../model/fact.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Finding, Report } from '../../model/report.generated.ts';
import type { DatasetViolation, Rule, RuleContext } from '../../model/rule.ts';
import { MaskedViolation } from '../masking/finding.ts';
import { Keyed } from '../masking/keyed.ts';
import { PathMask } from '../masking/path-mask.ts';
import { FindingPlace, Ordinals, type ShownPath } from '../masking/placed-finding.ts';
import type { JudgeSetup } from '../setup.ts';
import { checkConsent, recordFacts } from './consent-check.ts';
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

/** What the rules over the whole dataset came to. */
export interface DatasetCheck {
  /** In the order of their paths, those of the dataset itself first. */
  findings: Finding[];
  summary: Pick<Report, 'cohort' | 'consent' | 'exposure'>;
}

/**
 * Runs the dataset rules over the facts of all documents and over the raw values that the scan has in memory.
 * @param signal ends rules that take their time; what they found by then counts
 */
export async function checkDataset(
  { facts, raw, people, consent, placeIn }: SeenInDataset,
  setup: JudgeSetup,
  signal?: AbortSignal,
): Promise<DatasetCheck> {
  const table = new RuleTable(setup);
  const keyed = new Keyed(setup.key);
  const paths = new PathMask(table.policy, keyed, setup.knownTerms && new TermMatcher(setup.knownTerms));
  const findings: Finding[] = [];
  const summary: DatasetCheck['summary'] = { cohort: {}, consent: {}, exposure: {} };
  const known = consent ? [...facts, ...recordFacts(consent)] : facts;
  for (const rule of table.dataset) {
    const needed = known.filter(({ kind }) => rule.needs.includes(kind));
    const context = contextOf(rule, table, keyed);
    findings.push(...findingsOf(rule, [...rule.check(needed, context)], table, keyed, paths));
    for (const [block, values] of Object.entries(rule.summarize?.(needed, context) ?? {})) {
      Object.assign(summary[block as keyof typeof summary], values);
    }
  }
  for (const rule of table.values) {
    const violations: DatasetViolation[] = [];
    const context = { ...contextOf(rule, table, keyed), ...(signal ? { signal } : {}) };
    for await (const violation of rule.examine(raw, context)) violations.push(violation);
    findings.push(...findingsOf(rule, violations, table, keyed, paths));
  }
  const shown = {
    subject: (subject: string) => shownSubject({ subject }, paths)!,
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
  const placed: [Rule, DatasetViolation[]][] = [...ofPeople.violations, ...(ofConsent?.violations ?? [])];
  await placeIn(placed.flatMap(([, violations]) => violations));
  for (const [rule, violations] of placed) findings.push(...findingsOf(rule, violations, table, keyed, paths));
  findings.sort((left, right) => compareText(left.location.path ?? '', right.location.path ?? ''));
  return { findings, summary };
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

/** Masks what a rule found; what settings switch off is left out. */
export function* findingsOf(
  rule: Rule,
  violations: readonly DatasetViolation[],
  table: RuleTable,
  keyed: Keyed,
  paths: PathMask,
): Iterable<Finding> {
  const ordinals = new Map<string, Ordinals>();
  for (const violation of violations) {
    const severity = table.severityOf(rule.id, violation.severity);
    if (severity === 'off') continue;
    const place = new FindingPlace(
      shownPath(violation.path),
      shownPath(violation.member),
      shownSubject(violation, paths),
    );
    const ofPlace = ordinals.get(place.identity) ?? new Ordinals();
    ordinals.set(place.identity, ofPlace);
    const masked = new MaskedViolation(violation, { keyed, rule, severity, shown: (text) => paths.showText(text) });
    yield masked.at(place, ofPlace).finding();
  }
}

/** A BIDS subject is shown unless it identifies; another is masked unless it is a code. */
function shownSubject({ subject }: Pick<DatasetViolation, 'subject'>, paths: PathMask): string | undefined {
  if (subject === undefined) return undefined;
  return subject.startsWith('sub-') ? paths.show(subject) : paths.showIdentifier(subject);
}

/** Facts carry a path as it may be shown; there is no other. */
function shownPath(path: string | undefined): ShownPath | undefined {
  return path === undefined ? undefined : { raw: path, shown: path };
}
