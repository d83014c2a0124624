import type { Rule } from '../../src/model/rule.ts';

/** The values that a severity may be set to. */
export const severity = { enum: ['off', 'info', 'warning', 'error'] };

/** The JSON Schema of `cohortlint.config.json`, which follows from the rules. */
export function configurationSchema(rules: readonly Rule[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://cohortlint.example/schemas/configuration.schema.json',
    title: 'Configuration',
    description: 'cohortlint.config.json at the root of a dataset. Generated from the rules by `npm run generate`.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      policy: { type: 'string', minLength: 1, description: 'Policy in force, with options after +.' },
      failOn: { enum: ['error', 'warning', 'info', 'never'], description: 'Severity from which a scan fails.' },
      datasetId: {
        type: 'string',
        minLength: 1,
        description: 'Names the dataset wherever it lies, so that its fingerprints stay the same.',
      },
      baseline: {
        type: 'string',
        minLength: 1,
        description:
          'File with accepted findings, relative to the dataset. Without it they are kept in the state directory of the user.',
      },
      ignore: {
        type: 'array',
        description:
          'Findings that do not count. Everything named in an entry must apply; each is listed in the report.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['reason'],
          minProperties: 2,
          properties: {
            rule: { type: 'string', minLength: 1, description: 'Id of the rule.' },
            path: { type: 'string', minLength: 1, description: 'Files, in the syntax of .gitignore.' },
            field: { type: 'string', minLength: 1, description: 'Attribute, column or key, as messages name it.' },
            reason: { type: 'string', minLength: 1, description: 'Why they do not count.' },
          },
        },
      },
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
