import type { Finding, Location as ReportLocation } from '../../model/report.generated.ts';
import { type Category, categoryOf, type Rule } from '../../model/rule.ts';
import type { Severity } from '../../model/severity.ts';
import type { Violation } from '../../model/violation.ts';
import { type Keyed, normalise } from './keyed.ts';
import { formatMessage } from './messages.ts';

/** A path as it is, and as it may be shown. */
export interface ShownPath {
  readonly raw: string;
  readonly shown: string;
}

/** What the masking step needs to know beside the violation. */
export interface FindingContext {
  readonly keyed: Keyed;
  readonly rule: Rule;
  readonly severity: Severity;
  /** Of the entry; absent for the dataset as a whole. */
  readonly path?: ShownPath;
  /** Of the file inside the entry in which it stands. */
  readonly member?: ShownPath;
  /** The subject as it may be shown. */
  readonly subject?: string;
  /** Tells equal violations of one entry apart in their fingerprints. */
  ordinal(identity: string): number;
  /** A text that goes into messages and locations, masked where it identifies someone. */
  shown(text: string): string;
}

/**
 * The masking step: the only place where a raw violation becomes a finding. What it returns may be written anywhere.
 */
export function toFinding(violation: Violation, context: FindingContext): Finding {
  const { keyed, rule, severity, path } = context;
  const identity = [
    violation.ruleId,
    violation.class ?? '',
    violation.identity ?? (violation.value === undefined ? '' : normalise(violation.value, violation.class)),
    violation.place,
    path?.raw ?? '',
    ...(context.member === undefined ? [] : [context.member.raw]),
  ];
  return {
    ruleId: violation.ruleId,
    category: categoryOf(violation.ruleId) as Category,
    ...(violation.class === undefined ? {} : { class: violation.class }),
    ...(violation.role === undefined ? {} : { role: violation.role }),
    severity,
    confidence: violation.confidence,
    ...(violation.reason === undefined ? {} : { reason: violation.reason }),
    message: formatMessage(rule, violation.messageId, shownParameters(violation, context)),
    ...(context.subject === undefined ? {} : { subject: context.subject }),
    ...(violation.value === undefined ? {} : { evidence: keyed.mask(violation.value, violation.class) }),
    ...(violation.field === undefined ? {} : { field: context.shown(violation.field) }),
    fingerprint: keyed.fingerprint([...identity, String(context.ordinal(identity.join('\0')))]),
    location: shownLocation(violation, context),
    references: [...rule.references],
    issue: keyed.issueId([violation.ruleId, violation.class ?? '', violation.place, violation.messageId, severity]),
  };
}

function shownParameters(violation: Violation, { shown }: FindingContext): Record<string, string | number> {
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

function shownLocation({ location }: Violation, { path, member, shown, keyed }: FindingContext): ReportLocation {
  const masked: ReportLocation & { span?: unknown } = {
    ...location,
    ...(path === undefined ? {} : { path: path.shown }),
    ...(member === undefined ? {} : { member: member.shown }),
  };
  // For the editor alone: a report names the attribute, since offsets would tell how long the value is.
  delete masked.span;
  if (location.kind === 'attribute' && location.creator !== undefined) masked.creator = shown(location.creator);
  const shownStep = (step: string) => (plainStep.test(step) ? shown(step) : keyed.mask(step));
  if (location.kind === 'json') masked.pointer = location.pointer.split('/').map(shownStep).join('/');
  if (location.kind === 'slot') {
    const steps = location.slot.startsWith('/') ? location.slot.split(betweenSteps) : undefined;
    masked.slot = steps?.map((step, index) => (index % 2 ? step : shownStep(step))).join('') ?? shown(location.slot);
  }
  if ('sheet' in location && location.sheet !== undefined) masked.sheet = shown(location.sheet);
  return masked;
}
