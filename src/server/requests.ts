import { Ajv2020 } from 'ajv/dist/2020.js';
import { ErrorCodes, ResponseError } from 'vscode-languageserver/node';
import schema from '../../schemas/protocol.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ allowUnionTypes: true }).addSchema(schema, 'protocol');

/**
 * Checks the parameters of a request once, at the door.
 * @param definition name of a definition of `schemas/protocol.schema.json`
 * @throws ResponseError with code InvalidParams
 */
export function checked<Params>(definition: string, params: unknown): Params {
  const validate = ajv.getSchema(`protocol#/$defs/${definition}`)!;
  if (validate(params)) return params as Params;
  throw new ResponseError(ErrorCodes.InvalidParams, `Not ${definition}: ${ajv.errorsText(validate.errors)}`);
}
