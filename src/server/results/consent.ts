import { dayOf } from '../../model/day.ts';
import type { ConsentResult } from '../../model/protocol.ts';
import { consentPageOf } from '../../report/consent/consent-page.ts';
import type { DatasetResult } from './result.ts';

/** What people agreed to, as the page of consent shows it, and why a manifest that is there says nothing. */
export function consentOf(result: DatasetResult): ConsentResult {
  const page = consentPageOf(result.scan.summary.consent);
  const flaw = page.manifest === undefined || page.uses.length > 0 ? undefined : flawOf(result, page.manifest);
  return { ...page, ...(flaw ? { flaw } : {}), today: dayOf(result.scannedAt) };
}

/** The first finding in the manifest that is of the category. */
function flawOf({ index, scan }: DatasetResult, manifest: string): ConsentResult['flaw'] {
  const path = index.paths.find(manifest);
  const ofConsent = scan.summary.issues.filter(({ category }) => category === 'consent');
  const issues = new Set(ofConsent.map(({ id }) => index.issues.find(id)));
  const [first] = index.read(index.select((one) => one.path === path && issues.has(one.issue)));
  if (!first) return undefined;
  const { message, fingerprint, issue } = first;
  return { sentence: message, path: manifest, fingerprint, issue };
}
