import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { onlyCodes } from '../../duo/read-codes.ts';
import { distinctCodes, duoFieldName } from '../duo-field.ts';
import type { Findings, Origin } from '../imported.ts';
import { addLicence, addLicenceDetails } from '../licence-terms.ts';
import { restrictionsIn } from '../restrictions-in-words.ts';
import { isTooDeep } from './yaml-depth.ts';

/** A value of the front matter, with its line in the file. */
interface CardText {
  text: string;
  line: number;
}

/**
 * Adds what the front matter of a card says. Bad input becomes problems; nothing is thrown.
 * @param matter YAML, so that its lines are those of the file
 */
export function readMatter(findings: Findings, path: string, matter: string): void {
  if (isTooDeep(matter)) {
    findings.problem('not-readable', 'The front matter nests so deep that it is not read.', { path, line: 1 });
    return;
  }
  const lines = new LineCounter();
  const document = parseDocument(matter, { lineCounter: lines, schema: 'core' });
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    findings.problem('not-readable', `Not valid YAML at line ${line}: correct it there.`, { path, line });
  }
  const root = document.contents;
  if (!isMap(root)) return;
  const lineOf = ({ range }: Node): number => lines.linePos(range?.[0] ?? 0).line;
  const texts = (value: unknown): CardText[] => {
    if (isScalar(value)) {
      const text = value.value === null ? '' : String(value.value).trim();
      return text === '' ? [] : [{ text, line: lineOf(value) }];
    }
    return isSeq(value) ? value.items.flatMap(texts) : [];
  };
  const under = (name: string): CardText[] => texts(root.get(name, true));
  const origin = ({ line }: CardText): Origin => ({ path, line });
  const name = under('license_name')[0];
  for (const licence of under('license')) {
    const isOther = /^other$/i.test(licence.text) && name !== undefined;
    addLicence(findings, isOther ? name.text : licence.text, origin(isOther ? name : licence));
  }
  for (const details of under('license_details')) addLicenceDetails(findings, details.text, origin(details));
  for (const prompt of [...under('extra_gated_prompt'), ...checkboxes(root.get('extra_gated_fields', true), lineOf)]) {
    findings.state('conditions-of-access', prompt.text, origin(prompt));
    findings.found.push(...restrictionsIn(prompt.text, origin(prompt)));
  }
  const tags = under('tags').flatMap(({ text, line }) =>
    /^duo[:_-]/i.test(text) ? [{ text: codeOfTag(text), line }] : [],
  );
  const named = root.items.flatMap(({ key, value }) =>
    isScalar(key) && duoFieldName.test(String(key.value)) ? texts(value) : [],
  );
  const codes = [...tags, ...named].map((place) => ({ value: onlyCodes(place.text), place }));
  const [first] = codes.filter(({ value }) => value.length > 0);
  if (first) {
    const value = distinctCodes(codes.flatMap((each) => each.value));
    findings.found.push({ path: '/terms/duo', value, from: origin(first.place) });
  }
}

/** `GRU` of the tag `duo:GRU`; an identifier `DUO:0000042` stays as it is. */
function codeOfTag(tag: string): string {
  return /^duo[:_]\d/i.test(tag) ? tag : tag.replace(/^duo[:_-]/i, '');
}

/** The sentences to agree to: names of fields whose value, or whose `type`, is `checkbox`. */
function checkboxes(fields: unknown, lineOf: (node: Node) => number): CardText[] {
  if (!isMap(fields)) return [];
  return fields.items.flatMap(({ key, value }) => {
    const kind = isMap(value) ? value.get('type') : isScalar(value) ? value.value : undefined;
    return kind === 'checkbox' && isScalar(key) ? [{ text: String(key.value), line: lineOf(key) }] : [];
  });
}
