import schema from '../../schemas/policy.schema.json' with { type: 'json' };
import { formatTag } from '../model/location.ts';
import type { Policy } from '../model/policy.ts';
import { schemaCheck } from '../model/schema-check.ts';
import type { SeveritySetting } from '../model/severity.ts';

/** A policy file as its schema describes it. */
export interface PolicyFile {
  /** Id of the preset that it changes. */
  extends: string;
  title?: string;
  classes?: Record<string, SeveritySetting>;
  attributes?: Record<string, SeveritySetting>;
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
    judgeAttribute(element, circumstances) {
      const judgement = base.judgeAttribute(element, circumstances);
      const severity =
        file.attributes?.[formatTag(element.tag)] ?? (judgement.class && file.classes?.[judgement.class]);
      return severity === undefined ? judgement : { ...judgement, severity };
    },
    severityOf: (identifier, role, circumstances) =>
      file.classes?.[identifier] ?? base.severityOf(identifier, role, circumstances),
    severityOfRule: (ruleId, byDefault) => file.rules?.[ruleId] ?? base.severityOfRule(ruleId, byDefault),
  };
}
