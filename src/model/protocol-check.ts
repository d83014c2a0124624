import schema from '../../schemas/protocol.schema.json' with { type: 'json' };
import { contract, type Exchange } from './protocol.ts';
import { schemaCheck } from './schema-check.ts';

const definitions = schema.$defs as Readonly<Record<string, object>>;
/** Each definition as a schema of its own, which finds the others beside it. */
const schemas = new Map(
  Object.keys(definitions).map((name) => [name, { $ref: `#/$defs/${name}`, $defs: definitions }]),
);

/**
 * Checks a message of the protocol, at either end.
 * @param definition name of a definition of `schemas/protocol.schema.json`
 * @returns why the message is not one of those, in one line; `undefined` when it is
 */
export function flawOf(definition: string, message: unknown): string | undefined {
  const validate = schemaCheck(schemas.get(definition)!);
  if (validate(message)) return undefined;
  const flaws = validate.errors!.map(({ instancePath, message: flaw }) => `data${instancePath} ${flaw}`);
  return `Not ${definition}: ${flaws.join(', ')}`;
}

/**
 * Compiles the checks of every request before the first is needed: a person who opens the dashboard does not wait for it.
 * @param side whose checks: the server checks parameters, its client results and what the dashboard says
 */
export function prepareChecks(side: 'server' | 'client'): void {
  const named = Object.values<Exchange>(contract).flatMap(({ params, result }) =>
    side === 'server' ? [params] : [params, result],
  );
  for (const definition of [...named, ...(side === 'client' ? ['PageMessage'] : [])]) {
    if (definition !== undefined) flawOf(definition, null);
  }
}
