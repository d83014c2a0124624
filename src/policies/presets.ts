import type { Policy } from '../model/policy.ts';
import { parsePolicyFile, withChanges } from './policy-file.ts';
import { presets } from './presets/registry.generated.ts';

/** How a policy can be named, for help and settings: "`gdpr-anonymous`, … `ps3.15-basic` with options after `+`". */
export const policyNames: readonly string[] = presets.map(
  ({ id, options }) => `\`${id}\`${options ? ` with options after \`+\` (\`${id}+${options[0]}\`)` : ''}`,
);

/**
 * The policy of an id, `ps3.15-basic+retain-uids+clean-descriptors`.
 * @throws Error with one line that lists what there is
 */
export function resolvePolicy(id: string): Policy {
  const [base, ...options] = id.split('+');
  const preset = presets.find((one) => one.id === base);
  if (!preset) {
    throw new Error(`There is no policy "${id}": name one of ${idsOf(presets)}, or a JSON file.`);
  }
  const known = preset.options ?? [];
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined && known.length === 0) {
    const withOptions = presets.filter((one) => one.options !== undefined);
    throw new Error(`The policy "${preset.id}" has no options; ${idsOf(withOptions)} has.`);
  }
  if (unknown !== undefined) {
    throw new Error(`The policy "${preset.id}" has no option "${unknown}": name some of ${known.join(', ')}.`);
  }
  return preset.create(new Set(options));
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

function idsOf(some: typeof presets): string {
  return some.map(({ id }) => id).join(', ');
}
