import { type DicomObject, isPrivateTag } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { formatTag } from '../../model/location.ts';
import type { Circumstances } from '../../model/policy.ts';
import { answersOfFields, ElementQuestion, Question } from '../../model/recurrence.ts';
import { documentRule } from '../../model/rule.ts';
import type { Violation } from '../../model/violation.ts';
import { meaningOfAttribute } from '../../policies/attribute-meaning.ts';
import { capturedFrom } from '../../policies/captured-image.ts';
import { claimedPolicy, claimsOf, type DeidentificationClaims } from '../../policies/deidentification-claims.ts';
import { showsHead } from '../../policies/head-image.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { resolvePolicy } from '../../policies/presets.ts';
import { deidentificationCodes, deidentificationOptions } from '../../standards/deidentification-methods.ts';
import { judgeField } from '../judge-field.ts';
import { leftUnder } from '../left-under-policy.ts';
import { namesOf } from '../names-of.ts';
import { questionsByPolicy } from '../questions-by-policy.ts';

const id = 'consent/broken-claim';

const tags = {
  identityRemoved: 0x00120062,
  method: 0x00120063,
  methodCodes: 0x00120064,
  burnedInAnnotation: 0x00280301,
  recognizableFeatures: 0x00280302,
  datesModified: 0x00280303,
} as const;

/** Classes that name or number a patient whatever options of the profile were chosen. */
const directIdentifiers: ReadonlySet<string> = new Set([
  'name',
  'mrn',
  'birth-date',
  'address',
  'phone',
  'email',
  'ssn',
  'health-id',
]);
/** What says in words that a head has no face any more. */
const faceless =
  /defac(?:e|ed|ing)|refac(?:e|ed|ing)|quickshear|mask_?face|mideface|skull[ _-]?strip|synthstrip|hd-?bet|brain[ _-]?(?:only|extract)|face[ _-]?(?:removed|removal|masked|masking|blurred)|anonymi[sz]ed face/i;

export default documentRule({
  id,
  severity: 'warning',
  title: 'Claim of de-identification that is not true',
  rationale:
    'An object says of itself that the identity was removed, by which profile and options, and what became of dates, burned-in text and faces. Whoever receives it relies on that. This rule holds each claim against what stands in the object: a claim that its own content contradicts is worth less than none.',
  references: ['PS3.15 E.2', 'PS3.15 E.3', 'PS3.3 C.7.1.1', 'PS3.3 C.7.6.1', 'PS3.16 CID 7050'],
  remedies: ['remove-attribute', 'add-deidentification-markers'],
  messages: {
    identity: 'Claim not kept: PatientIdentityRemoved is YES, and the patient is still identified by {attributes}',
    profile: 'Claim not kept: {attributes} still hold what {claim} removes',
    dates: 'Claim not kept: dates are declared as removed, and stand in {attributes}',
    features:
      'Claim in doubt: no recognizable features are declared, and the image shows a head of which no method removed the face',
    'burned-in': 'Claim in doubt: no burned-in text is declared, and the image is {kind}',
    scheme: 'De-identification is described by codes of the scheme {scheme}, which nobody outside can check',
  },
  *check(document, { policy, circumstances }) {
    if (!document.dicom) return;
    for (const { byDefault, ...violation } of brokenClaims(document, document.dicom, circumstances)) {
      yield { ...violation, severity: policy.severityOfRule(id, byDefault) };
    }
  },
});

type Broken = Omit<Violation, 'severity'> & { byDefault: 'warning' | 'info' };

function* brokenClaims(document: Document, object: DicomObject, circumstances: Circumstances): Iterable<Broken> {
  const claims = claimsOf(object);
  const claimed = claims.removed === 'NO' ? undefined : claimedPolicy(claims);
  if (claimed) {
    const attributes = leftUnder(document, claimed, circumstances);
    if (attributes.length > 0) {
      const said = object.get(tags.methodCodes) ? tags.methodCodes : tags.method;
      yield broken('profile', said, { claim: claimOf(claims), attributes: namesOf(attributes) });
    }
  } else if (claims.removed === 'YES') {
    const attributes = [...directlyIdentifying(object), ...textsWith(directIdentifiers, document, circumstances)];
    if (attributes.length > 0) yield broken('identity', tags.identityRemoved, { attributes: namesOf(attributes) });
  }
  if (claims.temporal === 'REMOVED') {
    const attributes = [...datesIn(object), ...textsWith(dates, document, circumstances)];
    if (attributes.length > 0) yield broken('dates', tags.datesModified, { attributes: namesOf(attributes) });
  }
  if (saysNo(object, tags.recognizableFeatures) && showsHead(object) && !namesDefacing(object, claims)) {
    yield broken('features', tags.recognizableFeatures, {}, 0.6);
  }
  const kind = saysNo(object, tags.burnedInAnnotation) ? capturedFrom(object) : undefined;
  if (kind !== undefined) yield broken('burned-in', tags.burnedInAnnotation, { kind }, 0.6);
  for (const scheme of claims.privateSchemes) {
    yield { ...broken('scheme', tags.methodCodes, { scheme }), byDefault: 'info' };
  }
}

