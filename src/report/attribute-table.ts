import { classLabel } from '../model/identifier-class.ts';
import type { Policy } from '../model/policy.ts';
import type { AttributeRow } from '../policies/attribute-table.ts';
import { actionPhrase } from '../policies/profile-action.ts';
import { fitTo } from './wording.ts';

/** Few keywords are longer: they push the rest of their line to the right. */
const mostKeyword = 40;

/** What a policy says of each attribute, as a terminal shows it. */
export function attributeTableText({ title, id }: Pick<Policy, 'title' | 'id'>, rows: readonly AttributeRow[]): string {
  const width = Math.min(mostKeyword, Math.max(...rows.map(({ keyword }) => keyword.length)));
  const action = Math.max(...rows.map((row) => row.action?.length ?? 0));
  const lines = rows.map((row) => {
    const weight = row.severity === 'off' ? '-' : row.severity;
    const start = `${row.tag}  ${row.keyword.padEnd(width)}  ${action === 0 ? '' : `${fitTo(row.action ?? '-', action)}  `}`;
    return `${start}${fitTo(weight, 7)}  ${meaningOf(row)}`.trimEnd();
  });
  return `${title} (${id}): what each attribute must be, and how much a value weighs that is left\n\n${lines.join('\n')}\n`;
}

function meaningOf({ action, severity, inspect, class: identifier }: AttributeRow): string {
  const what = identifier === undefined ? '' : classLabel[identifier];
  if (action !== undefined)
    return [what, `the profile ${actionPhrase(action)}`].filter((part) => part !== '').join('; ');
  if (severity === 'off') return inspect ? 'its text is searched' : 'may stand';
  return what;
}
