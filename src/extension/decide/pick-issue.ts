import { type QuickPickItem, window } from 'vscode';
import type { DecisionTarget } from '../../model/decision-target.ts';
import type { IssueRow } from '../../model/protocol.ts';
import type { ScanState } from '../scan-state.ts';
import type { ServerClient } from '../server-client.ts';

/** So many are offered, the worst first; the dashboard has the rest. */
const offered = 200;

/** The issue that a command from the palette is about. @returns `undefined` when there is none or none was picked */
export async function pickIssue(
  server: ServerClient,
  state: ScanState,
  placeHolder: string,
): Promise<DecisionTarget | undefined> {
  const folder = state.status.target;
  if (folder === undefined) {
    void window.showInformationMessage('No dataset was scanned yet: scan one first.');
    return undefined;
  }
  const params = { folder, filter: {}, sort: 'severity', descending: false, offset: 0, limit: offered } as const;
  const { rows } = await server.request('cohortlint/issues', params);
  const items: (QuickPickItem & { row: IssueRow })[] = rows.map((row) => ({
    label: row.message,
    description: `${row.count} ${row.count === 1 ? 'place' : 'places'}`,
    detail: row.ruleId,
    row,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  return chosen && targetOfIssue(folder, chosen.row);
}

/** What a decision about a whole issue is about. */
export function targetOfIssue(folder: string, row: IssueRow): DecisionTarget {
  const { id, ruleId, message, field, path, severity, count, source } = row;
  return {
    folder,
    issues: [id],
    rule: ruleId,
    label: message,
    ...(field === undefined ? {} : { field }),
    ...(path === undefined ? {} : { path }),
    text: [severity, message, `${count} ${count === 1 ? 'place' : 'places'}`, path, ruleId, source]
      .filter((part) => part !== undefined)
      .join(' · '),
  };
}
