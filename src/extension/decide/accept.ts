import { userInfo } from 'node:os';
import { commands, type Disposable, type ExtensionContext, type QuickPickItem, window } from 'vscode';
import { dayAfterMonths } from '../../model/day.ts';
import type { DecisionTarget } from '../../model/decision-target.ts';
import type { AcceptParams } from '../../model/protocol.ts';
import { explainFailure } from '../explain-failure.ts';
import type { ScanState } from '../scan-state.ts';
import type { ServerClient } from '../server-client.ts';
import { pickIssue } from './pick-issue.ts';

/** Under this name the editor remembers who decided last. */
export const reviewerKey = 'cohortlint.reviewer';

/** How long a confirmation stays in the status bar. */
const confirmationMilliseconds = 6_000;

/** Answers that were given with the command, so that the person is not asked for them. */
type Given = Partial<Pick<AcceptParams, 'reason' | 'by' | 'until'>>;

/** Accept…: asks for the reason, the end and the person, and accepts findings with them. */
export function acceptFindings(context: ExtensionContext, server: ServerClient, state: ScanState): Disposable {
  return commands.registerCommand('cohortlint.accept', async (given?: DecisionTarget & Given) => {
    try {
      const target = given?.folder ? given : await pickIssue(server, state, 'Issue to accept');
      if (!target) return;
      const answers = await ask(context, target.label ?? 'findings', given ?? {});
      if (!answers) return;
      const { folder, issues = [], fingerprints = [] } = target;
      const chosen = fingerprints.length > 0 ? { fingerprints: [...fingerprints] } : { issues: [...issues] };
      const { accepted } = await server.request('cohortlint/accept', { folder, ...chosen, ...answers });
      window.setStatusBarMessage(`$(check) ${accepted} accepted: ${target.label ?? ''}`, confirmationMilliseconds);
    } catch (error) {
      await explainFailure(error);
    }
  });
}

async function ask(
  context: ExtensionContext,
  label: string,
  given: Given,
): Promise<Pick<AcceptParams, 'reason' | 'by' | 'until'> | undefined> {
  const reason = given.reason ?? (await askReason(`Accept: ${label}`));
  if (reason === undefined) return undefined;
  const until = given.reason === undefined ? await askEnd() : { day: given.until };
  if (!until) return undefined;
  const by = given.by ?? (await askPerson(context));
  if (by === undefined) return undefined;
  await context.globalState.update(reviewerKey, by);
  return { reason, by, ...(until.day === undefined ? {} : { until: until.day }) };
}

/** Asks why. @returns `undefined` when the person gave up */
export async function askReason(title: string): Promise<string | undefined> {
  return window.showInputBox({
    title,
    prompt: 'Why may it stay? The reason stands in reports: name nobody.',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'A decision needs a reason.' : undefined),
  });
}

async function askEnd(): Promise<{ day?: string | undefined } | undefined> {
  const ends: (QuickPickItem & { day: () => string | undefined | Thenable<string | undefined> })[] = [
    { label: 'No end', description: 'until it is taken back', day: () => undefined },
    { label: '3 months', description: dayAfterMonths(3), day: () => dayAfterMonths(3) },
    { label: '1 year', description: dayAfterMonths(12), day: () => dayAfterMonths(12) },
    { label: 'Until a day…', day: askDay },
  ];
  const chosen = await window.showQuickPick(ends, { title: 'Until when does it hold?', ignoreFocusOut: true });
  return chosen && { day: await chosen.day() };
}

function askDay(): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'Last day on which it holds',
    placeHolder: dayAfterMonths(6),
    ignoreFocusOut: true,
    validateInput: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : 'Write the day as 2027-01-31.'),
  });
}

function askPerson(context: ExtensionContext): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'Who decides?',
    prompt: 'The name stands in reports beside the reason.',
    value: context.globalState.get<string>(reviewerKey) ?? userInfo().username,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'A decision needs a name.' : undefined),
  });
}
