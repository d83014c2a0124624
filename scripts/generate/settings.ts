import type { Rule } from '../../src/model/rule.ts';
import { severity } from './configuration-schema.ts';

interface Manifest {
  contributes: { configuration: { properties: Record<string, unknown> } };
}

/** The extension's manifest with the setting of rules, which follows from the rules. @param text of `package.json` */
export function manifestWithRules(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text) as Manifest;
  manifest.contributes.configuration.properties['cohortlint.rules'] = {
    type: 'object',
    default: {},
    scope: 'machine-overridable',
    order: 4,
    additionalProperties: false,
    markdownDescription:
      'Severity of rules in the editor. The `cohortlint.config.json` of a dataset wins over it, and the result says what is switched off.',
    properties: Object.fromEntries(rules.map(({ id, title }) => [id, { ...severity, description: title }])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
