import type { Command } from 'commander';
import { nearest } from '../../configuration/nearest.ts';
import { namedPolicy } from '../../engine/named-policy.ts';
import { RequestError } from '../../engine/request-error.ts';
import type { Rule } from '../../model/rule.ts';
import { attributeTable } from '../../policies/attribute-table.ts';
import { attributeTableText } from '../../report/attribute-table.ts';
import { fitTo } from '../../report/wording.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { sopClasses } from '../../standards/object-definition.ts';

/** `cohortlint rules`: the rule table, what one rule says about itself, or what a policy says of each DICOM attribute. */
export default function rulesCommand(command: Command): void {
  command
    .argument('[id]', 'id of a rule')
    .option('--policy <id>', 'what each DICOM attribute must be under a policy, in place of the rules')
    .option('--sop-class <name>', 'of the attributes: as the definition of a class of objects decides, "CT Image"')
    .option('--format <name>', 'of the attributes: text or json', 'text')
    .action((id: string | undefined, { policy, ...options }: { policy?: string } & AttributeOptions) => {
      if (policy !== undefined) process.stdout.write(attributes(policy, options));
      else process.stdout.write(id === undefined ? table() : explain(find(id)));
    });
}

interface AttributeOptions {
  sopClass?: string;
  format: string;
}

function attributes(policyId: string, { sopClass, format }: AttributeOptions): string {
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
  throw new Error(`There is no rule "${id}"${guess ? `: did you mean "${guess}"?` : '.'}`);
}

function explain(rule: Rule): string {
  const parts = [
    `${rule.id} (${rule.severity} by default)\n${rule.title}`,
    rule.rationale,
    `Rests on: ${rule.references.join(', ')}`,
    `Remedies: ${rule.remedies.join(', ')}`,
  ];
  if (rule.scope === 'field') {
    parts.push(`Flagged:\n${bullets(rule.examples.flagged)}`, `Silent:\n${bullets(rule.examples.silent)}`);
  }
  const options = Object.entries(rule.options ?? {});
  if (options.length > 0) {
    parts.push(
      `Options:\n${options.map(([name, option]) => `  ${name} (${option.type}, ${JSON.stringify(option.default)}): ${option.description}`).join('\n')}`,
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `  ${item.replaceAll('\n', '⏎')}`).join('\n');
}
