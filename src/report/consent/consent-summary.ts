import type { FirstPage } from '../../model/protocol.ts';
import type { Report } from '../../model/report.generated.ts';
import { useTitle } from './consent-words.ts';

/** What the first page says of consent: who agreed, and what that means for the purposes that are intended. */
export function consentSummary({
  records = 0,
  manifest,
  subjects,
  uses = [],
}: Report['consent']): FirstPage['consent'] {
  return {
    records,
    ...(manifest === undefined ? {} : { manifest }),
    ...(subjects === undefined ? {} : { subjects }),
    intended: uses
      .filter(({ isIntended }) => isIntended)
      .map((use) => ({ title: useTitle(use), allowed: use.allowed, blocked: use.blocked, unknown: use.unknown })),
  };
}
