import type { DicomDataSet } from '../../model/dicom.ts';
import type { DistributionConsent } from '../../model/distribution-consent.ts';

const consentForClinicalTrialUse = 0x00120083;
const distributionType = 0x00120084;
const consentForDistribution = 0x00120085;
const protocolId = 0x00120020;

/** An item with where it stands in the header. */
export interface ConsentSequenceItem extends DistributionConsent {
  /** Of a named protocol. */
  readonly protocol?: string;
  /** The path to the flag, or to the item where there is none. */
  readonly attribute: string;
}

const flags: ReadonlySet<string | undefined> = new Set(['NO', 'YES', 'WITHDRAWN']);
const types: ReadonlySet<string> = new Set(['NAMED_PROTOCOL', 'RESTRICTED_REUSE', 'PUBLIC_RELEASE']);

/** What a header says of the consent to distribute; empty where it says nothing. */
export function distributionConsents(object: DicomDataSet): ConsentSequenceItem[] {
  const sequence = object.get(consentForClinicalTrialUse);
  return (sequence?.items ?? []).map((item, index) => {
    const text = (tag: number): string => item.get(tag)?.text().trim() ?? '';
    const flag = text(consentForDistribution).toUpperCase();
    const type = text(distributionType).toUpperCase();
    const protocol = text(protocolId);
    return {
      flag: flags.has(flag) ? (flag as 'NO' | 'YES' | 'WITHDRAWN') : undefined,
      ...(type === '' ? {} : { type: types.has(type) ? (type as 'NAMED_PROTOCOL') : ('other' as const) }),
      ...(protocol === '' ? {} : { protocol }),
      attribute: item.get(consentForDistribution)?.path ?? `${sequence!.path}[${index}]`,
    };
  });
}
