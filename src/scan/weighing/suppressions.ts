import ignore, { type Ignore } from 'ignore';
import type { IgnoreSetting } from '../../configuration/settings.ts';
import type { Acceptance, Baseline } from '../../model/baseline.generated.ts';
import type { Finding, Suppression } from '../../model/report.generated.ts';

/** What decides whether a finding counts. */
type Judged = Pick<Finding, 'ruleId' | 'fingerprint' | 'field' | 'location'>;

/** A suppression without its count. */
type Decision = Omit<Suppression, 'findings'>;

/**
 * The decisions of persons about findings: accepted in a baseline, or ignored by the configuration. A finding that one of
 * them covers does not count in the verdict, and stays in the report with the decision's id.
 */
export class Suppressions {
  readonly #byFingerprint = new Map<string, string>();
  readonly #expired = new Map<string, string>();
  readonly #ignores: { id: string; entry: IgnoreSetting; patterns?: Ignore }[] = [];
  readonly #decisions: Decision[] = [];
  /** Equal for equal decisions, so that it can be told whether somebody decided something meanwhile. */
  readonly signature: string;

  /** @param today as YYYY-MM-DD; an acceptance holds up to and including its last day */
  constructor(baseline: Baseline, ignores: readonly IgnoreSetting[], today: string) {
    this.signature = JSON.stringify([baseline.accepted, ignores, today]);
    for (const acceptance of baseline.accepted) this.#accept(acceptance, today);
    for (const [index, entry] of ignores.entries()) {
      const id = `ignore-${index + 1}`;
      this.#decisions.push({ id, kind: 'ignored', ...entry });
      this.#ignores.push({
        id,
        entry,
        ...(entry.path === undefined ? {} : { patterns: ignore({ ignoreCase: false }).add(entry.path) }),
      });
    }
  }

  /** Whether there is nothing that could cover a finding, and nothing to report. */
  get isEmpty(): boolean {
    return this.#decisions.length === 0;
  }

  /** The id of the decision under which a finding does not count. An acceptance of the very finding comes first. */
  of(finding: Judged): string | undefined {
    return (
      this.#byFingerprint.get(finding.fingerprint) ?? this.#ignores.find((one) => covers(one, finding))?.id ?? undefined
    );
  }

  /** The id of the acceptance that covered a finding until it expired. */
  expiredOf(finding: Judged): string | undefined {
    return this.#expired.get(finding.fingerprint);
  }

  /** All decisions with how many findings each covers. @param counts by id */
  list(counts: ReadonlyMap<string, number>): Suppression[] {
    return this.#decisions.map((decision) => ({ ...decision, findings: counts.get(decision.id) ?? 0 }));
  }

  #accept({ id, ruleId, message, reason, by, on, until, fingerprints }: Acceptance, today: string): void {
    const expired = until !== undefined && until < today;
    const target = expired ? this.#expired : this.#byFingerprint;
    for (const fingerprint of fingerprints) target.set(fingerprint, id);
    this.#decisions.push({
      id,
      kind: 'accepted',
      rule: ruleId,
      message,
      reason,
      by,
      on,
      ...(until === undefined ? {} : { until }),
      ...(expired ? { expired } : {}),
    });
  }
}

function covers({ entry, patterns }: { entry: IgnoreSetting; patterns?: Ignore }, finding: Judged): boolean {
  if (entry.rule !== undefined && entry.rule !== finding.ruleId) return false;
  if (entry.field !== undefined && !namesField(entry.field, finding.field)) return false;
  if (patterns === undefined) return true;
  const { path } = finding.location;
  return path !== undefined && patterns.ignores(path);
}

function namesField(wanted: string, field: string | undefined): boolean {
  return field !== undefined && (field === wanted || field.replace(/^(column|key|header field) /, '') === wanted);
}
