import schema from '../../schemas/policy.schema.json' with { type: 'json' };
import { formatTag } from '../model/location.ts';
import type { AttributeJudgement, Policy } from '../model/policy.ts';
import { schemaCheck } from '../model/schema-check.ts';
import { type SeveritySetting, severitySettings } from '../model/severity.ts';
import { type ProfileChanges, profileUnder } from './applied-profile.ts';
import type { ProfileAction } from './profile-action.ts';

/** A policy file as its schema describes it. */
export interface PolicyFile {
  /** Id of the preset that it changes. */
  extends: string;
  title?: string;
  classes?: Record<string, SeveritySetting>;
  attributes?: Record<string, SeveritySetting | ProfileAction>;
  rules?: Record<string, SeveritySetting>;
}

/** @throws Error with one line */
export function parsePolicyFile(text: string, name: string): PolicyFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`The policy file "${name}" is not valid JSON: correct it.`);
  }
  const validate = schemaCheck<PolicyFile>(schema);
  if (validate(value)) return value;
  const [error] = validate.errors!;
  const unknown = error!.params.additionalProperty;
  const what =
    unknown === undefined ? (error!.message ?? 'is not as expected') : `has the unknown key "${String(unknown)}"`;
  throw new Error(
    `The policy file "${name}": ${error!.instancePath || 'the top level'} ${what} (\`cohortlint schema policy\` shows what may stand there).`,
  );
}

/** A policy with a file's changes laid over it. */
export function withChanges(base: Policy, file: PolicyFile, name: string): Policy {
  return {
    ...base,
    id: name,
    title: file.title ?? name,
    ...(base.profile && { profile: profileUnder(base.profile, (tag) => base.actionOf?.(tag), changesOf(file)) }),
    judgeAttribute(element, circumstances) {
      const judgement = base.judgeAttribute(element, circumstances);
      const setting = settingOf(file, element.tag) ?? (judgement.class && file.classes?.[judgement.class]);
      if (setting === undefined) return judgement;
      return isSeverity(setting) ? { ...judgement, severity: setting } : byAction(judgement, setting);
    },
    actionOf(tag) {
      const setting = settingOf(file, tag);
      return setting === undefined || isSeverity(setting) ? base.actionOf?.(tag) : setting;
    },
    severityOf: (identifier, role, circumstances) =>
      file.classes?.[identifier] ?? base.severityOf(identifier, role, circumstances),
    severityOfRule: (ruleId, byDefault) => file.rules?.[ruleId] ?? base.severityOfRule(ruleId, byDefault),
  };
}

function changesOf({ attributes = {}, classes = {} }: PolicyFile): ProfileChanges {
  const actions = Object.entries(attributes).filter((entry): entry is [string, ProfileAction] => !isSeverity(entry[1]));
  return { actions: new Map(actions), classes };
}

/** What the file says of an attribute, by its own tag or that of its repeating group (PS3.5 section 7.6). */
function settingOf({ attributes }: PolicyFile, tag: number): SeveritySetting | ProfileAction | undefined {
  if (!attributes) return undefined;
  const own = formatTag(tag);
  return attributes[own] ?? attributes[`${own.slice(0, 3)}xx${own.slice(5)}`];
}

function isSeverity(setting: SeveritySetting | ProfileAction): setting is SeveritySetting {
  return (severitySettings as readonly string[]).includes(setting);
}

/** A judgement under an action: what has to go and is still there weighs as it would, at least as a warning. */
function byAction(judgement: AttributeJudgement, action: ProfileAction): AttributeJudgement {
  if (action === 'K') return { severity: 'off', inspect: false };
  if (action === 'C') return { severity: 'off', inspect: true };
  const severity = judgement.severity === 'off' || judgement.severity === 'info' ? 'warning' : judgement.severity;
  return { ...judgement, severity, inspect: false, action };
}
