import { licencesIn, type NamedLicence } from '../licence/licence-in-text.ts';
import type { Findings, Origin } from './imported.ts';
import { restrictionsIn } from './restrictions-in-words.ts';

/** Words that stand where a licence would. */
const noLicence = /^(?:n\/?a|none|unknown|tbd|todo|unspecified|not\s+specified)\.?$/i;

/**
 * Takes a licence for the manifest, and from its text what it keeps people from (`addLicenceDetails`).
 * @param text an identifier, a name, an address, or all of the licence
 */
export function addLicence(findings: Findings, text: string, from: Origin): void {
  const named = addLicenceDetails(findings, text, from);
  const value = named && statedLicence(text, named);
  if (value !== undefined) findings.found.push({ path: '/licence', value, from });
}

/** Its identifier where the text names one that has one: sources that write it in different ways say the same. */
function statedLicence(text: string, named: readonly NamedLicence[]): string | undefined {
  const [only, ...others] = named;
  if (!only || others.length > 0) return text;
  const { id } = only.licence;
  // Who chose "other" from a list has not named a licence.
  if (id === 'LicenseRef-Custom') return undefined;
  return only.spdx ?? (id.startsWith('LicenseRef-') ? text : id);
}

/**
 * Takes from the text of a licence what it keeps people from. What a licence allows is no consent: it is the holder's word, which
 * may contradict that of the people, and a rule compares the two.
 * @returns the licences that are named; `undefined` where the text says that there is none
 */
export function addLicenceDetails(findings: Findings, text: string, from: Origin): readonly NamedLicence[] | undefined {
  if (noLicence.test(text)) return undefined;
  findings.state('licence', text, from);
  const named = licencesIn(text);
  const restrictions = restrictionsIn(text, from);
  const isKnown = named.some(({ licence }) => licence.redistribution !== undefined);
  if (!isKnown && restrictions.length === 0) {
    findings.problem('unknown-licence', 'What this licence allows is not known: say it in "terms".', from);
  }
  if (named.some(({ licence }) => licence.commercialUse === 'not-allowed')) {
    findings.found.push({ path: '/terms/commercialUse', value: 'not-allowed', from });
  }
  if (named.some(({ licence }) => licence.redistribution === 'not-allowed')) {
    findings.found.push({ path: '/terms/publicRelease', value: 'not-allowed', from });
  }
  const known = new Set(findings.found.map(({ path }) => path));
  findings.found.push(...restrictions.filter(({ path }) => !known.has(path)));
  return named;
}
