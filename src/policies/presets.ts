import type { Policy } from '../model/policy.ts';
import { type ProfileOption, profileOptions } from '../standards/confidentiality-profile.ts';
import { basicProfile } from './basic-profile.ts';
import { parsePolicyFile, withChanges } from './policy-file.ts';
import { anonymous, limitedDataSet, safeHarbor } from './safe-harbor.ts';

const basicProfileId = 'ps3.15-basic';
const byMeaning = [safeHarbor, limitedDataSet, anonymous];

/** The options of the profile whose subject no attribute of a header decides: they are accepted and change nothing here. */
const optionsBesideHeaders = ['clean-pixel-data', 'clean-recognizable-visual-features'] as const;

/**
 * The policy of an id, `ps3.15-basic+retain-uids+clean-descriptors`.
 * @throws Error with one line that lists what there is
 */
export function resolvePolicy(id: string): Policy {
  const [base, ...options] = id.split('+');
  const preset = byMeaning.find((policy) => policy.id === base);
  if (preset && options.length === 0) return preset;
  if (preset) throw new Error(`The policy "${base}" has no options; "${basicProfileId}" has.`);
  if (base !== basicProfileId) {
    const known = [...byMeaning.map((policy) => policy.id), basicProfileId].join(', ');
    throw new Error(`There is no policy "${id}": name one of ${known}, or a JSON file.`);
  }
  const chosen = new Set<ProfileOption>();
  for (const option of options) {
    if (isProfileOption(option)) chosen.add(option);
    else if (!(optionsBesideHeaders as readonly string[]).includes(option)) {
      const known = [...profileOptions, ...optionsBesideHeaders].join(', ');
      throw new Error(`The policy "${basicProfileId}" has no option "${option}": name some of ${known}.`);
    }
  }
  return basicProfile(chosen);
}

/**
 * A policy of the user's own: a preset with changes (`schemas/policy.schema.json`).
 * @param name of the file, for messages and the report
 * @throws Error with one line when the file says something that the schema does not know
 */
export function policyFromFile(text: string, name: string): Policy {
  const file = parsePolicyFile(text, name);
  return withChanges(resolvePolicy(file.extends), file, name);
}

function isProfileOption(option: string): option is ProfileOption {
  return (profileOptions as readonly string[]).includes(option);
}
