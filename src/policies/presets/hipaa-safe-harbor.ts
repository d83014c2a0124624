import { meaningPolicy } from '../meaning-policy.ts';
import type { Preset } from '../preset.ts';
import { safeHarborWeight } from '../weights.ts';

/** HIPAA Safe Harbor: the eighteen identifiers of 45 CFR 164.514(b)(2)(i). */
const preset: Preset = {
  id: 'hipaa-safe-harbor',
  title: 'HIPAA Safe Harbor',
  create: () => meaningPolicy(preset, safeHarborWeight),
};

export default preset;
