import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { type FixProgress, type FixResult, fixDataset, fixProgressText } from '../engine/fix.ts';
import { plural } from '../model/numerals.ts';
import type { FixParams, FixSummary } from '../model/protocol.ts';
import { fixReport } from '../report/fix-text.ts';
import type { Workspace } from './workspace.ts';

/** Writes a de-identified copy for a client, under the policy of its settings or of the dataset. */
export async function writeCopy(
  workspace: Workspace,
  { source, target }: FixParams,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<FixSummary> {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  const result = await fixDataset({
    path: URI.parse(source).fsPath,
    out: URI.parse(target).fsPath,
    signal: controller.signal,
    onProgress: (state) => progress.report(percentOf(state), fixProgressText(state)),
    ...(await workspace.engineSettings()),
  });
  const { complete, rewritten, copied, leftOut } = result;
  return {
    complete,
    rewritten,
    copied,
    leftOut: leftOut.length,
    message: sentenceOf(result),
    report: fixReport(result),
  };
}

/** All files are gone through twice. */
function percentOf({ step, done, total }: FixProgress): number {
  const share = total === 0 ? 1 : done / total;
  return Math.floor((step === 'reading' ? share : 1 + share) * 50);
}

function sentenceOf({ rewritten, copied, leftOut, policy, verification }: FixResult): string {
  const parts = [
    `${plural(rewritten, 'DICOM file')} de-identified under ${policy}`,
    ...(copied > 0 ? [`${plural(copied, 'other file')} copied`] : []),
    ...(leftOut.length > 0 ? [`${plural(leftOut.length, 'file')} left out`] : []),
  ];
  const scan = verification
    ? ` A scan of the copy found ${plural(verification.errors, 'error')} and ${plural(verification.warnings, 'warning')}.`
    : '';
  return `${parts.join(', ')}.${scan}`;
}
