import type { DicomObject } from '../../model/dicom.ts';
import { here } from '../../model/fact.ts';
import { formatTag } from '../../model/location.ts';
import { number } from '../../model/numerals.ts';
import { datasetRule } from '../../model/rule.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { type FirstSeen, mergeFirstSeen } from '../first-seen.ts';
import { patientIdOf, patientTags, textOf } from '../patient-facts.ts';

const id = 'identifier/linked-pseudonyms';
const kind = 'patient-link';

/** What is the same under several patient numbers. */
interface Link {
  label: string;
  attribute: string;
  /** Keyed patient numbers, and the first file of each. */
  patients: FirstSeen;
}

/** More numbers than this are one shared value, such as a phantom's, and no person's. */
const mostPatients = 50;

export default datasetRule({
  id,
  severity: 'warning',
  title: 'One person under several pseudonyms',
  rationale:
    'Two patient numbers that share a study, a frame of reference, or a name with a birth date are one person. Whoever knows one of the two then knows both, the person counts twice in every statistic, and can stand in the training and the test set at once.',
  references: ['WP216', 'GDPR Art. 4(5)', 'PS3.3 C.7.1.1'],
  remedies: ['pseudonymize', 'replace-uid'],
  messages: { linked: '{patients} patient numbers share {label}: one person under several pseudonyms' },
  needs: [kind],
  *collect({ dicom }, { digest }) {
    const patient = dicom && patientIdOf(dicom);
    if (!dicom || patient === undefined) return;
    for (const { label, tag, value } of linksOf(dicom)) {
      const data: Link = { label, attribute: formatTag(tag), patients: { [digest(`patient ${patient}`)]: here } };
      yield { kind, key: digest(`${label} ${value}`), data };
    }
  },
  merge(earlier, later) {
    mergeFirstSeen((earlier.data as Link).patients, (later.data as Link).patients, mostPatients);
    return earlier;
  },
  *check(facts, { policy }) {
    const severity = policy.severityOfRule(id, 'warning');
    for (const fact of facts) {
      const { label, attribute, patients } = fact.data as Link;
      const places = Object.values(patients);
      if (places.length < 2 || places.length >= mostPatients) continue;
      for (const place of places) {
        yield {
          ruleId: id,
          severity,
          confidence: 0.85,
          ...place,
          location: { kind: 'attribute', attribute },
          messageId: 'linked',
          parameters: { patients: number(places.length), label },
          identity: fact.key ?? '',
          place: `${places.length} ${label}`,
        };
      }
    }
  },
});

/** What two files of one person have in common. A name alone is shared by many, and so is a dummy. */
function* linksOf(dicom: DicomObject): Iterable<{ label: string; tag: number; value: string }> {
  const study = textOf(dicom, patientTags.studyInstanceUid);
  if (study !== '') yield { label: 'a study', tag: patientTags.studyInstanceUid, value: study };
  const frame = textOf(dicom, patientTags.frameOfReferenceUid);
  // The standard has frames of reference of its own, as of an atlas (PS3.6 table A-2).
  if (frame !== '' && !frame.startsWith('1.2.840.10008.')) {
    yield { label: 'a frame of reference', tag: patientTags.frameOfReferenceUid, value: frame };
  }
  const name = textOf(dicom, patientTags.patientName);
  const birth = textOf(dicom, patientTags.patientBirthDate);
  if (!isPlaceholder(name, 'name') && !isPlaceholder(birth, 'birth-date')) {
    yield { label: 'a name and a birth date', tag: patientTags.patientName, value: `${name} ${birth}` };
  }
}
