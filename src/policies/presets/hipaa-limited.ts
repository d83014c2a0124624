import type { IdentifierClass } from '../../model/identifier-class.ts';
import { meaningPolicy } from '../meaning-policy.ts';
import type { Preset } from '../preset.ts';
import { safeHarborWeight } from '../weights.ts';

/** Classes that a limited data set may hold (45 CFR 164.514(e)(2)): dates, ages, and places down to the postal code. */
const allowed: ReadonlySet<IdentifierClass> = new Set(['date', 'birth-date', 'age', 'geo', 'postcode']);

/** HIPAA Limited Data Set, to be shared under a data use agreement. */
const preset: Preset = {
  id: 'hipaa-limited',
  title: 'HIPAA Limited Data Set',
  create: () =>
    meaningPolicy(preset, (identifier, role, circumstances) =>
      allowed.has(identifier) ? 'off' : safeHarborWeight(identifier, role, circumstances),
    ),
};

export default preset;
