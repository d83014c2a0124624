import { createColors } from 'picocolors';
import type { Header } from '../engine/header.ts';
import { groupBy } from '../model/group-by.ts';
import { plural } from '../model/numerals.ts';
import type { Finding } from '../model/report.generated.ts';

/** A header for a terminal: its text, and at the end of each line with findings what they say. */
export function headerReport(header: Header, options: { color: boolean }): string {
  const color = createColors(options.color);
  const byLine = groupBy(header.findings, ({ region }) => region.startLine);
  const lines = header.text.split('\n').map((line, index) => {
    const found = byLine.get(index + 1);
    return found
      ? `${line}  ${color.dim('←')} ${found.map(({ finding }) => remark(finding, color)).join(' · ')}`
      : line;
  });
  const count = plural(header.findings.length, 'finding');
  const gap = header.gap === undefined ? '' : `Read in part: ${header.gap}\n`;
  return `${lines.join('\n').trimEnd()}\n\n${gap}${count}\n`;
}

function remark({ severity, message, ruleId }: Finding, color: ReturnType<typeof createColors>): string {
  const paint = { error: color.red, warning: color.yellow, info: color.blue }[severity];
  return `${paint(message)} ${color.dim(ruleId)}`;
}
