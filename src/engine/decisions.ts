import { randomUUID } from 'node:crypto';
import { detect } from '../detectors/index.ts';
import type { Acceptance, Baseline } from '../model/baseline.generated.ts';
import { today } from '../model/day.ts';
import { classPhrase } from '../model/identifier-class.ts';
import type { Finding } from '../model/report.generated.ts';
import { readBaseline, writeBaseline } from '../state/baseline-file.ts';
import { type Prepared, RequestError } from './prepare.ts';

/** What a person says when they accept findings. */
export interface Acceptor {
  reason: string;
  by: string;
  /** The last day on which it holds, as YYYY-MM-DD; until it is withdrawn when absent. */
  until?: string;
}

/** What of a finding an acceptance is made of. */
export type AcceptedFinding = Pick<Finding, 'fingerprint' | 'issue' | 'message' | 'ruleId' | 'suppressed'>;

/** What was accepted and where it is kept. */
export interface Accepted {
  findings: number;
  path: string;
  /** Other machines that have the key can use the file. */
  shared: boolean;
}

/**
 * Accepts findings: writes their fingerprints with the decision into the baseline. Findings that are accepted already keep
 * their decision.
 * @param findings those that are meant; suppressed ones among them are left as they are
 * @throws RequestError when the reason or day cannot be used; BaselineError when the file cannot
 */
export function accept(prepared: Prepared, findings: Iterable<AcceptedFinding>, acceptor: Acceptor): Accepted {
  const decision = checkedAcceptor(acceptor);
  const baseline = readBaseline(prepared.baseline);
  const accepted: Acceptance[] = [];
  const byIssue = new Map<string, Acceptance>();
  let count = 0;
  for (const finding of findings) {
    if (finding.suppressed !== undefined) continue;
    let acceptance = byIssue.get(finding.issue);
    if (!acceptance) {
      const { ruleId, message } = finding;
      acceptance = { id: randomUUID().slice(0, 8), ruleId, message, ...decision, on: today(), fingerprints: [] };
      byIssue.set(finding.issue, acceptance);
      accepted.push(acceptance);
    }
    acceptance.fingerprints.push(finding.fingerprint);
    count += 1;
  }
  if (count === 0)
    throw new RequestError('There is nothing to accept: every one of these findings is decided already.');
  write(prepared, { ...baseline, accepted: [...withoutExpired(baseline, accepted), ...accepted] });
  return { findings: count, path: prepared.baseline.path, shared: prepared.isKeyShared };
}

/** Takes an acceptance back. @throws RequestError when there is none of that id */
export function withdraw(prepared: Prepared, id: string): void {
  const baseline = readBaseline(prepared.baseline);
  const accepted = baseline.accepted.filter((acceptance) => acceptance.id !== id);
  if (accepted.length === baseline.accepted.length) {
    throw new RequestError(`There is no acceptance "${id}": it may have been taken back already.`);
  }
  write(prepared, { ...baseline, accepted });
}

/**
 * Removes what holds nothing back any more: expired acceptances, and fingerprints that no finding has.
 * @param findings all of the dataset, of a scan that was not stopped
 * @returns how many fingerprints were removed, and how many are left
 */
export function prune(prepared: Prepared, findings: Iterable<Finding>): { removed: number; left: number } {
  const present = new Set<string>();
  for (const { fingerprint } of findings) present.add(fingerprint);
  const baseline = readBaseline(prepared.baseline);
  const accepted = baseline.accepted
    .filter(({ until }) => until === undefined || until >= today())
    .map((acceptance) => ({ ...acceptance, fingerprints: acceptance.fingerprints.filter((one) => present.has(one)) }))
    .filter(({ fingerprints }) => fingerprints.length > 0);
  const before = countOf(baseline.accepted);
  const left = countOf(accepted);
  if (left < before) write(prepared, { ...baseline, accepted });
  return { removed: before - left, left };
}

/**
 * A reason is written into files that others read: it must not say what the finding hides.
 * @throws RequestError when it is empty or holds an identifier
 */
export function checkedReason(reason: string): string {
  const text = reason.trim().replace(/\s+/g, ' ');
  if (text === '') throw new RequestError('A decision needs a reason: say why these findings may stay.');
  const [found] = detect(text, {}).filter(({ confidence }) => confidence >= certainEnough);
  if (found) {
    throw new RequestError(
      `The reason holds ${classPhrase(found.class)}, and reasons stand in reports: say it without.`,
    );
  }
  return text;
}

/** From here on a reader of reports would take it for a real identifier. */
const certainEnough = 0.8;

function checkedAcceptor({ reason, by, until }: Acceptor): Acceptor {
  const person = by.trim();
  if (person === '') throw new RequestError('A decision needs the name of who decides.');
  if (until !== undefined && !isDay(until)) throw new RequestError(`"${until}" is no day: write it as 2027-01-31.`);
  if (until !== undefined && until < today()) throw new RequestError(`${until} is over: name a day to come.`);
  return { reason: checkedReason(reason), by: person, ...(until === undefined ? {} : { until }) };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The old acceptances, without the expired fingerprints that are accepted anew. */
function withoutExpired({ accepted }: Baseline, anew: readonly Acceptance[]): Acceptance[] {
  const again = new Set(anew.flatMap(({ fingerprints }) => fingerprints));
  return accepted
    .map((acceptance) => ({ ...acceptance, fingerprints: acceptance.fingerprints.filter((one) => !again.has(one)) }))
    .filter(({ fingerprints }) => fingerprints.length > 0);
}

function countOf(accepted: readonly Acceptance[]): number {
  return accepted.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0);
}

function write({ baseline }: Prepared, content: Baseline): void {
  writeBaseline(baseline, content);
}
