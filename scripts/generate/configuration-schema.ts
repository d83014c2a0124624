import { settingEntries } from '../../src/configuration/declared-settings.ts';
import type { Rule } from '../../src/model/rule.ts';
import { severitySettings } from '../../src/model/severity.ts';

/** The values that a severity may be set to. */
export const severity = { enum: severitySettings };

/** The JSON Schema of `cohortlint.config.json`, which follows from the declared settings and the rules. */
export function configurationSchema(rules: readonly Rule[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://cohortlint.example/schemas/configuration.schema.json',
    title: 'Configuration',
    description:
      'cohortlint.config.json at the root of a dataset. Generated from settings and rules by `npm run generate`.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...declared(),
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

/** Either a severity, or an object with a severity and the rule's options; each keyword applies to one of the two types. */
function ruleSchema(rule: Rule): object {
  return {
    description: rule.title,
    type: ['string', 'object'],
    pattern: `^(${severity.enum.join('|')})$`,
    additionalProperties: false,
    properties: { severity, ...rule.options },
  };
}

function declared(): Record<string, object> {
  const inFile = settingEntries.filter(([, { inFile }]) => inFile);
  return Object.fromEntries(inFile.map(([name, { description, schema }]) => [name, { description, ...schema }]));
}
