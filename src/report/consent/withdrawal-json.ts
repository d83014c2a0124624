import type { Withdrawal } from '../../engine/consent/withdraw.ts';

/** A withdrawal as JSON for another program. It names files as they are called: who has it has to keep it as safe as the data. */
export function withdrawalJson(withdrawal: Withdrawal): string {
  const {
    subject,
    day,
    scopeFrom,
    plan,
    found,
    rows,
    recipients,
    toldBy,
    doubtfulLines,
    recordMistake,
    unread,
    ignored,
  } = withdrawal;
  const { scope, steps, beyond } = plan;
  const files = new Map(found.files.map((file) => [file.path, file]));
  const described = steps.map(({ path, ...step }) => {
    const file = files.get(path);
    return { ...step, path, ...(file ? { by: file.by, derived: file.isDerived, certain: file.isCertain } : {}) };
  });
  const value = {
    subject,
    day,
    scope,
    scopeFrom,
    steps: described,
    rows: rows ?? [],
    recipients: recipients ?? [],
    ...(toldBy === undefined ? {} : { toldBy }),
    doubtfulLines,
    beyond,
    ...(recordMistake === undefined ? {} : { recordMistake }),
    unread,
    ignored,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
