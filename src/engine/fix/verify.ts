import type { Settings } from '../../configuration/settings.ts';
import type { FixRequest } from '../fix.ts';
import { absolutePolicy } from '../named-policy.ts';
import { scanDataset } from '../scan-dataset.ts';
import type { ChangeTally } from './change-tally.ts';
import type { Verification } from './result.ts';

/** So many issues are named. */
const mostIssues = 20;

/**
 * Scans a copy under the policy it was made by.
 * @param root of the source, in which its policy may lie
 * @param tally where something was changed
 */
export async function verify(
  out: string,
  { signal, knownTermsFile }: Pick<FixRequest, 'signal' | 'knownTermsFile'>,
  root: string,
  { policy, rules }: Settings,
  tally: ChangeTally,
): Promise<Verification> {
  const scan = await scanDataset({
    paths: [out],
    commandLine: { policy: absolutePolicy(policy, root), rules },
    ignoreConfigurationFile: true,
    ...(signal ? { signal } : {}),
    ...(knownTermsFile === undefined ? {} : { knownTermsFile }),
  });
  try {
    const { issues, verdict } = scan.summary;
    let atChanged = 0;
    for (const { severity, location, ruleId } of scan.findings()) {
      // What a copy says of itself is held against what is left elsewhere in it.
      if (ruleId.startsWith('consent/')) continue;
      if (severity === 'info' || location.attribute === undefined || location.path === undefined) continue;
      const path = scan.maskedPaths.get(location.path) ?? location.path;
      if (tally.placesOf(path)?.has(location.attribute)) atChanged += 1;
    }
    const count = (wanted: string): number =>
      issues.filter(({ severity }) => severity === wanted).reduce((sum, issue) => sum + issue.count, 0);
    return {
      verdict,
      errors: count('error'),
      warnings: count('warning'),
      atChanged,
      issues: issues
        .filter(({ severity }) => severity !== 'info')
        .slice(0, mostIssues)
        .map(({ severity, message, count: places }) => ({ severity, message, count: places })),
    };
  } finally {
    scan.dispose();
  }
}