/** Keywords of attributes that name or number the patient. */
function directlyIdentifying(object: DicomObject): string[] {
  return [...new Set(object.answers(directIdentifier))];
}

const dates: ReadonlySet<string> = new Set(['date', 'birth-date']);
/** What is no claim of the object is judged by what every policy has: a name in a comment is one under each. */
const safeHarbor = resolvePolicy('hipaa-safe-harbor');

/** Texts and private attributes in which values of some classes stand beyond doubt, as places name them. */
function textsWith(classes: ReadonlySet<string>, document: Document, circumstances: Circumstances): Iterable<string> {
  const found = answersOfFields(document, certainInTexts(safeHarbor, circumstances)).flat();
  return new Set(found.flatMap(({ place, class: identifier }) => (classes.has(identifier) ? [place] : [])));
}

const certainInTexts = questionsByPolicy(
  (policy, circumstances) =>
    new Question((field: Field) => {
      const { element } = field;
      const isStandard = element !== undefined && !isPrivateTag(element.tag);
      if (isStandard && meaningOfAttribute(element.tag, element.vr).kind !== 'free-text') return undefined;
      const found = judgeField(field, { policy, circumstances }).flatMap(({ severity, class: identifier, place }) =>
        severity === 'error' && identifier !== undefined ? [{ class: identifier, place }] : [],
      );
      return found.length === 0 ? undefined : found;
    }),
);

const directIdentifier = new ElementQuestion((element) => {
  const meaning = meaningOfAttribute(element.tag, element.vr);
  if (meaning.kind !== 'identifier' || meaning.role !== 'patient' || !directIdentifiers.has(meaning.class)) {
    return undefined;
  }
  return isPlaceholder(element.text(), meaning.class, meaning.role) ? undefined : element.keyword;
});

/** Keywords of attributes that hold a date of the patient. */
function datesIn(object: DicomObject): string[] {
  return [...new Set(object.answers(dateOfPatient))];
}

const dateOfPatient = new ElementQuestion((element) => {
  if (element.items || element.keyword === '') return undefined;
  const meaning = meaningOfAttribute(element.tag, element.vr);
  if (meaning.kind !== 'identifier' || meaning.role !== 'patient') return undefined;
  if (meaning.class !== 'date' && meaning.class !== 'birth-date') return undefined;
  return isPlaceholder(element.text(), meaning.class) ? undefined : element.keyword;
});

/** "the Basic Profile with Clean Descriptors and Retain UIDs". */
function claimOf({ options }: DeidentificationClaims): string {
  const titles = [...deidentificationOptions.values()]
    .filter((option) => options.has(option.id))
    .map(({ title }) => title);
  return titles.length === 0 ? 'the Basic Profile without options' : `the Basic Profile with ${titles.join(', ')}`;
}

function namesDefacing(object: DicomObject, { codes }: DeidentificationClaims): boolean {
  if (codes.has(deidentificationCodes.cleanRecognizableVisualFeatures)) return true;
  const words = [0x00120063, 0x0008103e, 0x00082111, 0x00204000].map((tag) => object.get(tag)?.text() ?? '').join(' ');
  return faceless.test(words);
}

function saysNo(object: DicomObject, tag: number): boolean {
  return object.get(tag)?.text().trim().toUpperCase() === 'NO';
}

function broken(
  messageId: string,
  tag: number,
  parameters: Readonly<Record<string, string>>,
  confidence = 0.9,
): Broken {
  return {
    ruleId: id,
    byDefault: 'warning',
    confidence,
    location: { kind: 'attribute', attribute: formatTag(tag) },
    messageId,
    parameters,
    identity: messageId,
    place: [messageId, ...Object.values(parameters)].join(' '),
  };
}
