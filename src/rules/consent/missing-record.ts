import type { Document } from '../../model/document.ts';
import { datasetRule } from '../../model/rule.ts';

/** Patient's Consent: Consent for Clinical Trial Use Sequence (PS3.3 C.7.2.3). */
const consentForClinicalTrialUse = 0x00120083;
const recordFile = /^consent\.(json|tsv)$/;
const consentColumn = /^(informed_?)?consent(_|$)/i;

export default datasetRule({
  id: 'consent/missing-record',
  severity: 'warning',
  title: 'No record of consent',
  rationale:
    'Nothing in the dataset shows what the people in it agreed to: whether their images may be used to train models, be shared with third parties or be kept for later research. Whoever receives the folder can neither honour nor prove an agreement that does not travel with it.',
  references: ['GDPR Art. 7(1)', 'GDPR Art. 9(2)', '45 CFR 164.508', '45 CFR 46.116'],
  remedies: ['add-consent-record'],
  messages: {
    missing: 'No record of what the people in this dataset agreed to',
  },
  needs: ['consent-record'],
  *collect(document, context) {
    if (holdsConsent(document, context)) yield { kind: 'consent-record', data: null };
  },
  *check(facts, { policy }) {
    if (facts.length > 0) return;
    yield {
      ruleId: 'consent/missing-record',
      severity: policy.severityOfRule('consent/missing-record', 'warning'),
      confidence: 1,
      location: { kind: 'dataset' },
      messageId: 'missing',
      place: 'dataset',
    };
  },
  summarize: (facts) => ({ consent: { records: facts.length } }),
});

/** A consent file at the root, a consent column of a table, or the flag inside a DICOM object. */
function holdsConsent({ dicom, table }: Document, file: { readonly path: string }): boolean {
  if (dicom) return (dicom.get(consentForClinicalTrialUse)?.items?.length ?? 0) > 0;
  return recordFile.test(file.path) || table?.columns.some((column) => consentColumn.test(column)) === true;
}
