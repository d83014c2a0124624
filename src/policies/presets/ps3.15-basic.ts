import type { DicomElement } from '../../model/dicom.ts';
import type { AttributeJudgement, Circumstances, Meaning, Policy } from '../../model/policy.ts';
import { type ProfileOption, profileOptions } from '../../standards/confidentiality-profile.ts';
import { isSafePrivate } from '../../standards/safe-private.ts';
import { isAgeOver89 } from '../age.ts';
import { meaningOfAttribute } from '../attribute-meaning.ts';
import type { Preset } from '../preset.ts';
import { actionInForce } from '../profile-action.ts';
import { safeHarborWeight } from '../weights.ts';

/** The options of which no attribute is the subject: what they clean is in the pixels (PS3.15 sections E.3.1 and E.3.2). */
const pixelOptions = ['clean-pixel-data', 'clean-recognizable-visual-features'];

/** What such an option promises: the rule that says it is broken blocks. */
const blockingRules: Readonly<Record<string, string>> = {
  'pixel/burned-in-annotation': 'clean-pixel-data',
  'biometric/recognizable-features': 'clean-recognizable-visual-features',
};

/** The Basic Application Level Confidentiality Profile with options (PS3.15 Annex E): the table's action decides. */
const preset: Preset = {
  id: 'ps3.15-basic',
  title: 'DICOM PS3.15 Basic Profile',
  options: [...profileOptions, ...pixelOptions],
  create: basicProfile,
};

export default preset;

function basicProfile(chosen: ReadonlySet<string>): Policy {
  const options = new Set(profileOptions.filter((option) => chosen.has(option)));
  const retainsDates = options.has('retain-full-dates');
  return {
    id: [preset.id, ...options, ...pixelOptions.filter((option) => chosen.has(option))].join('+'),
    title: preset.title,
    profile: { isWhole: true, options: chosen },
    judgeAttribute: (element, circumstances) => judge(element, circumstances, options),
    actionOf: (tag) => actionInForce(tag, options),
    ...(options.has('retain-safe-private') ? { keepsPrivate: isSafePrivate } : {}),
    severityOf(identifier, role, circumstances) {
      if (retainsDates && identifier === 'date') return 'off';
      if (options.has('retain-institution-identity') && identifier === 'organization') return 'off';
      if (options.has('retain-device-identity') && role === 'device') return 'off';
      if (options.has('retain-uids') && identifier === 'uid') return 'off';
      return safeHarborWeight(identifier, role, circumstances);
    },
    severityOfRule(ruleId, byDefault) {
      if (ruleId === 'identifier/private-attribute') return 'warning';
      const option = blockingRules[ruleId];
      if (option === undefined) return byDefault;
      return chosen.has(option) ? byDefault : byDefault === 'error' ? 'warning' : byDefault;
    },
  };
}

function judge(
  element: DicomElement,
  circumstances: Circumstances,
  options: ReadonlySet<ProfileOption>,
): AttributeJudgement {
  const action = actionInForce(element.tag, options);
  const meaning = meaningOfAttribute(element.tag, element.vr);
  if (action === undefined) return judgeUnlisted(meaning, circumstances, options);
  if (action === 'K') return { severity: 'off', inspect: false };
  const isDate = meaning.kind === 'identifier' && (meaning.class === 'date' || meaning.class === 'birth-date');
  // To clean a date is to move it (E.3.6): nothing in the value shows that, only the object's own word.
  if (action === 'C' && (!isDate || circumstances.datesShifted)) return { severity: 'off', inspect: !isDate };
  if (meaning.kind !== 'identifier') return { severity: 'warning', inspect: false, action };
  // An age that Safe Harbor allows is removed all the same, and is no "age over 89".
  if (meaning.class === 'age' && !isAgeOver89(element.text())) return { severity: 'warning', inspect: false, action };
  const weight = safeHarborWeight(meaning.class, meaning.role, circumstances);
  // The table removes what Safe Harbor would let pass, such as a machine's dates and an occupation.
  const severity = weight === 'off' || meaning.class === 'occupation' ? 'warning' : weight;
  return { severity, class: meaning.class, role: meaning.role, inspect: false, action };
}

/**
 * An attribute that the table does not name may be newer than the table, or retired before it: names and dates are what they
 * are, and words are looked into.
 */
function judgeUnlisted(
  meaning: Meaning,
  circumstances: Circumstances,
  options: ReadonlySet<ProfileOption>,
): AttributeJudgement {
  if (meaning.kind !== 'identifier') return { severity: 'off', inspect: meaning.kind === 'free-text' };
  const { class: identifier, role } = meaning;
  const isDate = identifier === 'date' || identifier === 'birth-date';
  if (!(isDate || identifier === 'name')) return { severity: 'off', inspect: false };
  if (isDate && options.has('retain-full-dates')) return { severity: 'off', inspect: false };
  return { severity: safeHarborWeight(identifier, role, circumstances), class: identifier, role, inspect: false };
}
