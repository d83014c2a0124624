import { settingEntries } from '../../src/configuration/declared-settings.ts';
import type { Rule } from '../../src/model/rule.ts';
import { severity } from './configuration-schema.ts';

interface Manifest {
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: readonly string[] } };
  contributes: { configuration: { properties: Record<string, unknown> } };
}

/**
 * The extension's manifest with those settings that follow from the declared ones and from the rules.
 * @param text of `package.json`
 */
export function manifestWithSettings(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const { properties } = manifest.contributes.configuration;
  for (const [name, { description, schema, inEditor }] of settingEntries) {
    if (!inEditor) continue;
    const { type, items } = schema as { type: string; items?: object };
    properties[`cohortlint.${name}`] = {
      type,
      ...(items ? { items } : {}),
      default: inEditor.default,
      scope: 'machine-overridable',
      order: inEditor.order,
      markdownDescription: inEditor.whenEmpty ? `${description} When empty, ${inEditor.whenEmpty}.` : description,
    };
  }
  // What decides about findings, or how much of a machine is used, is no folder's to say that nobody vouches for.
  manifest.capabilities.untrustedWorkspaces.restrictedConfigurations = [
    ...settingEntries.filter(([, { inEditor }]) => inEditor).map(([name]) => `cohortlint.${name}`),
    'cohortlint.rules',
    'cohortlint.workers',
  ];
  properties['cohortlint.rules'] = {
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
