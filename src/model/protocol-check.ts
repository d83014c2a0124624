import schema from '../../schemas/protocol.schema.json' with { type: 'json' };
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { contract, type Exchange } from './protocol.ts';
import { definitionCheck } from './schema-check.ts';

/**
 * Checks a message of the protocol, at either end.
 * @param definition name of a definition of `schemas/protocol.schema.json`
 * @returns why the message is not one of those, in one line; `undefined` when it is
 */
export function flawOf(definition: string, message: unknown): string | undefined {
  const validate = definitionCheck(schema, definition, [reportSchema]);
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
