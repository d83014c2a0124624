import type { SpanOfValue } from '../../model/location.ts';
import type { Finding } from '../../model/report.generated.ts';

/** A finding as the run keeps it: with the part of the value that is meant, which no report tells. */
export type SpilledFinding = Finding & { span?: SpanOfValue };

/** The finding as reports have it. @param spilled is used up: very many are read from a run */
export function reported(spilled: SpilledFinding): Finding {
  delete spilled.span;
  return spilled;
}
