import { schemaCheck } from '../model/schema-check.ts';
import { type SeveritySetting, severitySettings } from '../model/severity.ts';
import { settingEntries } from './declared-settings.ts';
import { ConfigurationError } from './file.ts';
import type { SettingsPart } from './settings.ts';

const declared = settingEntries.filter(([, { inEditor }]) => inEditor);

/** Of the section, as far as it is ours. */
const schema = {
  type: 'object',
  properties: {
    ...Object.fromEntries(declared.map(([name, setting]) => [name, setting.schema])),
    rules: { type: 'object', additionalProperties: { enum: severitySettings } },
  },
};

/** The settings section of an editor, as far as it is ours. */
type EditorSection = Omit<SettingsPart, 'rules'> & { rules?: Record<string, SeveritySetting> };

/**
 * The settings that an editor sends. Those that are the client's own, such as when to scan, are left aside.
 * @param section what stands under `cohortlint`; anything, since any editor may send it
 * @throws ConfigurationError when a setting is not what it should be
 */
export function editorSettings(section: unknown): SettingsPart {
  const given = Object.entries((section ?? {}) as object).filter(([name, value]) => {
    return name in schema.properties && value !== null && value !== '';
  });
  const settings: unknown = Object.fromEntries(given);
  const check = schemaCheck<EditorSection>(schema);
  if (!check(settings)) {
    const { instancePath, message } = check.errors![0]!;
    const name = instancePath.slice(1).split('/')[0];
    throw new ConfigurationError(
      `The setting cohortlint.${name} is not as it should be (${instancePath} ${message}): correct it in the settings of the editor.`,
    );
  }
  const { rules = {}, ...others } = settings;
  return {
    ...others,
    rules: Object.fromEntries(Object.entries(rules).map(([id, severity]) => [id, { severity }])),
  };
}
