import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../schemas/protocol.schema.json' with { type: 'json' };

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
