import type { Violation } from '../../model/violation.ts';
import type { MaskedViolation } from '../masking/finding.ts';
import { FindingPlace, Ordinals, type ShownPath } from '../masking/placed-finding.ts';
import type { FindingSink } from './entry-judgement.ts';
import type { Pass } from './pass.ts';

/**
 * Takes a violation with the subject that it is of, as it may be shown.
 * @param masked the violation as `Pass.mask` made it before
 */
export type Emit = (violation: Violation, subject: string | undefined, masked?: MaskedViolation) => void;

/**
 * Makes findings of the violations of one entry, or of one file inside of it, as its rules weigh them.
 * @param ordinals of that place, where findings of it are made elsewhere as well
 */
export function emitterOf(
  pass: Pass,
  path: ShownPath,
  sink: FindingSink,
  member?: ShownPath,
  ordinals = new Ordinals(),
): Emit {
  let place = new FindingPlace(path, member);
  const { reveal } = pass.setup;
  return (violation, subject, masked = pass.mask(violation)) => {
    if (!masked) return;
    place = place.of(subject);
    sink(masked.at(place, ordinals), reveal ? rawOf(violation, path.raw) : undefined);
  };
}

function rawOf({ value }: Violation, path: string): { path: string; value?: string } {
  return { path, ...(value === undefined ? {} : { value }) };
}
