import type { ReportFormat } from '../report-format.ts';

const html: ReportFormat = {
  id: 'html',
  title: 'HTML',
  purpose: 'One file to read, print and send',
  extension: 'html',
  // Draws pages, which nobody else has to load.
  write: async (scan, write) => (await import('../page/html-report.tsx')).writeHtmlReport(scan, write),
};

export default html;
