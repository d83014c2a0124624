import { identifierClasses } from '../../src/model/identifier-class.ts';

interface PolicySchema {
  properties: { classes: { propertyNames: { enum: readonly string[] } } };
}

/** The schema of policy files with the classes that they may set. @param text of `schemas/policy.schema.json` */
export function policySchemaWithClasses(text: string): string {
  const schema = JSON.parse(text) as PolicySchema;
  schema.properties.classes.propertyNames.enum = identifierClasses;
  return `${JSON.stringify(schema, null, 2)}\n`;
}
