import type { Command } from 'commander';
import { nearest } from '../../configuration/nearest.ts';
import { namedPolicy } from '../../engine/named-policy.ts';
import { RequestError } from '../../engine/request-error.ts';
import type { Rule } from '../../model/rule.ts';
import { attributeTable } from '../../policies/attribute-table.ts';
import { attributeTableText } from '../../report/attribute-table.ts';
import { ruleText } from '../../report/rule-text.ts';
import { fitTo } from '../../report/wording.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { sopClasses } from '../../standards/object-definition.ts';
import { terminalWidth } from '../output.ts';

/** `cohortlint rules`: the rule table, what one rule says about itself, or what a policy says of each DICOM attribute. */
export default function rulesCommand(command: Command): void {
  command
    .argument('[id]', 'id of a rule')
    .option('--policy <id>', 'what each DICOM attribute must be under a policy, in place of the rules')
    .option('--sop-class <name>', 'of the attributes: as the definition of a class of objects decides, "CT Image"')
    .option('--format <name>', 'of the attributes: text or json')
    .action((id: string | undefined, { policy, ...options }: { policy?: string } & AttributeOptions) => {
      if (policy === undefined && Object.keys(options).length > 0) {
        throw new RequestError('--sop-class and --format are about attributes: name a policy with --policy.');
      }
      if (policy !== undefined && id !== undefined) {
        throw new RequestError('A policy is shown for all attributes: name a rule or a policy, not both.');
      }
      if (policy !== undefined) process.stdout.write(attributes(policy, options));
      else process.stdout.write(id === undefined ? table() : ruleText(find(id), terminalWidth()));
    });
}

interface AttributeOptions {
  sopClass?: string;
  format?: string;
}

function attributes(policyId: string, { sopClass, format = 'text' }: AttributeOptions): string {
  const policy = namedPolicy(policyId, '.');
  const rows = attributeTable(policy, sopClass === undefined ? undefined : findClass(sopClass));
  if (format === 'json') return `${JSON.stringify({ policy: policy.id, attributes: rows }, undefined, 2)}\n`;
  if (format !== 'text') throw new RequestError(`There is no format "${format}" for attributes: name text or json.`);
  return attributeTableText(policy, rows);
}

/** A class by its UID, or by its name without regard to case. */
function findClass(named: string): string {
  const classes = sopClasses();
  if (classes.has(named)) return named;
  const wanted = named.toLowerCase().replace(/ storage$/, '');
  const found = [...classes].find(([, name]) => name.toLowerCase() === wanted);
  if (found) return found[0];
  const guess = nearest(named, [...classes.values()]);
  throw new RequestError(
    `No definition of the class "${named}" is known${guess ? `: did you mean "${guess}"?` : ': name a class as PS3.4 Annex B does, such as "CT Image".'}`,
  );
}

function table(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, title }) => `${fitTo(id, width)}  ${fitTo(severity, 7)}  ${title}\n`).join('');
}

function find(id: string): Rule {
  const rule = ruleById.get(id);
  if (rule) return rule;
  const guess = nearest(id, [...ruleById.keys()]);
  const hint = guess ? `did you mean "${guess}"?` : '`cohortlint rules` lists them.';
  throw new RequestError(`There is no rule "${id}": ${hint}`);
}
