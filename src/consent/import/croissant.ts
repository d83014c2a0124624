import type { DuoCode } from '../../model/consent.generated.ts';
import { parseTerms } from '../duo/parse-terms.ts';
import { onlyCodes } from '../duo/read-codes.ts';
import { isComplete } from '../duo/term.ts';
import { distinctCodes, duoFieldName } from './duo-field.ts';
import { Findings, type Statement, type TextImporter } from './imported.ts';
import { type JsonPart, readJson } from './json-part.ts';
import { addLicence } from './licence-terms.ts';
import { restrictionsIn } from './restrictions-in-words.ts';

/** Texts that a person has to read; what they forbid becomes a term. */
const statements: readonly (readonly [about: Statement['about'], names: readonly string[]])[] = [
  ['conditions-of-access', schemaOrg('conditionsOfAccess')],
  ['sensitive-information', responsible('personalSensitiveInformation')],
  ['use', responsible('dataUseCases', 'useCases')],
  ['limitations', responsible('dataLimitations')],
];

const isDataset = /^(?:sc:|schema:|https?:\/\/schema\.org\/)?Dataset$/;
/** How many parts of the conditions of use are looked at; a set of conditions has some dozens. */
const mostParts = 10_000;

/** Metadata of Croissant, and of schema.org, on which it builds: licence, conditions of use, responsible use. */
const croissant = {
  kind: 'text',
  id: 'croissant',
  title: 'Croissant metadata',
  follows: 'Croissant 1.1, Croissant RAI 1.0, schema.org Dataset',
  recognises: ({ path, text }) =>
    /\.json(?:ld)?$/i.test(path) &&
    (text.includes('mlcommons.org/croissant') || (/schema\.org/.test(text) && /"(?:sc:|schema:)?Dataset"/.test(text))),
  read({ path, text }) {
    const findings = new Findings();
    const { root, problem } = readJson(text);
    if (problem !== undefined) findings.problem('not-readable', problem, { path });
    for (const dataset of datasetsOf(root)) readDataset(findings, path, dataset);
    return findings;
  },
} satisfies TextImporter;

export default croissant;

/** The names of a property of schema.org: by the default vocabulary, by a prefix, and in full. */
function schemaOrg(name: string): string[] {
  return [name, `sc:${name}`, `schema:${name}`, `http://schema.org/${name}`, `https://schema.org/${name}`];
}

/** The names of properties of Croissant's vocabulary for responsible use. */
function responsible(...names: readonly string[]): string[] {
  return names.flatMap((name) => [`rai:${name}`, name, `http://mlcommons.org/croissant/RAI/${name}`]);
}

function datasetsOf(root: JsonPart): JsonPart[] {
  const graph = root.get('@graph');
  const nodes = graph.value === undefined ? root.items() : graph.items();
  return nodes.filter((node) =>
    node
      .get('@type', 'type')
      .items()
      .some((type) => isDataset.test(type.text() ?? '')),
  );
}

/** The text of a JSON-LD value: itself, `@value`, or the address or name of what it refers to. */
function textOf(part: JsonPart): JsonPart {
  const keys = ['@value', '@id', ...schemaOrg('url'), ...schemaOrg('name'), ...schemaOrg('text')];
  return keys.map((key) => part.get(key)).find((member) => member.text() !== undefined) ?? part;
}

function readDataset(findings: Findings, path: string, dataset: JsonPart): void {
  for (const item of dataset.get(...schemaOrg('license')).items()) {
    const licence = textOf(item);
    const text = licence.text();
    if (text !== undefined) addLicence(findings, text, { path, pointer: licence.pointer });
  }
  for (const [about, names] of statements) {
    for (const item of dataset.get(...names).items()) {
      const words = textOf(item);
      const from = { path, pointer: words.pointer };
      findings.state(about, words.text(), from);
      if (about !== 'sensitive-information') findings.found.push(...restrictionsIn(words.text() ?? '', from));
    }
  }
  const usage = dataset.get(...schemaOrg('usageInfo'));
  for (const item of usage.items()) {
    const text = item.text();
    if (text === undefined || /^(?:https?|duo|obo):/i.test(text)) continue;
    findings.state('use', text, { path, pointer: item.pointer });
    findings.found.push(...restrictionsIn(text, { path, pointer: item.pointer }));
  }
  const named = dataset.parts().filter(({ pointer }) => duoFieldName.test(nameOf(pointer)));
  for (const conditions of [usage, ...named]) readConditions(findings, path, conditions);
}

/** The last step of a pointer without its prefix, in the words of a heading: `data use` of `/cr:dataUse`. */
function nameOf(pointer: string): string {
  return (/([^/:]*)$/.exec(pointer)?.[1] ?? '').replace(/([a-z])([A-Z])/g, '$1 $2');
}

/**
 * Codes of the Data Use Ontology as defined terms, and inside permissions of ODRL, where they are action or right operand. One
 * inside a prohibition forbids, for which the ontology has other codes, so it is told and not taken.
 */
function readConditions(findings: Findings, path: string, conditions: JsonPart): void {
  const codes: DuoCode[] = [];
  const diseases: string[] = [];
  const from = { path, pointer: conditions.pointer };
  const pending = [conditions];
  for (let seen = 0; pending.length > 0 && seen < mostParts; seen += 1) {
    const part = pending.pop()!;
    const text = part.text();
    if (text === undefined) pending.push(...part.parts().reverse());
    else if (/\/(?:odrl:)?prohibition(?:\/|$)/.test(part.pointer)) {
      if (/duo[:_]\d/i.test(text)) {
        const message = 'A code of data use stands in a prohibition: write the code that says the same as a condition.';
        findings.problem('unclear', message, { path, pointer: part.pointer });
      }
    } else if (!/\/(?:odrl:)?leftOperand(?:\/|$)/.test(part.pointer)) {
      const disease = /mondo[:_](\d{7})/i.exec(text)?.[1];
      if (disease !== undefined) diseases.push(`MONDO:${disease}`);
      const identifier = /duo[:_](\d{7})/i.exec(text)?.[1];
      if (identifier !== undefined) codes.push(...onlyCodes(`DUO:${identifier}`));
      else if (!/\/(?:sc:)?name$/.test(part.pointer) && /^[A-Z][A-Z0-9, ;-]{0,80}$/.test(text))
        codes.push(...onlyCodes(text).filter((code) => code === 'DS' || parseTerms([code]).terms.every(isComplete)));
    }
  }
  const value = withArguments(distinctCodes(codes), diseases);
  if (value.length > 0) findings.found.push({ path: '/terms/duo', value, from });
}

/** The disease belongs to the code of disease-specific research (DUO:0000007). */
function withArguments(codes: readonly DuoCode[], diseases: readonly string[]): DuoCode[] {
  if (diseases.length === 0) return [...codes];
  const argument = diseases.length === 1 ? diseases[0]! : diseases;
  return codes.map((code) => (code === 'DS' ? { code, argument: argument as string | [string, ...string[]] } : code));
}
