/** What the process ends with; part of the contract with other programs. 2 beats 1. */
export const exitStatus = {
  /** Nothing at or above `--fail-on`. */
  nothingFound: 0,
  /** Findings at or above `--fail-on`. */
  found: 1,
  /** Bad arguments or configuration, a named path missing or unreadable, or `--require-coverage` not met. */
  badRequest: 2,
} as const;
