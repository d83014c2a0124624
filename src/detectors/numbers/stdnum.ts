import type { ValidateReturn } from 'stdnum/lib/cjs/types.js';

/** A validator of the package `stdnum`, which needs 10 µs a number and gets only what has a label or a typical form. */
export function holds(validate: (value: string) => ValidateReturn): (value: string) => boolean {
  return (value) => validate(value).isValid;
}
