import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Compiled checks by their schemas, which never change: a schema is compiled when it is first needed, and once. */
const compiled = new WeakMap<object, ValidateFunction>();

/**
 * The check of a JSON Schema (2020-12) of ours. Its errors say which schema refused what.
 *
 * The schema itself is not checked: a test does that, and the compiler of the meta-schema would cost every start of a
 * program more than everything else that reads settings.
 */
export function schemaCheck<Type>(schema: object): ValidateFunction<Type> {
  let check = compiled.get(schema);
  if (!check) {
    const ajv = new Ajv2020({ allowUnionTypes: true, verbose: true, meta: false, validateSchema: false });
    check = ajv.compile(schema);
    compiled.set(schema, check);
  }
  return check as ValidateFunction<Type>;
}
