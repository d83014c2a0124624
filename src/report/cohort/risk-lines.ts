import type { Report } from '../../model/report.generated.ts';
import { sectionLines } from '../section.ts';
import type { TextOptions } from '../text.ts';
import { riskSection } from './risk-section.ts';

/**
 * How easily people are found, what is asked and not met, and what would help most, for a terminal.
 * @returns lines with an empty one at the end; none where the risk of no cohort was assessed
 */
export function riskLines(cohort: Report['cohort'], options: Pick<TextOptions, 'isTerminal' | 'width'>): string[] {
  return sectionLines('Re-identification', riskSection(cohort), options);
}
