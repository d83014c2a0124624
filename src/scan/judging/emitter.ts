import type { Violation } from '../../model/violation.ts';
import { type ShownPath, toFinding } from '../masking/finding.ts';
import type { FindingDetail, FindingSink } from './entry-judgement.ts';
import type { Pass } from './pass.ts';

/** Takes a violation with the subject that it is of, as it may be shown. */
export type Emit = (violation: Violation, subject: string | undefined) => void;

/** Makes findings of the violations of one entry, or of one file inside of it, as its rules weigh them. */
export function emitterOf(pass: Pass, path: ShownPath, sink: FindingSink, member?: ShownPath): Emit {
  const { keyed, rules, paths } = pass;
  const seen = new Map<string, number>();
  const ordinal = (identity: string): number => {
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return count;
  };
  return (violation, subject) => {
    const severity = rules.severityOf(violation.ruleId, violation.severity);
    if (severity === 'off') return;
    const finding = toFinding(violation, {
      keyed,
      rule: rules.get(violation.ruleId),
      severity,
      path,
      ...(member === undefined ? {} : { member }),
      ...(subject === undefined ? {} : { subject }),
      ordinal,
      shown: (text) => paths.showText(text),
    });
    sink(finding, detailOf(violation, path.raw, pass.setup.reveal));
  };
}

/** @param reveal whether the user asked to see raw values */
function detailOf({ location, value }: Violation, path: string, reveal: boolean): FindingDetail {
  return {
    ...('span' in location && location.span ? { span: location.span } : {}),
    ...(reveal ? { raw: { path, ...(value === undefined ? {} : { value }) } } : {}),
  };
}
