import type { DatasetScan } from '../../engine/scan-dataset.ts';
import { markdownText } from '../../model/markdown-text.ts';
import { number, plural } from '../../model/numerals.ts';
import type { Issue, Suppression } from '../../model/report.generated.ts';
import { isOpen } from '../../scan/weighing/verdict.ts';
import { riskSection } from '../cohort/risk-section.ts';
import { consentSection } from '../consent/consent-section.ts';
import { firstPageOf } from '../first-page.ts';
import type { ReportFormat } from '../report-format.ts';
import type { Section } from '../section.ts';
import { encodingsText } from '../wording.ts';
import type { Write } from '../write.ts';

const markdown: ReportFormat = {
  id: 'markdown',
  title: 'Markdown',
  purpose: 'For a pull request or a protocol',
  extension: 'md',
  write: writeMarkdownReport,
};

export default markdown;

/** One screen: who reads a comment wants the answer, and the rest by number. */
const issuesListed = 25;

const verdictWord = { blocked: '🛑 Blocked', 'needs-review': '⚠️ Needs review', clear: '✅ Clear' } as const;
const severityWord = { error: '🛑 error', warning: '⚠️ warning', info: 'note' } as const;

/** Writes the report as Markdown, for a pull request or a protocol: the answer, the issues, what was not read, decisions. */
async function writeMarkdownReport(scan: DatasetScan, write: Write): Promise<void> {
  const page = firstPageOf(scan);
  const { coverage } = page;
  const unread = coverage.partial + coverage.notInspected;
  const open = scan.summary.issues.filter(isOpen);
  const sections = [
    `## ${verdictWord[page.verdict]}: ${markdownText(page.name)}`,
    [
      page.profile,
      plural(page.subjects, 'subject'),
      plural(page.entries, 'entry', 'entries'),
      `policy \`${page.policy}\``,
    ].join(' · '),
    page.complete ? '' : 'The scan was stopped before its end: what was not reached is not judged.',
    list(page.reasons.map(({ sentence }) => markdownText(sentence))),
    open.length === 0 ? 'No issues.' : issueTable(open),
    riskText(scan.summary.cohort),
    consentText(scan.summary.consent),
    '### Coverage',
    `${number(coverage.inspected)} entries read whole, ${number(coverage.partial)} in part, ${number(coverage.notInspected)} not.${unread > 0 ? '' : ' Everything was read.'} Pixel and voxel values are not looked at.`,
    list([
      ...coverage.reasons.map(({ reason, count }) => `${number(count)} × ${markdownText(reason)}`),
      ...(coverage.otherReasons > 0 ? [`and ${plural(coverage.otherReasons, 'other reason')}`] : []),
    ]),
    coverage.encodings.length > 0 ? `${encodingsText(coverage.encodings)}.` : '',
    settingsText(page.settings),
    page.suppressions.length > 0 ? `### Decisions\n\n${list(page.suppressions.map(decision))}` : '',
    'Values are masked; equal masks are equal values. A dataset without findings is not proven anonymous.',
  ];
  await write(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}

function issueTable(issues: readonly Issue[]): string {
  const worth = issues.filter(({ severity }) => severity !== 'info');
  const shown = worth.slice(0, issuesListed);
  const rows = shown.map(({ severity, message, count, suppressed = 0, files, subjects, ruleId }) => {
    const cells = [
      severityWord[severity],
      markdownText(message),
      number(count - suppressed),
      number(files),
      number(subjects),
    ];
    return `| ${[...cells, `\`${ruleId}\``].join(' | ')} |`;
  });
  const rest = [
    worth.length > shown.length && plural(worth.length - shown.length, 'more issue'),
    issues.length > worth.length && plural(issues.length - worth.length, 'note'),
  ].filter(Boolean);
  return [
    '| | issue | places | files | subjects | rule |',
    '| --- | --- | --: | --: | --: | --- |',
    ...rows,
    ...(rest.length > 0 ? ['', `And ${rest.join(' and ')}; the HTML and JSON reports list all.`] : []),
  ].join('\n');
}

function consentText(consent: DatasetScan['summary']['consent']): string {
  const section = consentSection(consent);
  return section ? partText('Consent', section) : '';
}

function riskText(cohort: DatasetScan['summary']['cohort']): string {
  const section = riskSection(cohort);
  return section ? partText('Re-identification', section) : '';
}

function partText(title: string, { lead, details }: Section): string {
  return [`### ${title}`, markdownText(lead), list(details.map(markdownText))].filter(Boolean).join('\n\n');
}

function settingsText({ switchedOff, ignoredEntries, ignoredBy }: ReturnType<typeof firstPageOf>['settings']): string {
  return list([
    ...(ignoredEntries > 0
      ? [`Left out by ${markdownText(ignoredBy.join(', '))}: ${plural(ignoredEntries, 'path')}`]
      : []),
    ...(switchedOff.length > 0 ? [`Switched off: ${switchedOff.map((rule) => `\`${rule}\``).join(', ')}`] : []),
  ]);
}

function decision({ kind, findings, message, rule, path, field, by, until, expired, reason }: Suppression): string {
  const what = [message ?? rule, path, field].filter((part) => part !== undefined).join(' · ');
  const who = [by && `by ${by}`, until && `${expired ? 'expired after' : 'until'} ${until}`].filter(Boolean).join(', ');
  const word = kind === 'accepted' ? 'Accepted' : 'Ignored by the configuration';
  return markdownText(`${word}: ${what} (${plural(findings, 'finding')}${who === '' ? '' : `, ${who}`}): ${reason}`);
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
