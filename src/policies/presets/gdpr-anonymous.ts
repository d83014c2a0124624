import type { Weigh } from '../meaning-policy.ts';
import { meaningPolicy } from '../meaning-policy.ts';
import type { Preset } from '../preset.ts';
import { safeHarborWeight } from '../weights.ts';

/** Rules that find a person whom others can pick out (WP216, 2.2.1). */
const singlesOut: ReadonlySet<string> = new Set([
  'outlier/small-class',
  'outlier/unique-combination',
  'outlier/rare-condition',
]);

/**
 * GDPR, anonymous information (recital 26; WP216): nobody may be singled out, linked or inferred, so a pseudonym weighs as
 * well, and small classes, unique combinations and rare conditions block.
 */
const preset: Preset = {
  id: 'gdpr-anonymous',
  title: 'GDPR, anonymous information',
  create: () => ({
    ...meaningPolicy(preset, weigh),
    severityOfRule: (ruleId, byDefault) => (singlesOut.has(ruleId) ? 'error' : byDefault),
  }),
};

export default preset;

const weigh: Weigh = (identifier, role, circumstances) => {
  const weight = safeHarborWeight(identifier, role, circumstances);
  return weight === 'info' && role !== 'author' && !circumstances.documentation && !circumstances.consentRecord
    ? 'warning'
    : weight;
};
