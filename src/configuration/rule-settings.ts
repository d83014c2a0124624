import { ConfigurationError } from './file.ts';
import { nearest } from './nearest.ts';
import type { Settings } from './settings.ts';

/** @throws ConfigurationError when settings name a rule that does not exist, to set it or to ignore it */
export function checkRuleSettings(
  { rules, ignore }: Pick<Settings, 'rules' | 'ignore'>,
  known: readonly string[],
): void {
  const named = ignore.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  for (const id of [...Object.keys(rules), ...named]) {
    if (known.includes(id)) continue;
    const guess = nearest(id, known);
    throw new ConfigurationError(
      `There is no rule "${id}"${guess ? `: did you mean "${guess}"?` : ''} (\`cohortlint rules\` lists all).`,
    );
  }
}
