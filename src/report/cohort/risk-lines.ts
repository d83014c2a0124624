import type { Report } from '../../model/report.generated.ts';
import type { TextOptions } from '../text.ts';
import { printable, wrapped } from '../wording.ts';
import { riskSection } from './risk-section.ts';

/** What is below the first line of the section stands so far to the right. */
const indent = '  ';

/**
 * How easily people are found, what is asked and not met, and what would help most, for a terminal.
 * @returns lines with an empty one at the end; none where the risk of no cohort was assessed
 */
export function riskLines(
  cohort: Report['cohort'],
  { isTerminal, width }: Pick<TextOptions, 'isTerminal' | 'width'>,
): string[] {
  const section = riskSection(cohort);
  if (!section) return [];
  const fitted = (text: string, room: number): string[] => (isTerminal ? wrapped(text, room) : [text]);
  return [
    ...fitted(printable(`Re-identification: ${section.lead}`), width),
    ...section.details.flatMap((text) => fitted(printable(text), width - indent.length).map((line) => indent + line)),
    '',
  ];
}
