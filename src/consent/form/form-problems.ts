import schema from '../../../schemas/consent.schema.json' with { type: 'json' };
import type { DuoCode } from '../../model/consent.generated.ts';
import type { ConsentProblemAt } from '../../model/protocol.ts';
import { parseTerms } from '../duo/parse-terms.ts';
import { exampleValues } from '../manifest/examples.ts';
import { below, lastKey } from '../manifest/pointer.ts';
import { type ConsentProblem, readManifest } from '../manifest/read-manifest.ts';
import type { SchemaPart } from '../manifest/schema-mistakes.ts';

/**
 * What is wrong with a manifest, each with the field of a form that it is of: as `readManifest` says it, but that a form asks for
 * what is missing, and that codes of the Data Use Ontology have to have their arguments and to go together.
 * @param text of the manifest @param manifest what it says, as far as it can be read
 */
export function formProblems(
  text: string,
  manifest: Readonly<Record<string, unknown>> | undefined,
): ConsentProblemAt[] {
  const problems = readManifest(text).problems.map(atField);
  const told = new Set(problems.map(({ pointer }) => pointer));
  return [...problems, ...duoProblems(manifest).filter(({ pointer }) => !told.has(pointer))];
}

function atField({ message, pointer, absent, region }: ConsentProblem): ConsentProblemAt {
  const place = { line: region.startLine, column: region.startColumn };
  if (absent === undefined) return { message, pointer, isAbsence: false, ...place };
  return { message: wanted(absent), pointer: absent, isAbsence: true, ...place };
}

/** A form asks in its own words: it has no keys and no quotes. */
function wanted(pointer: string): string {
  const key = lastKey(pointer) ?? '';
  const example: unknown = JSON.parse(exampleValues[key] ?? 'null');
  if (chosenKeys.has(key)) return 'Choose one.';
  return typeof example === 'string' ? `This is needed, for example: ${example}` : 'Add at least one.';
}

function duoProblems(manifest: Readonly<Record<string, unknown>> | undefined): ConsentProblemAt[] {
  const { duo } = (manifest?.terms ?? {}) as { duo?: unknown };
  if (!Array.isArray(duo) || !duo.every(isCode)) return [];
  const pointer = '/terms/duo';
  return parseTerms(duo).problems.map(({ at, kind, message }) => ({
    message,
    pointer: below(pointer, at),
    isAbsence: kind === 'argument-missing',
  }));
}

/** What is of another shape `readManifest` tells. */
function isCode(code: unknown): code is DuoCode {
  if (typeof code === 'string') return true;
  const { code: word, argument } = (code ?? {}) as { code?: unknown; argument?: unknown };
  const isArgument = Array.isArray(argument)
    ? argument.every((one) => typeof one === 'string')
    : argument !== undefined;
  return typeof word === 'string' && isArgument && typeof argument !== 'boolean';
}

/** The keys whose values are words of the schema. */
const chosenKeys = new Set<string>();
collectChosen(schema as unknown as SchemaPart);

function collectChosen(part: SchemaPart): void {
  for (const [key, property] of Object.entries(part.properties ?? {})) {
    if (property.enum || typeof property.const === 'string') chosenKeys.add(key);
    collectChosen(property);
  }
  const others = [...Object.values(part.$defs ?? {}), ...(part.oneOf ?? []), ...(part.items ? [part.items] : [])];
  for (const other of others) collectChosen(other);
}
