import type { ConsentResult } from '../../model/protocol.ts';
import type { Report } from '../../model/report.generated.ts';
import { endingsOf } from './endings.ts';

/** What pages show of consent, in the dashboard and in a report; the day of the scan and flaws are the dashboard's alone. */
export type ConsentPage = Omit<ConsentResult, 'flaw' | 'today'>;

/** Makes a report's consent ready to be shown: what is not there is empty, endings are few, the latest disclosure is first. */
export function consentPageOf(consent: Report['consent']): ConsentPage {
  const {
    records = 0,
    manifest,
    subjectsTable,
    ledger,
    subjects,
    uses = [],
    expiries = [],
    disclosures = [],
  } = consent;
  return {
    records,
    ...(manifest === undefined ? {} : { manifest }),
    ...(subjectsTable === undefined ? {} : { subjectsTable }),
    ...(ledger === undefined ? {} : { ledger }),
    ...(subjects === undefined ? {} : { subjects }),
    uses,
    endings: endingsOf(expiries),
    disclosures: [...disclosures].sort((left, right) => compareLatest(left, right)),
  };
}

type Disclosed = Pick<ConsentResult['disclosures'][number], 'day' | 'line'>;

function compareLatest(left: Disclosed, right: Disclosed): number {
  if (left.day === right.day) return right.line - left.line;
  return left.day < right.day ? 1 : -1;
}
