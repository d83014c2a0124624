import type { Finding } from '../../model/report.generated.ts';
import type { Source } from '../../model/source.ts';
import { ruleById } from '../../rules/index.ts';
import { Keyed } from '../masking/keyed.ts';
import { PathMask } from '../masking/path-mask.ts';
import type { JudgeSetup } from '../setup.ts';
import { checkConsent, isConsentRecord, readConsent } from './consent-check.ts';
import { contextOf } from './dataset-check.ts';
import { DatasetMasking } from './dataset-masking.ts';
import { RuleTable } from './rule-table.ts';
import { placeInTexts } from './text-places.ts';

/**
 * Judges a record of consent by what is written alone, as an editor does while somebody types: what of people is in the dataset,
 * only a scan knows.
 * @param source of the dataset, with the record as it is to be judged
 * @returns `undefined` for a file that is no record; else its findings, by the same fingerprints as in a scan
 */
export async function judgeRecord(path: string, source: Source, setup: JudgeSetup): Promise<Finding[] | undefined> {
  if (!setup.consent) return undefined;
  if (!isConsentRecord(path, source, setup.consent)) return undefined;
  const read = await readConsent(source, setup.consent);
  const table = new RuleTable(setup);
  const keyed = new Keyed(setup.key);
  const paths = new PathMask(table.policy, keyed);
  const show = (raw: string): string => paths.show(raw);
  const own = show(path);
  const { violations } = checkConsent(read, undefined, [], table, (rule) => contextOf(rule, table, keyed), show);
  const ofRecord = [...violations].map(([rule, all]) => [rule, [...all].filter((one) => one.path === own)] as const);
  await placeInTexts(
    ofRecord.flatMap(([, all]) => all),
    source,
    (shownPath) => (shownPath === own ? path : shownPath),
  );
  const masking = new DatasetMasking(table, keyed, paths);
  return ofRecord.flatMap(([rule, all]) => [...masking.findingsOf(rule, all)]);
}

/** Whether a record that was judged alone was judged by a rule. */
export function judgesRecordAlone(ruleId: string): boolean {
  const rule = ruleById.get(ruleId);
  return rule?.scope === 'consent' && rule.looksAt === 'records';
}
