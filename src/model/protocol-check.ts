import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../schemas/protocol.schema.json' with { type: 'json' };
import { contract, type Exchange } from './protocol.ts';

let ajv: Ajv2020 | undefined;

/**
 * Checks a message of the protocol, at either end.
 * @param definition name of a definition of `schemas/protocol.schema.json`
 * @returns why the message is not one of those, in one line; `undefined` when it is
 */
export function flawOf(definition: string, message: unknown): string | undefined {
  ajv ??= new Ajv2020({ allowUnionTypes: true }).addSchema(schema, 'protocol');
  const validate = ajv.getSchema(`protocol#/$defs/${definition}`) as ValidateFunction;
  return validate(message) ? undefined : `Not ${definition}: ${ajv.errorsText(validate.errors)}`;
}

/**
 * Compiles the checks of every request before the first is needed: a person who opens the dashboard does not wait for it.
 * @param side whose checks: the server checks parameters, its client results and what the dashboard says
 */
export function prepareChecks(side: 'server' | 'client'): void {
  const definitions = Object.values<Exchange>(contract).flatMap(({ params, result }) =>
    side === 'server' ? [params] : [params, result],
  );
  for (const definition of [...definitions, ...(side === 'client' ? ['PageMessage'] : [])]) {
    if (definition !== undefined) flawOf(definition, null);
  }
}
