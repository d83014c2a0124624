import { randomUUID } from 'node:crypto';
import type { Progress } from 'vscode';
import type { ServerClient } from './server-client.ts';

/**
 * Shows what the server reports of a request in a notification while it runs.
 * @param ask makes the request; what it is given as `workDoneToken` belongs to it alone
 */
export async function withShownProgress<Result>(
  server: ServerClient,
  progress: Progress<{ message?: string; increment?: number }>,
  ask: (workDoneToken: string) => Promise<Result>,
): Promise<Result> {
  const workDoneToken = randomUUID();
  let reached = 0;
  const listening = await server.onProgress(workDoneToken, (work) => {
    if (work.kind === 'end') return;
    // The walk runs ahead of the work: while the total grows, the percentage may fall. A bar does not go back.
    const percentage = Math.max(reached, work.percentage ?? 0);
    progress.report({ increment: percentage - reached, ...(work.message ? { message: work.message } : {}) });
    reached = percentage;
  });
  try {
    return await ask(workDoneToken);
  } finally {
    listening.dispose();
  }
}
