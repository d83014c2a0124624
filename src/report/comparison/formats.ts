import type { ComparedDatasets } from '../../comparison/compare-datasets.ts';
import type { Write } from '../write.ts';
import { writeComparisonJson } from './json.ts';
import { type ComparisonTextOptions, comparisonText } from './text.ts';

/** The forms of a comparison, as `--format` takes them. */
export const comparisonFormats = ['text', 'json', 'html'] as const;

/** Writes a comparison in a form. Only the text may show how far dates were moved, and only when asked to. */
export async function writeComparison(
  compared: ComparedDatasets,
  format: (typeof comparisonFormats)[number],
  write: Write,
  options: ComparisonTextOptions,
): Promise<void> {
  const { comparison } = compared;
  if (format === 'text') return write(comparisonText(compared, options));
  if (format === 'json') return writeComparisonJson(comparison, write);
  // Draws pages, which nobody else has to load.
  return (await import('../page/comparison-report.tsx')).writeComparisonPage(comparison, write);
}
