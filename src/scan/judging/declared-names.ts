import type { DeclaredTerm } from '../../rules/judge-left-elsewhere.ts';
import { remask } from '../masking/remask.ts';
import type { BatchResult } from '../running/batch.ts';
import type { JudgeSetup } from '../setup.ts';
import { Pass } from './pass.ts';

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
  second.findings = remask(first, second.findings, new Pass(setup, declared).paths, setup.runDirectory);
  first.maskedPaths = second.maskedPaths;
}
