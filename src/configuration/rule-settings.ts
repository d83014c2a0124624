import { ConfigurationError } from './file.ts';
import { nearest } from './nearest.ts';
import type { Settings } from './settings.ts';

/** @throws ConfigurationError when settings name a rule that does not exist */
export function checkRuleSettings(rules: Settings['rules'], known: readonly string[]): void {
  for (const id of Object.keys(rules)) {
    if (known.includes(id)) continue;
    const guess = nearest(id, known);
    throw new ConfigurationError(
      `There is no rule "${id}"${guess ? `: did you mean "${guess}"?` : ''} (\`cohortlint rules\` lists all).`,
    );
  }
}
