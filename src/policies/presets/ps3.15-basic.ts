import type { DicomElement } from '../../model/dicom.ts';
import type { AttributeJudgement, Circumstances, Policy } from '../../model/policy.ts';
import {
  type ProfileEntry,
  type ProfileOption,
  profileOf,
  profileOptions,
} from '../../standards/confidentiality-profile.ts';
import { isAgeOver89 } from '../age.ts';
import { meaningOfAttribute } from '../attribute-meaning.ts';
import type { Preset } from '../preset.ts';
import { safeHarborWeight } from '../weights.ts';

/** The options of the profile whose subject no attribute of a header decides: they are accepted and change nothing here. */
const optionsBesideHeaders = ['clean-pixel-data', 'clean-recognizable-visual-features'];

/** The Basic Application Level Confidentiality Profile with options (PS3.15 Annex E): the table's action decides. */
const preset: Preset = {
  id: 'ps3.15-basic',
  title: 'DICOM PS3.15 Basic Profile',
  options: [...profileOptions, ...optionsBesideHeaders],
  create: (options) => basicProfile(new Set(profileOptions.filter((option) => options.has(option)))),
};

export default preset;

function basicProfile(options: ReadonlySet<ProfileOption>): Policy {
  const retainsDates = options.has('retain-full-dates');
  return {
    id: [preset.id, ...options].join('+'),
    title: preset.title,
    judgeAttribute: (element, circumstances) => judge(element, circumstances, options),
    severityOf(identifier, role, circumstances) {
      if (retainsDates && identifier === 'date') return 'off';
      if (options.has('retain-institution-identity') && identifier === 'organization') return 'off';
      if (options.has('retain-device-identity') && role === 'device') return 'off';
      return safeHarborWeight(identifier, role, circumstances);
    },
    severityOfRule(ruleId, byDefault) {
      if (ruleId !== 'identifier/private-attribute') return byDefault;
      return options.has('retain-safe-private') ? 'info' : 'warning';
    },
  };
}

function judge(
  element: DicomElement,
  circumstances: Circumstances,
  options: ReadonlySet<ProfileOption>,
): AttributeJudgement {
  const entry = profileOf(element.tag);
  const meaning = meaningOfAttribute(element.tag, element.vr);
  if (!entry) return { severity: 'off', inspect: meaning.kind === 'free-text' };
  const action = actionInForce(entry, options);
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

/** What happens to an attribute: an option that keeps beats one that cleans, which beats the profile's own action. */
function actionInForce(entry: ProfileEntry, options: ReadonlySet<ProfileOption>): string {
  const changes = [...entry.options].filter(([option]) => options.has(option)).map(([, change]) => change);
  return changes.includes('K') ? 'K' : changes.includes('C') ? 'C' : entry.basic;
}
