import type { FailOn, SeveritySetting } from '../model/severity.ts';
import { settingEntries } from './declared-settings.ts';

/** Where a setting came from; a later one in this list wins. */
export type SettingOrigin = 'editor' | 'file' | 'command-line';

/** What a person may set for one rule. */
export interface RuleSettings {
  severity?: SeveritySetting;
  options?: Record<string, unknown>;
}

/** Settings from one place; what is absent is left as it was. */
export interface SettingsPart {
  policy?: string;
  failOn?: FailOn;
  datasetId?: string;
  /** File with accepted findings. Of a dataset's file it is relative to the dataset. */
  baseline?: string;
  /** Findings that do not count. Those of several places add up. */
  ignore?: readonly IgnoreSetting[];
  /** Patterns of `.gitignore` for entries that are not scanned. Those of several places add up. */
  exclude?: readonly string[];
  /** What the folder is about to be used for, as `parseIntendedUses` reads it. */
  'intended-use'?: readonly string[];
  consent?: ConsentSetting;
  rules?: Record<string, RuleSettings>;
}

/** Where the records of consent lie, and who uses the data where and how. */
export interface ConsentSetting {
  /** Path of the manifest, relative to the dataset. */
  manifest?: string;
  /** By name, as `parseCircumstances` reads them. */
  circumstances?: Readonly<Record<string, unknown>>;
}

/** Findings that do not count. Everything that is named must apply. */
export interface IgnoreSetting {
  /** Id of a rule. */
  rule?: string;
  /** Files, in the syntax of `.gitignore`, matched against paths as they are shown. */
  path?: string;
  /** Attribute, column or key, as findings name it; the word before it may be left out: `dob` for "column dob". */
  field?: string;
  reason: string;
}

/** The settings in force, and where each that is not a default came from. */
export interface Settings {
  policy: string;
  failOn: FailOn;
  datasetId?: string;
  baseline?: string;
  'intended-use'?: readonly string[];
  consent?: ConsentSetting;
  ignore: IgnoreSetting[];
  exclude: string[];
  rules: Record<string, RuleSettings>;
  sources: Record<string, SettingOrigin>;
}

/**
 * Lays settings over each other: command line over the dataset's file over the editor's.
 * @param parts in any order
 */
export function mergeSettings(parts: Partial<Record<SettingOrigin, SettingsPart>>): Settings {
  const merged: Settings = {
    policy: 'hipaa-safe-harbor',
    failOn: 'error',
    ignore: [],
    exclude: [],
    rules: {},
    sources: {},
  };
  for (const origin of ['editor', 'file', 'command-line'] as const) {
    const part = parts[origin];
    if (!part) continue;
    for (const [key, { adds }] of settingEntries) {
      const value = part[key];
      if (value === undefined) continue;
      if (adds) {
        const added = value as readonly unknown[];
        if (added.length === 0) continue;
        Object.assign(merged, { [key]: [...(merged[key] as readonly unknown[]), ...added] });
      } else Object.assign(merged, { [key]: value });
      merged.sources[key] = origin;
    }
    for (const [id, rule] of Object.entries(part.rules ?? {})) {
      const before = merged.rules[id];
      merged.rules[id] = { ...before, ...rule, options: { ...before?.options, ...rule.options } };
      merged.sources[`rules.${id}`] = origin;
    }
  }
  return merged;
}

/** What the settings switch off, as the report lists it. */
export function switchedOff(settings: Settings): string[] {
  return Object.entries(settings.rules)
    .filter(([, { severity }]) => severity === 'off')
    .map(([id]) => id)
    .sort();
}
