import { commands, type Disposable, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { DecisionTarget } from '../../model/decision-target.ts';
import type { IgnoreParams } from '../../model/protocol.ts';
import { explainFailure } from '../explain-failure.ts';
import type { ScanState } from '../scan-state.ts';
import type { ServerClient } from '../server-client.ts';
import { askReason } from './accept.ts';
import { pickIssue } from './pick-issue.ts';

type Conditions = Pick<IgnoreParams, 'rule' | 'path' | 'field'>;

/** Ignore…: asks what and why, adds it to the dataset's configuration as an edit that can be undone, and saves it. */
export function ignoreFindings(server: ServerClient, state: ScanState): Disposable {
  return commands.registerCommand('cohortlint.ignore', async (given?: DecisionTarget & { reason?: string }) => {
    try {
      const target = given?.folder ? given : await pickIssue(server, state, 'Issue to ignore');
      if (!target) return;
      const conditions = given?.reason === undefined ? await askConditions(target) : conditionsOf(target);
      if (!conditions) return;
      const reason = given?.reason ?? (await askReason('Ignore in the configuration of the dataset'));
      if (reason === undefined) return;
      const { uri } = await server.request('cohortlint/ignore', { folder: target.folder, ...conditions, reason });
      const document = await workspace.openTextDocument(Uri.parse(uri));
      await document.save();
      // A file that the edit has just made is saved already, and nobody heard of it.
      await server.request('cohortlint/checkStale', null);
    } catch (error) {
      await explainFailure(error);
    }
  });
}

function conditionsOf({ rule, path, field }: DecisionTarget): Conditions {
  return {
    ...(rule === undefined ? {} : { rule }),
    ...(path === undefined ? {} : { path }),
    ...(field === undefined ? {} : { field }),
  };
}

async function askConditions({ rule, path, field, label }: DecisionTarget): Promise<Conditions | undefined> {
  const choices: (QuickPickItem & { conditions: Conditions })[] = [];
  if (rule && field) choices.push(choice(`This rule in ${field}`, { rule, field }));
  if (rule && path) choices.push(choice(`This rule in ${path}`, { rule, path: patternOf(path) }));
  if (rule && path?.includes('/')) {
    const folder = `${path.slice(0, path.lastIndexOf('/'))}/`;
    choices.push(choice(`This rule in ${folder}`, { rule, path: patternOf(folder) }));
  }
  if (rule) choices.push(choice(`This rule in the whole dataset: ${rule}`, { rule }));
  if (path) choices.push(choice(`Everything in ${path}`, { path: patternOf(path) }));
  const chosen = await window.showQuickPick(choices, {
    title: `Ignore: ${label ?? rule ?? 'findings'}`,
    placeHolder: 'What does not count? It is listed in every report.',
  });
  return chosen?.conditions;
}

/** The pattern that means one path and no other: from the root of the dataset, its special characters escaped. */
function patternOf(path: string): string {
  return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`;
}

function choice(label: string, conditions: Conditions): QuickPickItem & { conditions: Conditions } {
  return { label, conditions };
}
