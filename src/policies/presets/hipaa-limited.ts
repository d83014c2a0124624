import type { IdentifierClass } from '../../model/identifier-class.ts';
import { meaningPolicy } from '../meaning-policy.ts';
import type { Preset } from '../preset.ts';
import { safeHarborWeight } from '../weights.ts';

/** Classes that a limited data set may hold: dates, ages, and places down to the postal code (45 CFR 164.514(e)(2)(ii)). */
const allowed: ReadonlySet<IdentifierClass> = new Set(['date', 'birth-date', 'age', 'geo', 'postcode']);

/**
 * Numbers that fall under "any other unique identifying number, characteristic, or code" of Safe Harbor alone, which the list of a limited
 * data set does not have: they are asked about, since one of them may be a number that it has (45 CFR 164.514(e)(2)(vii)–(x)).
 */
const unlisted: ReadonlySet<IdentifierClass> = new Set(['accession', 'other-id']);

/** HIPAA Limited Data Set, to be shared under a data use agreement. */
const preset: Preset = {
  id: 'hipaa-limited',
  title: 'HIPAA Limited Data Set',
  create: () =>
    meaningPolicy(preset, (identifier, role, circumstances) => {
      if (allowed.has(identifier)) return 'off';
      const weight = safeHarborWeight(identifier, role, circumstances);
      return weight === 'error' && unlisted.has(identifier) ? 'warning' : weight;
    }),
};

export default preset;
