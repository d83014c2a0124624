import { commands, type Disposable, env, window } from 'vscode';
import type { DecisionTarget } from '../../model/decision-target.ts';

/** Copy Masked Finding: what a report says of it, for a mail or a ticket. Nothing in it is raw. */
export function copyMaskedFinding(): Disposable {
  return commands.registerCommand('cohortlint.copyMaskedFinding', async (target?: DecisionTarget) => {
    if (target?.text === undefined) return;
    await env.clipboard.writeText(target.text);
    window.setStatusBarMessage('$(check) Masked finding copied', 3_000);
  });
}
