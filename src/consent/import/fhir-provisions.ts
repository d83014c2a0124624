import { codesOf } from './fhir-documents.ts';
import type { JsonPart } from './json-part.ts';
import { dayOf } from './real-day.ts';

/** A rule of a consent: what is permitted or denied, to whom, for what. */
export interface Provision {
  readonly effect: 'permit' | 'deny';
  /** Codes of ActReason (HL7 v3): HRESCH. */
  readonly purposes: readonly string[];
  /** Codes of consentaction: disclose. */
  readonly actions: readonly string[];
  /** Organizations whom it is about, by the name that stands in the reference. */
  readonly organizations: readonly string[];
  /** Whether it is about some of the data only, or some people or systems only. */
  readonly isPartial: boolean;
  /** YYYY-MM-DD. */
  readonly until?: string;
  readonly part: JsonPart;
}

/** What a consent decides. */
export interface Decision {
  /** What holds where no provision says otherwise; `undefined` where the resource does not say. */
  readonly base: 'permit' | 'deny' | undefined;
  readonly provisions: readonly Provision[];
}

/** By which of the data, and by whom, a provision is narrowed. */
const narrowing = [
  'securityLabel',
  'class',
  'resourceType',
  'documentType',
  'code',
  'dataPeriod',
  'data',
  'expression',
];
/** Provisions nest; no consent has more. */
const mostProvisions = 10_000;

/**
 * The decision of a Consent. R5: `decision` holds, and each level of `provision` is an exception to the one above. R4: `policyRule`
 * holds by its codes OPTIN and OPTOUT, or the `type` of the root provision does; nested provisions have a `type` of their own.
 */
export function decisionOf(resource: JsonPart): Decision {
  const root = resource.get('provision');
  const stated =
    effectOf(resource.get('decision')) ?? effectOf(root.get('type')) ?? policyOf(resource.get('policyRule'));
  const provisions: Provision[] = [];
  const isR5 = Array.isArray(root.value) || resource.get('decision').value !== undefined;
  const exception = isR5 ? opposite(stated) : stated;
  const pending = root.items().map((part) => ({ part, inherited: exception }));
  while (pending.length > 0 && provisions.length < mostProvisions) {
    const { part, inherited } = pending.pop()!;
    const effect = effectOf(part.get('type')) ?? inherited;
    if (effect !== undefined) provisions.push(provision(part, effect));
    pending.push(
      ...part
        .get('provision')
        .items()
        .reverse()
        .map((inner) => ({ part: inner, inherited: opposite(effect) })),
    );
  }
  return { base: stated, provisions };
}

function effectOf(part: JsonPart): 'permit' | 'deny' | undefined {
  const text = part.text();
  return text === 'permit' || text === 'deny' ? text : undefined;
}

function opposite(effect: 'permit' | 'deny' | undefined): 'permit' | 'deny' | undefined {
  if (effect === undefined) return undefined;
  return effect === 'permit' ? 'deny' : 'permit';
}

function policyOf(policyRule: JsonPart): 'permit' | 'deny' | undefined {
  const codes = codesOf(policyRule);
  if (codes.some((code) => /^OPTOUT/i.test(code))) return 'deny';
  return codes.some((code) => /^OPTIN/i.test(code)) ? 'permit' : undefined;
}

function provision(part: JsonPart, effect: 'permit' | 'deny'): Provision {
  const actors = part
    .get('actor')
    .items()
    .map((actor) => actor.get('reference'));
  const organizations = actors.flatMap((actor) => organizationName(actor) ?? []);
  const until = dayOf(part.get('period').get('end').text());
  return {
    effect,
    purposes: codesOf(part.get('purpose')),
    actions: codesOf(part.get('action')),
    organizations,
    isPartial: organizations.length < actors.length || narrowing.some((name) => part.get(name).value !== undefined),
    ...(until === undefined ? {} : { until }),
    part,
  };
}

/** The name of an organization that a Reference is about. That of a person stays where it is. */
export function organizationName(reference: JsonPart): string | undefined {
  const isOrganization =
    /(?:^|\/)Organization\//.test(reference.get('reference').text() ?? '') ||
    reference.get('type').text() === 'Organization';
  return isOrganization ? reference.get('display').text() : undefined;
}
