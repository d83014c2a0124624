import type { VNode } from 'preact';
import type { Report } from '../../../model/report.generated.ts';
import { consentPageOf } from '../../consent/consent-page.ts';
import { Block } from '../block.tsx';
import { ConsentBlocks } from './consent-blocks.tsx';
import { DisclosureTable } from './disclosure-table.tsx';

const withoutLedger = 'No accounting of disclosures was found (disclosures.jsonl).';

/** Consent in a report: what may be done, who agreed, what ends when, to whom data went; nothing where nothing says so. */
export function ReportConsent({ consent }: { consent: Report['consent'] }): VNode | null {
  const page = consentPageOf(consent);
  const { manifest, subjects, uses, endings, ledger, disclosures } = page;
  if (manifest === undefined && ledger === undefined && !subjects && uses.length + endings.length === 0) return null;
  return (
    <section aria-labelledby="consent" class="consent">
      <h2 id="consent">What people agreed to</h2>
      <ConsentBlocks consent={page} within="consent" />
      <Block title="Disclosures" within="consent" empty={disclosures.length === 0 && emptyText(ledger)}>
        <DisclosureTable disclosures={disclosures} />
      </Block>
    </section>
  );
}

function emptyText(ledger: string | undefined): string {
  return ledger === undefined ? withoutLedger : 'Nothing was disclosed, or no line of the accounting could be read.';
}
