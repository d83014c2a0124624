import { type Command, Disposable, MarkdownString, StatusBarAlignment, ThemeColor, Uri, window } from 'vscode';
import { markdownText } from '../model/markdown-text.ts';
import type { ScanStatus } from '../model/protocol.ts';
import { datasetName } from './dataset-name.ts';
import type { ScanState } from './scan-state.ts';
import { countsText, coverageText, verdictText } from './status-text.ts';

const verdictIcon = { blocked: '$(error)', 'needs-review': '$(warning)', clear: '$(pass)' } as const;

/** The verdict and its counts in the status bar; a click opens the dashboard, or leads to the first scan. */
export function statusBar(state: ScanState): Disposable {
  const item = window.createStatusBarItem('cohortlint.status', StatusBarAlignment.Left);
  item.name = 'Cohortlint';
  const show = (status: ScanStatus): void => {
    const label = labelOf(status);
    item.text = `${iconOf(status)} ${label}`;
    item.accessibilityInformation = { label: `Cohortlint: ${label}` };
    item.tooltip = tooltipOf(status);
    item.command = commandOf(status);
    // A result that must not be taken for a whole one is the only state that asks for attention.
    item.backgroundColor =
      status.state === 'incomplete' ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  };
  // With several datasets, the one that the person looks into; else the one that was scanned last.
  const showCurrent = (): void => {
    const file = window.activeTextEditor?.document.uri.path;
    show((file === undefined ? undefined : state.around(file)) ?? state.status);
  };
  showCurrent();
  item.show();
  return Disposable.from(item, state.onChange(showCurrent), window.onDidChangeActiveTextEditor(showCurrent));
}

function commandOf({ state, target }: ScanStatus): string | Command {
  if (state === 'none' || target === undefined) return 'cohortlint.scanDataset';
  return { title: 'Open Dashboard', command: 'cohortlint.openDashboard', arguments: [Uri.parse(target)] };
}

function iconOf({ state, verdict }: ScanStatus): string {
  if (state === 'running') return '$(loading~spin)';
  if (state === 'incomplete') return '$(debug-disconnect)';
  return verdict ? verdictIcon[verdict] : '$(shield)';
}

function labelOf(status: ScanStatus): string {
  const { state, verdict, stale } = status;
  if (state === 'none') return 'Cohortlint';
  if (state === 'running') return 'Scanning dataset';
  const verdictAndCounts = verdict ? `${verdictText[verdict]}: ${countsText(status)}` : '';
  if (state === 'incomplete') return ['Incomplete scan', verdictAndCounts].filter(Boolean).join(' · ');
  return stale ? `${verdictAndCounts} (stale)` : verdictAndCounts;
}

function tooltipOf(status: ScanStatus): MarkdownString {
  const { state, target, verdict, worst, reason, stale, seconds } = status;
  const tooltip = new MarkdownString('', true);
  // Commands may be linked; the text itself comes from the server and is escaped.
  tooltip.isTrusted = {
    enabledCommands: ['cohortlint.scanDataset', 'cohortlint.openDashboard', 'cohortlint.clearFindings'],
  };
  const line = (text: string | undefined): void => {
    if (text) tooltip.appendMarkdown(`${markdownText(text)}\n\n`);
  };
  if (state === 'none') {
    line('No dataset was scanned yet.');
    return tooltip.appendMarkdown('[Scan Dataset](command:cohortlint.scanDataset)');
  }
  if (target)
    tooltip
      .appendMarkdown('**')
      .appendMarkdown(markdownText(datasetName(Uri.parse(target))))
      .appendMarkdown('**\n\n');
  if (state === 'running') return tooltip.appendMarkdown('The scan is running.');
  line(reason && `Incomplete: ${reason.replace(/\.$/, '')}.`);
  line(verdict && `${verdictText[verdict]}: ${countsText(status)}.`);
  line(worst && `Worst: ${worst}.`);
  line(coverageText(status));
  line(seconds === undefined ? undefined : `Scanned in ${seconds.toFixed(1)} s.`);
  line(stale ? 'Stale: files changed since the scan.' : undefined);
  const folder = target ? `?${encodeURIComponent(JSON.stringify([{ $mid: 1, ...Uri.parse(target).toJSON() }]))}` : '';
  return tooltip.appendMarkdown(
    `[Open Dashboard](command:cohortlint.openDashboard${folder}) · [Scan Again](command:cohortlint.scanDataset${folder}) · [Clear Findings](command:cohortlint.clearFindings)`,
  );
}
