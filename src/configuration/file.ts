import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import schema from '../../schemas/configuration.schema.json' with { type: 'json' };
import { LineIndex } from '../model/region.ts';
import { schemaCheck } from '../model/schema-check.ts';
import type { SeveritySetting } from '../model/severity.ts';
import { configurationFile } from './file-name.ts';
import { nearest } from './nearest.ts';
import type { RuleSettings, SettingsPart } from './settings.ts';

/** The file as its schema describes it. */
type ConfigurationFile = Omit<SettingsPart, 'rules'> & {
  $schema?: string;
  rules?: Record<string, RuleEntry>;
};

/** What a configuration says of one rule: its severity, or that and its options. */
type RuleEntry = SeveritySetting | ({ severity?: SeveritySetting } & Record<string, unknown>);

/** A configuration that cannot be used; its message is one line that names the file, the place and the remedy. */
export class ConfigurationError extends Error {}

/**
 * Reads `cohortlint.config.json` of a folder.
 * @returns an empty part when there is none
 * @throws ConfigurationError when it cannot be read, is no JSON, or says something that the schema does not know
 */
export function readConfiguration(folder: string): SettingsPart {
  let text: string;
  try {
    text = readFileSync(join(folder, configurationFile), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new ConfigurationError(`${configurationFile} cannot be read (${code}): make it readable or remove it.`);
  }
  return parseConfiguration(text);
}

/** Reads the text of a configuration file. @throws ConfigurationError as `readConfiguration` does */
export function parseConfiguration(text: string): SettingsPart {
  const content = text.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const value: unknown = parse(content, errors, { allowTrailingComma: true });
  const [broken] = errors;
  if (broken) {
    const { line, column } = new LineIndex(content).position(broken.offset);
    const what = printParseErrorCode(broken.error)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase();
    throw new ConfigurationError(`${configurationFile}:${line}:${column}: not valid JSON (${what}): correct it there.`);
  }
  const validate = schemaCheck<ConfigurationFile>(schema);
  if (!validate(value)) throw new ConfigurationError(`${configurationFile}: ${explain(validate.errors![0]!)}`);
  const { $schema: _, rules, ...settings } = value;
  return { ...settings, ...(rules === undefined ? {} : { rules: mapRules(rules) }) };
}

function mapRules(rules: Record<string, RuleEntry>): Record<string, RuleSettings> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, setting]) => {
      if (typeof setting === 'string') return [id, { severity: setting }];
      const { severity, ...options } = setting;
      return [id, { ...(severity === undefined ? {} : { severity }), options }];
    }),
  );
}

/** One sentence for one schema error: where, what, and what would do. */
function explain({ keyword, params, instancePath, parentSchema, message }: ErrorObject): string {
  const where =
    instancePath === '' ? 'the top level' : instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/');
  if (keyword === 'additionalProperties') {
    const unknown = String(params.additionalProperty);
    const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
    const guess = nearest(unknown, known);
    const remedy = guess ? `did you mean "${guess}"?` : `known are ${known.slice(0, 8).join(', ')}.`;
    return `unknown key "${unknown}" at ${where}: ${remedy}`;
  }
  if (keyword === 'pattern' && where.startsWith('rules')) return `${where} must be one of off, info, warning, error.`;
  if (keyword === 'enum') return `${where} must be one of ${(params.allowedValues as unknown[]).join(', ')}.`;
  return `${where} ${message ?? 'is not as expected'}.`;
}
