import { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import type { Policy } from '../../model/policy.ts';
import type { Violation } from '../../model/violation.ts';
import { type DeclaredTerm, LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import { RareConditions, rareConditionId } from '../../rules/judge-rare-conditions.ts';
import { MaskedViolation } from '../masking/finding.ts';
import { Keyed } from '../masking/keyed.ts';
import { PathMask } from '../masking/path-mask.ts';
import { SharedState } from '../running/shared-state.ts';
import type { JudgeSetup } from '../setup.ts';
import { RuleTable } from './rule-table.ts';

/** One pass over a dataset, in one thread: by what all of its entries, documents and members are judged. */
export class Pass {
  readonly rules: RuleTable;
  readonly policy: Policy;
  readonly keyed: Keyed;
  readonly paths: PathMask;
  readonly knownTerms: TermMatcher | undefined;
  /** Set in the second pass, which looks for nothing else. */
  readonly leftElsewhere: LeftElsewhere | undefined;
  /** Set where the configuration names areas of its own. */
  readonly smallZipAreas: ReadonlySet<string> | undefined;
  /** Absent where their rule is off. */
  readonly rareConditions: RareConditions | undefined;
  readonly #shared: SharedState;

  /** @param declared what a first pass found to be declared as persons' */
  constructor(
    readonly setup: JudgeSetup,
    declared?: readonly DeclaredTerm[],
  ) {
    this.#shared = new SharedState(setup.shared);
    this.rules = new RuleTable(setup);
    this.policy = this.rules.policy;
    this.keyed = new Keyed(setup.key);
    this.knownTerms = setup.knownTerms && new TermMatcher(setup.knownTerms);
    this.leftElsewhere = declared && new LeftElsewhere(declared);
    const areas = this.rules.optionsOf(this.rules.get('outlier/zip-population')).smallAreas as readonly string[];
    this.smallZipAreas = areas.length === 0 ? undefined : new Set(areas);
    this.rareConditions = this.#rareConditions();
    this.paths = new PathMask(this.policy, this.keyed, this.knownTerms, this.leftElsewhere);
  }

  /** @throws Error when the scan was stopped */
  goOn(): void {
    if (this.#shared.isStopped) throw new Error('the scan was stopped');
  }

  #rareConditions(): RareConditions | undefined {
    const { rules, setup, policy } = this;
    if (rules.severityOf(rareConditionId, policy.severityOfRule(rareConditionId, 'warning')) === 'off')
      return undefined;
    return new RareConditions(policy, rules.optionsOf(rules.get(rareConditionId)), setup.vocabularies);
  }

  /** A violation as its rule weighs it, masked; `undefined` when it is off. */
  mask(violation: Violation): MaskedViolation | undefined {
    const { keyed, paths, rules } = this;
    const severity = rules.severityOf(violation.ruleId, violation.severity);
    if (severity === 'off') return undefined;
    const rule = rules.get(violation.ruleId);
    return new MaskedViolation(violation, { keyed, rule, severity, shown: (text) => paths.showText(text) });
  }

  /** A subject by the BIDS path is shown unless it identifies; a PatientID or a table's id is masked unless it is a code. */
  showSubject(subject: string | undefined, bySegment: string | undefined): string | undefined {
    if (subject === undefined) return undefined;
    return bySegment === undefined ? this.paths.showIdentifier(subject) : this.paths.show(subject);
  }
}
