import type { DuoCode } from '../../model/consent.generated.ts';
import { type ConsentResource, codesOf, consentResources } from './fhir-documents.ts';
import { isReplaced, latestInForce, subjectOf } from './fhir-patients.ts';
import { type Decision, decisionOf, organizationName, type Provision } from './fhir-provisions.ts';
import { Findings, type FoundOfSubject, type SubjectValues, type TextImporter } from './imported.ts';
import type { JsonPart } from './json-part.ts';
import { dayOf } from './real-day.ts';

/** Consents about care, and not about what is done with data (R4 consentscope, R5 consentcategorycodes). */
const otherMatters: ReadonlySet<string> = new Set(['adr', 'treatment', 'acd', 'dnr', 'emrgonly', 'hcd', 'polst']);

/** Purposes of use (HL7 v3 ActReason) as codes of the Data Use Ontology. DSRCH names no disease. */
const duoOfPurpose: Readonly<Record<string, DuoCode>> = {
  HRESCH: 'HMB',
  BIORCH: 'HMB',
  TRANSRCH: 'HMB',
  POARCH: 'POA',
  TREAT: 'CC',
};
const research = /^(?:HRESCH|BIORCH|TRANSRCH|CLINTRCH|CLINTRCHNPC|CLINTRCHPC|PRECLINTRCH|DSRCH|POARCH)$/;
const givingAway = /^(?:disclose|IDSCL)$/;

/** FHIR Consent resources, one or several for a person. */
const fhirConsent = {
  kind: 'text',
  id: 'fhir-consent',
  title: 'FHIR Consent',
  follows: 'HL7 FHIR R5 and R4, Consent',
  recognises: ({ path, text }) => /\.(?:nd)?json$/i.test(path) && /"resourceType"\s*:\s*"Consent"/.test(text),
  read({ path, text }, { today }) {
    const findings = new Findings();
    const resources = consentResources(path, text, (message, from) => findings.problem('not-readable', message, from));
    const latest = latestInForce(resources);
    for (const consent of resources) {
      if (!isReplaced(consent.resource, latest)) new Reading(findings, consent, today).read();
    }
    return findings;
  },
} satisfies TextImporter;

export default fhirConsent;

/** Reads one resource. */
class Reading {
  #subject = '';

  constructor(
    private readonly findings: Findings,
    private readonly consent: ConsentResource,
    private readonly today: string,
  ) {}

  read(): void {
    const { resource } = this.consent;
    if (
      [...codesOf(resource.get('scope')), ...codesOf(resource.get('category'))].some((code) => otherMatters.has(code))
    ) {
      this.#problem('unclear', 'This consent is about care and not about data, so it is left out.', resource);
      return;
    }
    const status = resource.get('status');
    if (status.text() === 'entered-in-error') {
      this.#problem('unclear', 'This consent was entered by mistake, so it is left out.', status);
      return;
    }
    const subject = subjectOf(resource);
    if (subject === undefined) {
      this.#problem('no-subject', "This consent is not one patient's, so it is left out.", resource);
      return;
    }
    this.#subject = subject;
    const signed = resource.get('date', 'dateTime');
    this.#day('signed', signed);
    const end = resource.get('period').get('end');
    const rootEnd = resource.get('provision').get('period').get('end');
    const until = end.value === undefined ? rootEnd : end;
    const decision = decisionOf(resource);
    this.#status(status, decision, until);
    const controller = resource.get('controller', 'organization').items()[0];
    const name = controller && organizationName(controller);
    if (name !== undefined) {
      this.findings.found.push({ path: '/controller/name', value: name, from: this.consent.originOf(controller!) });
    }
  }

