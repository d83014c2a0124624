import { onlyCodes } from '../duo/read-codes.ts';
import { addDoi } from './doi.ts';
import { distinctCodes, duoFieldName } from './duo-field.ts';
import { ethicsInWords } from './ethics-in-words.ts';
import { Findings, type TextImporter } from './imported.ts';
import { readJson } from './json-part.ts';
import { addLicence } from './licence-terms.ts';

/**
 * `dataset_description.json`: approvals, licence, and the DOI under which it is published. `Funding` says who paid and nothing of use, so it
 * is left.
 */
const bidsDescription = {
  kind: 'text',
  id: 'bids-description',
  title: 'BIDS dataset description',
  follows: 'BIDS 1.10, dataset_description.json',
  recognises: ({ path }) => /(?:^|\/)dataset_description\.json$/.test(path),
  read({ path, text }) {
    const findings = new Findings();
    const { root, problem } = readJson(text);
    if (problem !== undefined) findings.problem('not-readable', problem, { path });
    for (const approval of root.get('EthicsApprovals').items()) {
      const from = { path, pointer: approval.pointer };
      const words = approval.text();
      const ethics = words === undefined ? undefined : ethicsInWords(words);
      if (words === undefined) findings.problem('not-understood', 'An approval has to be a text.', from);
      else if (ethics) findings.found.push({ path: '/ethics/-', value: ethics, from });
      else
        findings.problem(
          'no-approval',
          'It says that there is no approval: say on what ground the data are used.',
          from,
        );
    }
    const licence = root.get('License', 'Licence');
    const licenceText = licence.text();
    if (licenceText !== undefined) addLicence(findings, licenceText, { path, pointer: licence.pointer });
    const doi = root.get('DatasetDOI');
    const doiText = doi.text();
    if (doiText !== undefined) addDoi(findings, doiText, { path, pointer: doi.pointer });
    for (const part of root.parts()) {
      if (!duoFieldName.test(part.pointer.slice(1))) continue;
      const value = distinctCodes(part.items().flatMap((item) => onlyCodes(item.text() ?? '')));
      if (value.length > 0) findings.found.push({ path: '/terms/duo', value, from: { path, pointer: part.pointer } });
    }
    return findings;
  },
} satisfies TextImporter;

export default bidsDescription;
