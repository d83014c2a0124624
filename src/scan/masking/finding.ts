import type { Finding, Location as ReportLocation } from '../../model/report.generated.ts';
import { categoryOf, type Rule } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import type { Violation } from '../../model/violation.ts';
import { type Keyed, normalise } from './keyed.ts';
import { formatMessage } from './messages.ts';

/** A path as it is, and as it may be shown. */
export interface ShownPath {
  readonly raw: string;
  readonly shown: string;
}

/** What the masking step needs to know of a rule and the dataset beside the violation. */
interface Masking {
  readonly keyed: Keyed;
  readonly rule: Rule;
  readonly severity: Severity;
  /** A text that goes into messages and locations, masked where it identifies someone. */
  shown(text: string): string;
}

/** Where a violation stands, and whose it is. */
export interface FindingPlace {
  /** Of the entry; absent for the dataset as a whole. */
  readonly path?: ShownPath;
  /** Of the file inside the entry in which it stands. */
  readonly member?: ShownPath;
  /** The subject as it may be shown. */
  readonly subject?: string;
  /** Tells equal violations of one entry apart in their fingerprints. */
  ordinal(identity: string): number;
}

/**
 * The masking step: the only place where a raw violation becomes a finding. What it returns may be written anywhere.
 */
export function toFinding(violation: Violation, context: Masking & FindingPlace): Finding {
  return new MaskedViolation(violation, context).at(context);
}

/**
 * A violation with all of it masked that does not depend on the file in which it stands: slices of a series have many in
 * common. What `at` returns may be written anywhere.
 */
export class MaskedViolation {
  readonly #keyed: Keyed;
  /** The start of what the fingerprint is made of. */
  readonly #identity: string;
  readonly #head: Pick<Finding, 'ruleId' | 'category' | 'severity' | 'confidence' | 'message'>;
  readonly #tail: Pick<Finding, 'evidence' | 'field'>;
  readonly #location: ReportLocation;
  readonly #references: Finding['references'];
  readonly #issue: string;
  /** By what they have: a subject, a path, a member. */
  readonly #forms: Finding[] = [];

  constructor(violation: Violation, masking: Masking) {
    const { keyed, rule, severity, shown } = masking;
    const { ruleId, value, place } = violation;
    this.#keyed = keyed;
    this.#identity = [
      ruleId,
      violation.class ?? '',
      violation.identity ?? (value === undefined ? '' : normalise(value, violation.class)),
      place,
    ].join('\0');
    this.#head = {
      ruleId,
      category: categoryOf(ruleId),
      ...(violation.class === undefined ? {} : { class: violation.class }),
      ...(violation.role === undefined ? {} : { role: violation.role }),
      severity,
      confidence: violation.confidence,
      ...(violation.reason === undefined ? {} : { reason: violation.reason }),
      message: formatMessage(rule, violation.messageId, shownParameters(violation, masking)),
    };
    this.#tail = {
      ...(value === undefined ? {} : { evidence: keyed.mask(value, violation.class) }),
      ...(violation.field === undefined ? {} : { field: shown(violation.field) }),
    };
    this.#location = shownLocation(violation, masking);
    this.#references = [...rule.references];
    this.#issue = keyed.issueId([ruleId, violation.class ?? '', place, violation.messageId, severity]);
  }

  /** The finding in one file, or of the dataset as a whole. */
  at({ path, member, subject, ordinal }: FindingPlace): Finding {
    const identity = `${this.#identity}\0${path?.raw ?? ''}${member === undefined ? '' : `\0${member.raw}`}`;
    const finding = this.#form(subject !== undefined, path !== undefined, member !== undefined);
    if (subject !== undefined) finding.subject = subject;
    if (path !== undefined) finding.location.path = path.shown;
    if (member !== undefined) finding.location.member = member.shown;
    finding.fingerprint = this.#keyed.fingerprint([identity, String(ordinal(identity))]);
    return finding;
  }

  /** A finding with the members that it has, in their order. To copy one costs a tenth of putting it together. */
  #form(hasSubject: boolean, hasPath: boolean, hasMember: boolean): Finding {
    const index = (hasSubject ? 1 : 0) + (hasPath ? 2 : 0) + (hasMember ? 4 : 0);
    this.#forms[index] ??= {
      ...this.#head,
      ...(hasSubject ? { subject: '' } : {}),
      ...this.#tail,
      fingerprint: '',
      location: { ...this.#location, ...(hasPath ? { path: '' } : {}), ...(hasMember ? { member: '' } : {}) },
      references: this.#references,
      issue: this.#issue,
    };
    const form = this.#forms[index];
    return { ...form, location: { ...form.location } };
  }
}

function shownParameters(violation: Violation, { shown }: Masking): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(violation.parameters ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? shown(value) : value,
    ]),
  );
}

/** A key or index as programs write them. Anything else may be what an object is keyed by: people. */
const plainStep = /^(?!.*\d{4})[\w.-]*$/;

/** What parts the steps of a path inside a container: groups, the attribute of one, the index of an element. */
const betweenSteps = /(\/|@|\[\d+\])/;

function shownLocation({ location }: Violation, { shown, keyed }: Masking): ReportLocation {
  // For the editor alone: a report names the attribute, since offsets would tell how long the value is.
  const { span, ...masked }: ReportLocation & { span?: unknown } = location;
  if (location.kind === 'attribute' && location.creator !== undefined) masked.creator = shown(location.creator);
  if (location.kind === 'attribute' && location.part !== undefined) masked.part = shown(location.part);
  const shownStep = (step: string) => (plainStep.test(step) ? shown(step) : keyed.mask(step));
  if (location.kind === 'json') masked.pointer = location.pointer.split('/').map(shownStep).join('/');
  if (location.kind === 'slot') {
    const steps = location.slot.startsWith('/') ? location.slot.split(betweenSteps) : undefined;
    masked.slot = steps?.map((step, index) => (index % 2 ? step : shownStep(step))).join('') ?? shown(location.slot);
  }
  if ('sheet' in location && location.sheet !== undefined) masked.sheet = shown(location.sheet);
  return masked;
}
