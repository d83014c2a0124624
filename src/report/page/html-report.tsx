import { render } from 'preact-render-to-string';
import type { DatasetScan } from '../../engine/scan-dataset.ts';
import { plural } from '../../model/numerals.ts';
import { firstPageOf } from '../first-page.ts';
import { reportedIssues } from '../reported-issue.ts';
import type { Write } from '../write.ts';
import { ReportRisk } from './cohort/report-risk.tsx';
import { ReportConsent } from './consent/report-consent.tsx';
import { pageEnd, pageStart } from './page-frame.tsx';
import { ReportGaps } from './report-gaps.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportIssue } from './report-issue.tsx';
import { cohortStyle, consentStyle, pageStyle, reportStyle } from './styles.generated.ts';

/** A page that a browser opens at once: so many issues with so many places each. */
const issuesListed = 2_000;
const placesListed = 20;
/** So many entries that were not read whole are listed; the reasons above them count all. */
const gapsListed = 1_000;

/**
 * Writes the HTML report: one file that opens anywhere and asks nobody for anything, with the first page of the dashboard,
 * every issue with its first places, and what was not read. Written piece by piece, so that its length costs no memory.
 */
export async function writeHtmlReport(scan: DatasetScan, write: Write): Promise<void> {
  const page = firstPageOf(scan);
  await write(
    [
      `${pageStart(`${page.name} · Cohortlint report`, `${pageStyle}${cohortStyle}${consentStyle}${reportStyle}`)}<main>`,
      render(<ReportHead page={page} tool={scan.summary.tool} />),
      render(<ReportRisk risks={scan.summary.cohort.risks ?? []} />),
      render(<ReportConsent consent={scan.summary.consent} />),
      '<section aria-labelledby="issues">',
      '<h2 id="issues">Issues</h2>',
      page.issues.error + page.issues.warning + page.issues.info + page.suppressedIssues === 0
        ? '<p>No issues.</p>'
        : '',
      '',
    ].join('\n'),
  );
  for (const issue of firstOf(reportedIssues(scan), issuesListed)) {
    const shortened = { ...issue, places: issue.places.slice(0, placesListed) };
    await write(`${render(<ReportIssue issue={shortened} />)}\n`);
  }
  const more = scan.summary.issues.length - issuesListed;
  if (more > 0) await write(render(<p class="muted">And {plural(more, 'more issue')}; the JSON report lists all.</p>));
  await write('</section>\n');
  const gaps = firstOf(scan.gaps(), gapsListed);
  await write(`${render(<ReportGaps gaps={gaps} coverage={page.coverage} />)}\n`);
  await write(`</main>\n${pageEnd}`);
}

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length >= most) break;
    first.push(item);
  }
  return first;
}
