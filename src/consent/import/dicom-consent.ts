import { type ConsentSequenceItem, distributionConsents } from './distribution-consent.ts';
import { type DicomImporter, type DicomSource, type EthicsApproval, Findings, type SubjectValues } from './imported.ts';
import { dayOf } from './real-day.ts';

const patientId = 0x00100020;
const committeeName = 0x00120081;
const approvalNumber = 0x00120082;
const approvalStart = 0x00120086;
const approvalEnd = 0x00120087;
const consentSequence = 0x00120083;

/** Approval and consent in the header of one person's image (PS3.3 sections C.7.1.3 and C.7.2.3). */
const dicomConsent: DicomImporter = {
  kind: 'dicom',
  id: 'dicom',
  title: 'DICOM clinical trial attributes',
  follows: 'DICOM PS3.3 sections C.7.1.3 and C.7.2.3',
  recognises: ({ object }) =>
    [committeeName, approvalNumber, consentSequence].some((tag) => object.get(tag) !== undefined),
  read(source) {
    const findings = new Findings();
    readApproval(findings, source);
    const consents = distributionConsents(source.object);
    if (consents.length === 0) return findings;
    const subject = source.subject ?? (source.object.get(patientId)?.text().trim() || undefined);
    if (subject === undefined) {
      const from = { path: source.path, attribute: consents[0]!.attribute };
      findings.problem('no-subject', "The header names no patient, so the consent in it is nobody's.", from);
    } else readConsents(findings, source.path, subject, consents);
    return findings;
  },
};

export default dicomConsent;

function readApproval(findings: Findings, { path, object }: DicomSource): void {
  const value = (tag: number): string | undefined => object.get(tag)?.text().trim() || undefined;
  const committee = value(committeeName);
  const number = value(approvalNumber);
  const element = object.get(committeeName) ?? object.get(approvalNumber);
  if (element === undefined || (committee ?? number) === undefined) return;
  const from = { path, attribute: element.path };
  if (committee === undefined) {
    findings.problem('no-approval', 'The number of an approval stands there without the committee (0012,0081).', from);
    return;
  }
  const days: Partial<EthicsApproval> = {};
  for (const [tag, name] of [
    [approvalStart, 'approvedOn'],
    [approvalEnd, 'validUntil'],
  ] as const) {
    const text = value(tag);
    const day = dayOf(text);
    if (day !== undefined) days[name] = day;
    else if (text !== undefined) {
      findings.problem('not-understood', 'A day of the approval is no date.', {
        path,
        attribute: object.get(tag)!.path,
      });
    }
  }
  const approval = { committee, ...(number === undefined ? {} : { number }), ...days };
  findings.found.push({ path: '/ethics/-', value: approval, from });
}

/**
 * The flags are about distribution, for each purpose by itself. Who withdrew it for all has withdrawn; who gave it for one purpose
 * has consented to that purpose: a protocol is a project of its own (DUO PS), public release is any third party. A `NO` says that
 * nobody else may have the data, unless another item says so, and not that the person refused to be in the study.
 */
function readConsents(
  findings: Findings,
  path: string,
  subject: string,
  consents: readonly ConsentSequenceItem[],
): void {
  const say = <Column extends keyof SubjectValues>(
    column: Column,
    value: SubjectValues[Column],
    { attribute }: ConsentSequenceItem,
  ): void => {
    findings.found.push({ subject, path: column, value, from: { path, attribute } } as Findings['found'][number]);
  };
  const unclear = (message: string, { attribute }: ConsentSequenceItem): void =>
    findings.problem('unclear', message, { path, attribute });
  const given = consents.filter(({ flag }) => flag === 'YES');
  const withdrawn = consents.filter(({ flag }) => flag === 'WITHDRAWN');
  for (const consent of consents) {
    if (consent.flag === undefined) {
      const message = 'Consent for Distribution Flag (0012,0085) is none of NO, YES and WITHDRAWN.';
      findings.problem('not-understood', message, { path, attribute: consent.attribute });
    } else if (consent.type === undefined && consent.flag !== 'NO') {
      unclear('Distribution Type (0012,0084) is missing, so the purpose of this consent is not known.', consent);
    } else if (consent.type === 'other') {
      unclear('Distribution Type (0012,0084) is none that the standard defines.', consent);
    }
  }
  if (withdrawn.length > 0 && (given.length === 0 || withdrawn.some(({ type }) => type === undefined))) {
    say('status', 'withdrawn', withdrawn[0]!);
    return;
  }
  const [first] = given;
  if (first) say('status', 'consented', first);
  const released = given.find(({ type }) => type === 'PUBLIC_RELEASE');
  const reused = given.find(({ type }) => type === 'RESTRICTED_REUSE');
  const denied = consents.find(
    ({ flag, type }) => (flag === 'NO' || flag === 'WITHDRAWN') && type !== 'NAMED_PROTOCOL',
  );
  if (released) {
    say('thirdParties', 'allowed', released);
    say('futureUse', 'allowed', released);
  } else if (denied && !reused) say('thirdParties', 'not-allowed', denied);
  if (reused && !released)
    unclear('Re-use is restricted, and a header does not say to what: add it to the row.', reused);
  const named = given.filter(({ type }) => type === 'NAMED_PROTOCOL');
  const protocols = named.flatMap(({ protocol }) => protocol ?? []);
  if (named.length === 0 || released || reused) return;
  if (protocols.length === 0) {
    const from = { path, attribute: named[0]!.attribute };
    findings.problem('needs-argument', 'A consent for a protocol does not name it (0012,0020).', from);
    return;
  }
  const argument = protocols.length === 1 ? protocols[0]! : (protocols as [string, ...string[]]);
  say('duo', [{ code: 'PS', argument }], named[0]!);
}
