import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

let compiler: Ajv2020 | undefined;
let completeCompiler: Ajv2020 | undefined;

/**
 * A compiler of schemas, which compiles each once. It does not check the schemas themselves, which are ours: a test
 * does that, and would otherwise have to compile the meta-schema in every program that reads a setting.
 */
function newCompiler(allErrors: boolean): Ajv2020 {
  return new Ajv2020({ allowUnionTypes: true, verbose: true, meta: false, validateSchema: false, allErrors });
}

function ajv(): Ajv2020 {
  compiler ??= newCompiler(false);
  return compiler;
}

/** The check of a JSON Schema (2020-12) of ours that goes on behind the first mistake, for files that people write. */
export function completeSchemaCheck<Type>(schema: object): ValidateFunction<Type> {
  completeCompiler ??= newCompiler(true);
  return completeCompiler.compile<Type>(schema);
}

/** The check of a JSON Schema (2020-12) of ours. Its errors say which schema refused what. */
export function schemaCheck<Type>(schema: object): ValidateFunction<Type> {
  return ajv().compile<Type>(schema);
}

/**
 * The check of one definition in a schema of many.
 * @param referred schemas that it refers to @throws Error for a name that it does not define: a mistake of ours
 */
export function definitionCheck(
  schema: { $id: string },
  name: string,
  referred: readonly { $id: string }[] = [],
): ValidateFunction {
  const reference = `${schema.$id}#/$defs/${name}`;
  for (const one of [...referred, schema]) if (!ajv().schemas[one.$id]) ajv().addSchema(one);
  const check = ajv().getSchema(reference);
  if (!check) throw new Error(`No definition "${reference}".`);
  return check;
}
