import type { Comparison } from '../../model/comparison.generated.ts';
import type { Write } from '../write.ts';

/** A comparison as JSON, as `schemas/comparison.schema.json` says. */
export async function writeComparisonJson(comparison: Comparison, write: Write): Promise<void> {
  await write(`${JSON.stringify(comparison, null, 2)}\n`);
}
