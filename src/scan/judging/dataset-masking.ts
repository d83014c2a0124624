import type { Finding } from '../../model/report.generated.ts';
import type { DatasetViolation, Rule } from '../../model/rule.ts';
import { MaskedViolation } from '../masking/finding.ts';
import type { Keyed } from '../masking/keyed.ts';
import type { PathMask } from '../masking/path-mask.ts';
import { FindingPlace, Ordinals, type ShownPath } from '../masking/placed-finding.ts';
import type { RuleTable } from './rule-table.ts';

/** Masks what rules over the whole dataset found. Violations of a rule may come in several parts, one rule after the other. */
export class DatasetMasking {
  #rule: Rule | undefined;
  readonly #ordinals = new Map<string, Ordinals>();

  constructor(
    private readonly table: RuleTable,
    private readonly keyed: Keyed,
    private readonly paths: PathMask,
  ) {}

  /** Findings of violations; what settings switch off is left out. */
  *findingsOf(rule: Rule, violations: Iterable<DatasetViolation>): Iterable<Finding> {
    if (rule !== this.#rule) this.#ordinals.clear();
    this.#rule = rule;
    const { keyed, paths } = this;
    for (const violation of violations) {
      const severity = this.table.severityOf(rule.id, violation.severity);
      if (severity === 'off') continue;
      const { path, member } = violation;
      const place = new FindingPlace(shownPath(path), shownPath(member), this.shownSubject(violation.subject));
      const ordinals = this.#ordinals.get(place.identity) ?? new Ordinals();
      this.#ordinals.set(place.identity, ordinals);
      const masked = new MaskedViolation(violation, { keyed, rule, severity, shown: (text) => paths.showText(text) });
      yield masked.at(place, ordinals).finding();
    }
  }

  /** A BIDS subject is shown unless it identifies; another is masked unless it is a code. */
  shownSubject(subject: string): string;
  shownSubject(subject: string | undefined): string | undefined;
  shownSubject(subject: string | undefined): string | undefined {
    if (subject === undefined) return undefined;
    return subject.startsWith('sub-') ? this.paths.show(subject) : this.paths.showIdentifier(subject);
  }
}

/** Facts carry a path as it may be shown; there is no other. */
function shownPath(path: string | undefined): ShownPath | undefined {
  return path === undefined ? undefined : { raw: path, shown: path };
}
