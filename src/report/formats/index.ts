import type { ReportFormat } from '../report-format.ts';
import { reportFormats } from './registry.generated.ts';

export { reportFormats };

/** The ids of all forms, as `--format` takes them. */
export const reportFormatIds: readonly string[] = reportFormats.map(({ id }) => id);

/** @throws Error with one line for an id that no form has */
export function reportFormatOf(id: string): ReportFormat {
  const format = reportFormats.find((one) => one.id === id);
  if (!format) throw new Error(`There is no report format "${id}": name one of ${reportFormatIds.join(', ')}.`);
  return format;
}
