import { onlyCodes } from '../duo/read-codes.ts';
import { distinctCodes, duoPlaces } from './duo-field.ts';
import { Findings, type TextImporter } from './imported.ts';

/** Codes of the Data Use Ontology in a text that people read: "Data use: GRU, NCU". */
const duoText = {
  kind: 'text',
  id: 'duo-text',
  title: 'Data use codes in a text',
  follows: 'GA4GH Data Use Ontology',
  recognises: ({ path }) =>
    /(?:^|\/)(?:README|LICEN[CS]E|CONSENT|DATA[_-]?USE|DUO|TERMS|ACCESS)[\w-]*(?:\.(?:md|txt|rst))?$/i.test(path),
  read({ path, text }) {
    const findings = new Findings();
    const places = duoPlaces(text.replace(/^\uFEFF/, '')).flatMap(({ line, text: codes }) => {
      const value = onlyCodes(codes);
      return value.length > 0 ? [{ line, value }] : [];
    });
    const value = distinctCodes(places.flatMap((place) => place.value));
    if (value.length > 0) findings.found.push({ path: '/terms/duo', value, from: { path, line: places[0]!.line } });
    return findings;
  },
} satisfies TextImporter;

export default duoText;
