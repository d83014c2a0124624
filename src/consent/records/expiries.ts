import { compareText } from '../../model/compare-text.ts';
import { groupBy } from '../../model/group-by.ts';
import type { ConsentExpiry } from '../../model/report.generated.ts';
import { statedTerms } from '../checks/stated-terms.ts';
import { isEnded, statusOn } from '../status-on.ts';
import { signedForm } from '../terms-of-subject.ts';
import type { ConsentOfDataset } from './consent-of-dataset.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What ends when, by day: consents by their rows, approvals, retention, and authorizations that name a day. */
export function expiriesOf(
  consent: ConsentOfDataset,
  shown: { path(raw: string): string; subject(raw: string): string },
): ConsentExpiry[] {
  const { today, consent: manifest } = consent;
  const rows = [...consent.decidingRows.values()];
  const isPast = (end: string): boolean => end < today;
  const at = (pointer: string): ConsentExpiry['place'] => {
    const { path, region } = {
      path: consent.records.manifest!.path,
      region: consent.records.manifest!.regionOf(pointer),
    };
    return { path: shown.path(path), region };
  };
  const ending = rows.filter(
    (row) => row.validUntil !== undefined && (!isEnded(statusOn(today, row)) || statusOn(today, row) === 'expired'),
  );
  const ofRows = [...groupBy(ending, ({ validUntil }) => validUntil!)].map(([end, same]): ConsentExpiry => {
    const { path } = consent.records.subjects!;
    const [first] = same;
    const place = { path: shown.path(path), row: first!.row, subject: shown.subject(first!.subject) };
    return { day: end, kind: 'consent', isPast: isPast(end), subjects: same.length, place };
  });
  if (!manifest) return inOrder(ofRows);
  const everybody = rows.length > 0 ? rows.length : consent.subjectTerms.length;
  const ofApprovals = (manifest.ethics ?? []).flatMap(({ validUntil }, index): ConsentExpiry[] =>
    validUntil === undefined
      ? []
      : [
          {
            day: validUntil,
            kind: 'ethics-approval',
            isPast: isPast(validUntil),
            subjects: everybody,
            place: at(`/ethics/${index}/validUntil`),
          },
        ],
  );
  const signers = (version: string): number =>
    rows.filter(({ formVersion }) => signedForm(manifest, formVersion)?.version === version).length;
  const ofRetention = statedTerms(manifest).flatMap(({ terms: { retentionUntil }, pointer, form }): ConsentExpiry[] =>
    retentionUntil === undefined
      ? []
      : [
          {
            day: retentionUntil,
            kind: 'retention',
            isPast: isPast(retentionUntil),
            subjects: form ? signers(form.version) : everybody,
            place: at(`${pointer}/retentionUntil`),
          },
        ],
  );
  const ofForms = (manifest.forms ?? []).flatMap(({ version, authorization }, index): ConsentExpiry[] => {
    const end = authorization?.expiration?.trim();
    if (end === undefined || !day.test(end)) return [];
    const place = at(`/forms/${index}/authorization/expiration`);
    return [{ day: end, kind: 'authorization', isPast: isPast(end), subjects: signers(version), place }];
  });
  return inOrder([...ofRows, ...ofApprovals, ...ofRetention, ...ofForms]);
}

function inOrder(expiries: readonly ConsentExpiry[]): ConsentExpiry[] {
  return expiries.toSorted((left, right) => compareText(left.day, right.day));
}
