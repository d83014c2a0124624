import type { DicomElement } from '../model/dicom.ts';
import type { IdentifierClass, Role } from '../model/identifier-class.ts';
import type { AttributeJudgement, Circumstances, Policy } from '../model/policy.ts';
import type { SeveritySetting } from '../model/severity.ts';
import { profileOf } from '../standards/confidentiality-profile.ts';
import { isAgeOver89 } from './age.ts';
import { meaningOfAttribute } from './attribute-meaning.ts';

/** How a policy weighs an identifier. */
export type Weigh = (identifier: IdentifierClass, role: Role, circumstances: Circumstances) => SeveritySetting;

/** A policy under which an attribute is judged by what it means. */
export function meaningPolicy({ id, title }: Pick<Policy, 'id' | 'title'>, weigh: Weigh): Policy {
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
