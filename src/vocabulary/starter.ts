import type { Vocabulary } from './condition.ts';
import { parseCondition } from './condition-line.ts';
import { starterTable } from './data/starter.ts';

/** Which state of the list this is; set anew when the list changes. */
const version = '2026.1';

let starter: Vocabulary | undefined;

/** The rare conditions that are known without an import: those that imaging research meets. */
export function starterVocabulary(): Vocabulary {
  starter ??= {
    source: 'built in',
    version,
    conditions: starterTable
      .slice(1, -1)
      .split('\n')
      .map((line, index) => parseCondition(line, `line ${index + 1} of the starter list`)),
  };
  return starter;
}
