import { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import { type DeclaredTerm, LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import { Keyed } from '../masking/keyed.ts';
import { PathMask } from '../masking/path-mask.ts';
import { remask } from '../masking/remask.ts';
import type { BatchResult } from '../running/batch.ts';
import type { JudgeSetup } from '../setup.ts';
import { RuleTable } from './rule-table.ts';

/**
 * Masks the names of files and folders in which the second pass found what the dataset declares to be persons', wherever the
 * first pass has written them.
 * @param first is changed, and so is where the findings of the second pass lie
 */
export function maskDeclaredNames(
  first: BatchResult,
  second: BatchResult,
  declared: readonly DeclaredTerm[],
  setup: JudgeSetup,
): void {
  const { policy } = new RuleTable(setup);
  const knownTerms = setup.knownTerms && new TermMatcher(setup.knownTerms);
  const paths = new PathMask(policy, new Keyed(setup.key), knownTerms, new LeftElsewhere(declared));
  second.findings = remask(first, second.findings, paths, setup.runDirectory);
  first.maskedPaths = second.maskedPaths;
}
