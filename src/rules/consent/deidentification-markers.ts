import type { DicomObject } from '../../model/dicom.ts';
import { formatTag } from '../../model/location.ts';
import { documentRule } from '../../model/rule.ts';
import type { Violation } from '../../model/violation.ts';
import { claimsOf } from '../../policies/deidentification-claims.ts';
import { deidentificationCodes } from '../../standards/deidentification-methods.ts';
import { isInstance } from '../patient-facts.ts';

const id = 'consent/deidentification-markers';

const marker = {
  identityRemoved: 0x00120062,
  burnedInAnnotation: 0x00280301,
  recognizableFeatures: 0x00280302,
  datesModified: 0x00280303,
} as const;

export default documentRule({
  id,
  severity: 'info',
  title: 'De-identification markers',
  rationale:
    'A de-identified object says so and says how: whoever receives it, and every tool behind them, relies on these attributes. Without them nobody can tell an image that was cleaned from one that was forgotten; with contradictory ones the claim is worth nothing.',
  references: ['PS3.15 E.2', 'PS3.3 C.7.1.1', 'PS3.3 C.7.6.1', 'PS3.16 CID 7050'],
  remedies: ['add-deidentification-markers'],
  messages: {
    missing: 'The object does not say whether and how it was de-identified: {attributes} missing',
    'denied-with-method': 'A method of de-identification is given, and PatientIdentityRemoved is not YES',
    'claimed-without-method': 'PatientIdentityRemoved is YES, and no method of de-identification is given',
    'dates-contradict': 'Dates are declared {declared}, and the method codes say that {coded}',
    'burned-in': 'The object declares burned-in annotation, and its method codes claim clean pixel data',
    'features-remain':
      'The object declares recognizable visual features, and its method codes claim that they were cleaned',
  },
  *check({ dicom }, { policy }) {
    if (!dicom) return;
    const claims = new Claims(dicom);
    const contradiction = policy.severityOfRule(id, 'warning');
    for (const violation of contradictionsIn(claims)) yield { ...violation, severity: contradiction };
    const missing = missingMarkers(claims);
    if (missing) yield { ...missing, severity: policy.severityOfRule(id, 'info') };
  },
});

type Unweighed = Omit<Violation, 'severity'>;

/** What an object says of its own de-identification. */
class Claims {
  readonly codes: ReadonlySet<string>;
  readonly claimsRemoval: boolean;
  readonly namesMethod: boolean;
  /** (0028,0303), upper case. */
  readonly temporal: string;

  constructor(readonly object: DicomObject) {
    const { codes, removed, namesMethod, temporal } = claimsOf(object);
    this.codes = codes;
    this.claimsRemoval = removed === 'YES';
    this.namesMethod = namesMethod;
    this.temporal = temporal;
  }

  text(tag: number): string {
    return this.object.get(tag)?.text().trim().toUpperCase() ?? '';
  }
}

/** Nothing for an object without any image or patient to mark: a media directory, a bare message. */
function missingMarkers(claims: Claims): Unweighed | undefined {
  if (!isInstance(claims.object)) return undefined;
  const names = [
    claims.text(marker.identityRemoved) === '' ? 'PatientIdentityRemoved' : '',
    claims.namesMethod ? '' : 'DeidentificationMethod',
    claims.temporal === '' ? 'LongitudinalTemporalInformationModified' : '',
  ].filter((name) => name !== '');
  // What became of the dates of an image that says YES is the profile's option; that it does not say how is a contradiction.
  if (names.length === 0 || claims.claimsRemoval) return undefined;
  return violation('missing', marker.identityRemoved, { attributes: names.join(', ') }, 1);
}

function* contradictionsIn(claims: Claims): Iterable<Unweighed> {
  const { codes } = claims;
  if (claims.claimsRemoval) {
    if (!claims.namesMethod) yield violation('claimed-without-method', marker.identityRemoved, {}, 0.9);
  } else if (claims.namesMethod) {
    yield violation('denied-with-method', marker.identityRemoved, {}, 0.9);
  }
  yield* dateContradictions(claims);
  if (claims.text(marker.burnedInAnnotation) === 'YES' && codes.has(deidentificationCodes.cleanPixelData)) {
    yield violation('burned-in', marker.burnedInAnnotation, {}, 0.9);
  }
  const featuresCleaned = codes.has(deidentificationCodes.cleanRecognizableVisualFeatures);
  if (claims.text(marker.recognizableFeatures) === 'YES' && featuresCleaned) {
    yield violation('features-remain', marker.recognizableFeatures, {}, 0.9);
  }
}

/** (0028,0303) against the two options for dates (PS3.15 section E.3.6). */
function* dateContradictions(claims: Claims): Iterable<Unweighed> {
  const declared = claims.temporal;
  const full = claims.codes.has(deidentificationCodes.retainFullDates);
  const modified = claims.codes.has(deidentificationCodes.retainModifiedDates);
  if (full && (declared === 'REMOVED' || declared === 'MODIFIED')) {
    yield violation('dates-contradict', marker.datesModified, { declared, coded: 'full dates were retained' }, 0.95);
  }
  if (modified && (declared === 'UNMODIFIED' || declared === 'REMOVED')) {
    yield violation('dates-contradict', marker.datesModified, { declared, coded: 'dates were modified' }, 0.95);
  }
}

function violation(messageId: string, tag: number, parameters: Record<string, string>, confidence: number): Unweighed {
  return {
    ruleId: id,
    confidence,
    location: { kind: 'attribute', attribute: formatTag(tag) },
    messageId,
    parameters,
    identity: messageId,
    place: [messageId, ...Object.values(parameters)].join(' '),
  };
}
