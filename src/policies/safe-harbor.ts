import type { DicomElement } from '../model/dicom.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import type { AttributeJudgement, Circumstances, Policy } from '../model/policy.ts';
import type { SeveritySetting } from '../model/severity.ts';
import { profileOf } from '../standards/confidentiality-profile.ts';
import { isAgeOver89 } from './age.ts';
import { meaningOfAttribute } from './attribute-meaning.ts';
import { safeHarborWeight } from './weights.ts';

/** How a policy weighs an identifier. */
export type Weigh = (identifier: IdentifierClass, role: Role, circumstances: Circumstances) => SeveritySetting;

/** HIPAA Safe Harbor: the eighteen identifiers of 45 CFR 164.514(b)(2)(i). */
export const safeHarbor: Policy = meaningPolicy('hipaa-safe-harbor', 'HIPAA Safe Harbor', safeHarborWeight);

/** Classes that a limited data set may hold (45 CFR 164.514(e)(2)): dates, ages, and places down to the postal code. */
const limitedDataSetAllows: ReadonlySet<IdentifierClass> = new Set(['date', 'birth-date', 'age', 'geo', 'postcode']);

/** HIPAA Limited Data Set, to be shared under a data use agreement. */
export const limitedDataSet: Policy = meaningPolicy(
  'hipaa-limited',
  'HIPAA Limited Data Set',
  (identifier, role, circumstances) =>
    limitedDataSetAllows.has(identifier) ? 'off' : safeHarborWeight(identifier, role, circumstances),
);

/**
 * GDPR, anonymous information (recital 26; WP216): nobody may be singled out, linked or inferred, so a pseudonym weighs as
 * well, and small classes block.
 */
export const anonymous: Policy = {
  ...meaningPolicy('gdpr-anonymous', 'GDPR, anonymous information', (identifier, role, circumstances) => {
    const weight = safeHarborWeight(identifier, role, circumstances);
    return weight === 'info' && role !== 'author' && !circumstances.documentation ? 'warning' : weight;
  }),
  severityOfRule: (ruleId, byDefault) => (ruleId === 'outlier/small-class' ? 'error' : byDefault),
};

/** A policy under which an attribute is judged by what it means. */
function meaningPolicy(id: string, title: string, weigh: Weigh): Policy {
  return {
    id,
    title,
    judgeAttribute: (element, circumstances) => judgeByMeaning(element, circumstances, weigh),
    severityOf: weigh,
    severityOfRule: (_ruleId, byDefault) => byDefault,
  };
}

/** Judges a standard attribute by its meaning. */
function judgeByMeaning(element: DicomElement, circumstances: Circumstances, weigh: Weigh): AttributeJudgement {
  const meaning = meaningOfAttribute(element.tag, element.vr);
  if (meaning.kind === 'harmless') return { severity: 'off', inspect: false };
  if (meaning.kind === 'free-text') return { severity: 'off', inspect: true };
  const { class: identifier, role } = meaning;
  if (identifier === 'age' && !isAgeOver89(element.text())) return { severity: 'off', inspect: false };
  const action = profileOf(element.tag)?.basic;
  return {
    severity: weigh(identifier, role, circumstances),
    class: identifier,
    role,
    inspect: false,
    ...(action === undefined ? {} : { action }),
  };
}
