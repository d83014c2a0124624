import type { Violation } from '../../model/violation.ts';
import type { MaskedViolation, ShownPath } from '../masking/finding.ts';
import type { FindingDetail, FindingSink } from './entry-judgement.ts';
import type { Pass } from './pass.ts';

/**
 * Takes a violation with the subject that it is of, as it may be shown.
 * @param masked the violation as `Pass.mask` made it before
 */
export type Emit = (violation: Violation, subject: string | undefined, masked?: MaskedViolation) => void;

/** Makes findings of the violations of one entry, or of one file inside of it, as its rules weigh them. */
export function emitterOf(pass: Pass, path: ShownPath, sink: FindingSink, member?: ShownPath): Emit {
  const seen = new Map<string, number>();
  const ordinal = (identity: string): number => {
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return count;
  };
  const place = { path, ordinal, ...(member === undefined ? {} : { member }) };
  return (violation, subject, masked = pass.mask(violation)) => {
    const finding = masked?.at(subject === undefined ? place : { ...place, subject });
    if (finding) sink(finding, detailOf(violation, path.raw, pass.setup.reveal));
  };
}

/** @param reveal whether the user asked to see raw values */
function detailOf({ location, value }: Violation, path: string, reveal: boolean): FindingDetail {
  return {
    ...('span' in location && location.span ? { span: location.span } : {}),
    ...(reveal ? { raw: { path, ...(value === undefined ? {} : { value }) } } : {}),
  };
}
