import { classLabel } from '../../src/model/identifier-class.ts';
import { categoryOf, type Rule } from '../../src/model/rule.ts';
import { remedyOf } from '../../src/remedies/catalogue.ts';
import { sentencesOf } from '../../src/report/rule-text.ts';
import { linkOf } from '../../src/standards/reference-links.ts';

const banner = '<!-- Generated from the rule by `npm run generate`. -->';

/** The rule reference: an index and a page for each rule, by file name. */
export function rulePages(rules: readonly Rule[]): Map<string, string> {
  const pages = new Map(rules.map((rule) => [`${rule.id}.md`, pageOf(rule)]));
  pages.set('README.md', indexOf(rules));
  return pages;
}

function indexOf(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, title }) => `| [\`${id}\`](${id}.md) | ${title} | ${severity} |`);
  return `${banner}\n# Rules\n\nThe severity is the rule's own; the policy in force may change it.\n\n| rule | finds | severity |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function pageOf(rule: Rule): string {
  const parts = [
    banner,
    `# ${rule.title}`,
    `\`${rule.id}\` · ${categoryOf(rule.id)} · ${rule.severity} by default${rule.scope === 'field' && rule.spans ? ` · class: ${classLabel[rule.spans]}` : ''}`,
    rule.rationale,
    ...said(rule),
    `**Rests on:** ${rule.references.map(cited).join(' · ')}`,
    `**What to do**\n\n${rule.remedies.map(remedied).join('\n')}`,
  ];
  if ('examples' in rule && rule.examples) {
    const { flagged, silent } = rule.examples;
    // What is flagged may rest on another file or on the terms that a person gave: no value shows it alone.
    if (flagged.length > 0) parts.push(`Flagged:\n\n${list(flagged)}`);
    parts.push(`Silent:\n\n${list(silent)}`);
  }
  if (rule.options) parts.push(optionTable(rule.options));
  return `${parts.join('\n\n')}\n`;
}

function said(rule: Rule): string[] {
  const sentences = sentencesOf(rule, (word) => `*${word}*`);
  return sentences.length === 0 ? [] : [`**What it says**\n\n${sentences.map((one) => `- ${one}`).join('\n')}`];
}

/** A reference as a link to where it can be read. */
function cited(reference: string): string {
  const url = linkOf(reference);
  return url === undefined ? reference : `[${reference}](${url})`;
}

function remedied(id: string): string {
  const { title, cost } = remedyOf(id);
  return `- **${title}.** ${cost}`;
}

function list(examples: readonly string[]): string {
  return examples.map((example) => `- \`${example.replaceAll('`', "'").replaceAll('\n', '⏎')}\``).join('\n');
}

function optionTable(options: NonNullable<Rule['options']>): string {
  const rows = Object.entries(options).map(
    ([name, option]) =>
      `| \`${name}\` | ${option.type} | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  );
  return `| option | type | default | meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}
