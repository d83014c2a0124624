import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import type { Findings, Origin } from './imported.ts';

/** What stands before a DOI: the scheme that BIDS wants, and the resolver that people copy. */
const prefix = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)/i;
const doiLike = new RegExp(schema.properties.doi.pattern);

/** Takes the DOI of a dataset for the manifest, in the one form that it has there; what is none is told. */
export function addDoi(findings: Findings, text: string, from: Origin): void {
  const doi = text.trim().replace(prefix, '');
  if (doiLike.test(doi)) findings.found.push({ path: '/doi', value: doi, from });
  else findings.problem('not-understood', 'The DOI has to start with "10.", as in doi:10.5281/zenodo.1234567.', from);
}
