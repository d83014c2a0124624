import type { DicomObject } from '../../model/dicom.ts';
import { type Fact, here } from '../../model/fact.ts';
import { formatTag } from '../../model/location.ts';
import { datasetRule } from '../../model/rule.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { type FirstSeen, mergeFirstSeen } from '../first-seen.ts';
import { patientIdOf, patientTags, textOf } from '../patient-facts.ts';

const id = 'identifier/shared-number';
const kind = 'record-number';

/** Where a number stands as what. */
interface Shared {
  uses: FirstSeen;
}

/** What a number can be of a record, by the attribute that says so. */
const uses: Readonly<Record<string, number>> = {
  PatientID: patientTags.patientId,
  AccessionNumber: patientTags.accessionNumber,
  StudyID: 0x00200010,
  RequestedProcedureID: 0x00401001,
  AdmissionID: 0x00380010,
};
/** Request Attributes Sequence and Referenced Request Sequence. */
const requests = [0x00400275, 0x0040a370];
/** A shorter number is the same by chance. */
const leastLength = 5;

export default datasetRule({
  id,
  severity: 'error',
  title: 'Patient number that is the number of an order',
  rationale:
    'A number that stands as the patient in one file and as the accession number, study or order in another was not made for this dataset: it comes from the hospital, where anybody with access can look it up. It looks like a pseudonym and is none.',
  references: ['45 CFR 164.514(b)(2)(i)(R)', '45 CFR 164.514(c)', 'PS3.15 E.1-1'],
  remedies: ['pseudonymize'],
  messages: { shared: 'PatientID holds a number that is {use} in another file' },
  needs: [kind],
  *collect({ dicom }, { digest }) {
    if (!dicom || patientIdOf(dicom) === undefined) return;
    for (const [use, value] of numbersOf(dicom)) {
      if (value.length < leastLength || !/\d{3}/.test(value) || isPlaceholder(value, 'accession', 'patient')) continue;
      // Systems write zeros before a number or not.
      const key = digest(`number ${value.replace(/^0+/, '')}`);
      yield { kind, key, data: { uses: { [use]: here } } satisfies Shared };
    }
  },
  merge(earlier, later) {
    mergeFirstSeen(usesOf(earlier), usesOf(later), Object.keys(uses).length);
    return earlier;
  },
  *check(facts, { policy }) {
    const severity = policy.severityOf('mrn', 'patient', {});
    if (severity === 'off') return;
    for (const fact of facts) {
      const { PatientID: patient, ...others } = usesOf(fact);
      const [other] = Object.entries(others);
      if (!patient || !other) continue;
      const [use, place] = other;
      // The same in one file is one system's way to fill both; the value itself is judged there.
      if (place.path === patient.path && place.member === patient.member) continue;
      yield {
        ruleId: id,
        severity,
        confidence: 0.85,
        ...patient,
        location: { kind: 'attribute', attribute: formatTag(patientTags.patientId) },
        class: 'mrn',
        role: 'patient',
        messageId: 'shared',
        parameters: { use },
        identity: fact.key ?? '',
        place: `PatientID as ${use}`,
        field: 'PatientID',
      };
    }
  },
});

/** The numbers of an object and of the requests in it, each with its use. */
function* numbersOf(object: DicomObject): Iterable<[use: string, value: string]> {
  const orders = requests.flatMap((tag) => object.get(tag)?.items ?? []);
  for (const [use, tag] of Object.entries(uses)) {
    yield [use, textOf(object, tag)];
    if (tag === patientTags.patientId) continue;
    for (const order of orders) yield [use, textOf(order, tag)];
  }
}

function usesOf({ data }: Fact): FirstSeen {
  return (data as Shared).uses;
}
