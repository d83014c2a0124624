import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** The schemas whose types the program uses, and the files that the types are written to. */
export const typedSchemas: Readonly<Record<string, string>> = {
  'schemas/report.schema.json': 'src/model/report.generated.ts',
  'schemas/comparison.schema.json': 'src/model/comparison.generated.ts',
  'schemas/protocol.schema.json': 'src/model/protocol.generated.ts',
  'schemas/baseline.schema.json': 'src/model/baseline.generated.ts',
  'schemas/consent.schema.json': 'src/model/consent.generated.ts',
  'schemas/disclosure.schema.json': 'src/model/disclosure.generated.ts',
};

/** The TypeScript types of a JSON Schema file. */
export async function typesOf(schemaPath: string): Promise<string> {
  const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as JSONSchema;
  return compile(withEveryDefinition(schema), 'Schema', {
    // What one schema says of another is looked for beside it.
    cwd: dirname(schemaPath),
    bannerComment: `// Generated from ${schemaPath} by \`npm run generate\`. Change the schema, not this file.`,
    style: { singleQuote: true, printWidth: 120 },
    strictIndexSignatures: true,
    unknownAny: true,
    ignoreMinAndMaxItems: true,
  });
}

/** A schema of definitions alone becomes an object with each of them, since types are made of what is referred to. */
function withEveryDefinition(schema: JSONSchema): JSONSchema {
  if (schema.properties ?? schema.type) return schema;
  const names = Object.keys((schema.$defs as object | undefined) ?? {});
  const properties = names.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), { $ref: `#/$defs/${name}` }]);
  return { ...schema, type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}
