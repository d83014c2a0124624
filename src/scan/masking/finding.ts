import type { SpanOfValue } from '../../model/location.ts';
import type { Finding, Location as ReportLocation } from '../../model/report.generated.ts';
import { categoryOf, type Rule } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import type { Violation } from '../../model/violation.ts';
import { type Keyed, normalise } from './keyed.ts';
import { formatMessage } from './messages.ts';
import { type FindingPlace, type Ordinals, PlacedFinding } from './placed-finding.ts';

/** What the masking step needs to know of a rule and the dataset beside the violation. */
interface Masking {
  readonly keyed: Keyed;
  readonly rule: Rule;
  readonly severity: Severity;
  /** A text that goes into messages and locations, masked where it identifies someone. */
  shown(text: string): string;
}

/**
 * The masking step: the only place where a raw violation becomes what may be written. All of it is masked here that does not
 * depend on the file in which it stands: slices of a series have many violations in common.
 */
export class MaskedViolation {
  readonly issue: string;
  /** For the editor alone: which part of the value is meant. A report would tell by it how long the value is. */
  readonly span: SpanOfValue | undefined;
  readonly #keyed: Keyed;
  /** The start of what the fingerprint is made of. */
  readonly #identity: string;
  readonly #head: Pick<Finding, 'ruleId' | 'category' | 'severity' | 'confidence' | 'message'>;
  readonly #tail: Pick<Finding, 'evidence' | 'field'>;
  readonly #location: ReportLocation;
  readonly #references: Finding['references'];
  /** Made for what is written more than once. */
  #written: WrittenParts | undefined;
  #wasWritten = false;

  constructor(violation: Violation, masking: Masking) {
    const { keyed, rule, severity, shown } = masking;
    const { ruleId, value, place, location } = violation;
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
    this.#references = [...(violation.references ?? rule.references)];
    this.issue = keyed.issueId([ruleId, violation.class ?? '', place, violation.messageId, severity]);
    this.span = 'span' in location ? location.span : undefined;
  }

  get ruleId(): string {
    return this.#head.ruleId;
  }

  get locationKind(): ReportLocation['kind'] {
    return this.#location.kind;
  }

  /** Its finding in one file, or of the dataset as a whole. @param ordinals of that place */
  at(place: FindingPlace, ordinals: Ordinals): PlacedFinding {
    const ordinal = ordinals.next(this.#identity);
    const fingerprint = this.#keyed.fingerprint([this.#identity + place.identity, String(ordinal)]);
    return new PlacedFinding(this, place, fingerprint);
  }

  /** The finding with what it has by its place. */
  inPlace({ path, member, subject }: FindingPlace, fingerprint: string): Finding {
    return {
      ...this.#head,
      ...(subject === undefined ? {} : { subject }),
      ...this.#tail,
      fingerprint,
      location: {
        ...this.#location,
        ...(path === undefined ? {} : { path: path.shown }),
        ...(member === undefined ? {} : { member: member.shown }),
      },
      references: this.#references,
      issue: this.issue,
    };
  }

  /** The same as JSON, with the part of the value that is meant. */
  written(place: FindingPlace, fingerprint: string): string {
    if (!this.#wasWritten) {
      this.#wasWritten = true;
      return JSON.stringify({ ...this.inPlace(place, fingerprint), ...(this.span && { span: this.span }) });
    }
    const { writtenSubject, writtenPath } = place;
    this.#written ??= this.#write();
    const { head, tail, location, end } = this.#written;
    return `${head}${writtenSubject}${tail}"fingerprint":"${fingerprint}","location":${location}${writtenPath}${end}`;
  }

  #write(): WrittenParts {
    const open = (value: object): string => JSON.stringify(value).slice(0, -1);
    const rest = { references: this.#references, issue: this.issue, ...(this.span && { span: this.span }) };
    return {
      head: `${open(this.#head)},`,
      tail: Object.keys(this.#tail).length === 0 ? '' : `${open(this.#tail).slice(1)},`,
      location: open(this.#location),
      end: `},${JSON.stringify(rest).slice(1)}`,
    };
  }
}

/** A finding as JSON but for what it has by its place: to join texts costs a tenth of writing an object. */
interface WrittenParts {
  head: string;
  tail: string;
  location: string;
  end: string;
}

function shownParameters(
  { parameters = {}, ownWords }: Violation,
  { shown }: Masking,
): Readonly<Record<string, string | number>> {
  if (ownWords) return parameters;
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? shown(value) : value]),
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
