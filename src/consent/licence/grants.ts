import { licencesIn, type NamedLicence } from './licence-in-text.ts';

/** What a licence gives to everybody. Every licence here is for anyone, anywhere and any purpose but what it takes out. */
export interface Grant {
  /** Its identifier in the SPDX list; without the version where the text leaves it open. */
  readonly licence: string;
  /** Whether it may be used for commercial purposes. */
  readonly commercial: boolean;
}

/** Words that take commerce out of what a licence would give. */
const nonCommercial = /non-? ?commercial|\bnot? (?:for )?commercial/i;
/** "Not in the public domain" and the like give nothing. Names of Creative Commons licences have such words in them. */
const negation = /\b(?:not|no|isn't|never|except|without)\b/i;

/**
 * What a licence gives, by its SPDX id or expression (ISO/IEC 5962), the usual words or its address. Of `A OR B` either is
 * given, of `A AND B`, and of a text that names several, only what all give.
 * @returns nothing for what is not known to be open to everybody: an agreement, words of somebody's own, no licence
 */
export function grantsOf(text: string): Grant[] {
  return text.split(/\sOR\s/).flatMap((either) => {
    const all = either.split(/\sAND\s/).map(grantOf);
    return narrowest(all) ?? [];
  });
}

function grantOf(text: string): Grant | undefined {
  return narrowest(licencesIn(text).map((named) => grantOfLicence(named, text)));
}

/** @returns `undefined` where one gives nothing, or there is none */
function narrowest(grants: readonly (Grant | undefined)[]): Grant | undefined {
  if (grants.includes(undefined)) return undefined;
  return grants.find((grant) => grant?.commercial === false) ?? grants[0];
}

function grantOfLicence({ licence, spdx }: NamedLicence, text: string): Grant | undefined {
  if (licence.redistribution !== 'allowed') return undefined;
  if (!licence.id.startsWith('CC-BY') && negation.test(text)) return undefined;
  return { licence: spdx ?? licence.id, commercial: licence.commercialUse === 'allowed' && !nonCommercial.test(text) };
}