  #status(status: JsonPart, decision: Decision, until: JsonPart): void {
    const day = dayOf(until.text());
    switch (status.text()) {
      case 'active':
        this.#day('validUntil', until);
        if (day !== undefined && day < this.today) this.#say('status', 'expired', until);
        else this.#active(status, decision);
        return;
      case 'inactive':
        this.#say('status', 'withdrawn', status);
        if (day !== undefined && day <= this.today) this.#say('withdrawnOn', day, until);
        this.#problem(
          'unclear',
          'Inactive is what was withdrawn or has ended, and no later consent stands here: it is taken as withdrawn.',
          status,
        );
        return;
      case 'rejected':
        this.#say('status', 'refused', status);
        return;
      case 'draft':
      case 'proposed':
        this.#say('status', 'pending', status);
        return;
      case 'not-done':
      case 'unknown':
        this.#say('status', 'pending', status);
        this.#problem(
          'unclear',
          'No consent was completed, or its state is not known: it is taken as pending.',
          status,
        );
        return;
      default:
        this.#problem('not-understood', "The status is none of FHIR's.", status);
    }
  }

  /** The consent is in force, so what it decides counts. */
  #active(status: JsonPart, { base, provisions }: Decision): void {
    const inForce = provisions.filter(({ until }) => until === undefined || until >= this.today);
    const permits = inForce.filter(({ effect }) => effect === 'permit');
    const denial = inForce.find(
      ({ effect, purposes, isPartial }) =>
        effect === 'deny' && !isPartial && purposes.some((code) => research.test(code)),
    );
    if (base === undefined && permits.length === 0) {
      this.#problem('unclear', 'It is in force and does not say whether it permits or denies.', status);
      return;
    }
    if (denial) this.#say('status', 'refused', denial.part);
    else this.#say('status', base === 'deny' && permits.length === 0 ? 'refused' : 'consented', status);
    if (!denial) this.#purposes(permits);
    this.#recipients(inForce);
    for (const { part } of inForce.filter(({ isPartial }) => isPartial)) {
      this.#problem(
        'unclear',
        'A provision is about some of the data or some recipients only: a person has to read it.',
        part,
      );
    }
  }

  #purposes(permits: readonly Provision[]): void {
    const codes = new Map<DuoCode, Provision>();
    for (const provision of permits.filter(({ isPartial }) => !isPartial)) {
      for (const purpose of provision.purposes) {
        const code = Object.hasOwn(duoOfPurpose, purpose) ? duoOfPurpose[purpose] : undefined;
        if (code !== undefined) codes.set(code, codes.get(code) ?? provision);
        else if (purpose === 'DSRCH') {
          this.#problem(
            'needs-argument',
            'Research on one disease is permitted, and which is not said.',
            provision.part,
          );
        }
      }
    }
    const [first] = codes.values();
    if (first) this.#say('duo', [...codes.keys()], first.part);
  }

  /** To whom data may be given: nobody where disclosure as such is denied, and else the organizations that are permitted. */
  #recipients(inForce: readonly Provision[]): void {
    const giving = inForce.filter(({ actions }) => actions.some((code) => givingAway.test(code)));
    const denied = giving.find(
      ({ effect, isPartial, organizations, purposes }) =>
        effect === 'deny' && !isPartial && organizations.length === 0 && purposes.length === 0,
    );
    const named = giving.filter(({ effect, organizations }) => effect === 'permit' && organizations.length > 0);
    if (named.length > 0) {
      this.#say('thirdParties', [...new Set(named.flatMap(({ organizations }) => organizations))], named[0]!.part);
    } else if (denied) this.#say('thirdParties', 'not-allowed', denied.part);
  }

  #day(column: 'signed' | 'validUntil', part: JsonPart): void {
    const day = dayOf(part.text());
    if (day !== undefined) this.#say(column, day, part);
    else if (part.value !== undefined) this.#problem('not-understood', 'A date has to have year, month and day.', part);
  }

  #say<Column extends keyof SubjectValues>(column: Column, value: SubjectValues[Column], part: JsonPart): void {
    const from = this.consent.originOf(part);
    this.findings.found.push({ subject: this.#subject, path: column, value, from } as FoundOfSubject);
  }

  #problem(kind: Parameters<Findings['problem']>[0], message: string, part: JsonPart): void {
    this.findings.problem(kind, message, this.consent.originOf(part));
  }
}
