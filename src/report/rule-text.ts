import type { Rule } from '../model/rule.ts';
import { remedyOf } from '../remedies/catalogue.ts';
import { wrapped } from './wording.ts';

/**
 * What findings of a rule say, each sentence once. None of a rule whose findings all say that a value of its class stands
 * somewhere, as its title does.
 * @param named how a word that differs from finding to finding is shown
 */
export function sentencesOf(rule: Rule, named: (word: string) => string): string[] {
  if (rule.scope === 'field' && rule.spans) return [];
  const sentences = Object.values(rule.messages).map((message) =>
    message.replace(/\{(\w+)\}/g, (_whole, word: string) => named(word)),
  );
  return [...new Set(sentences)];
}

/** What a rule says about itself, for a terminal of a width in columns. */
export function ruleText(rule: Rule, width: number): string {
  const sentences = sentencesOf(rule, (word) => `<${word}>`);
  const remedies = rule.remedies.map(remedyOf).map(({ title, cost }) => `${title}. ${cost}`);
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `${name} (${option.type}, ${JSON.stringify(option.default)}): ${option.description}`,
  );
  const parts = [
    `${rule.id} (${rule.severity} by default)\n${rule.title}`,
    wrapped(rule.rationale, width).join('\n'),
    ...section('What it says', sentences, width),
    ...section('What to do', remedies, width),
    ...(rule.scope === 'field'
      ? [...section('Flagged', rule.examples.flagged, width), ...section('Silent', rule.examples.silent, width)]
      : []),
    ...section('Options', options, width),
    wrapped(`Rests on: ${rule.references.join(', ')}`, width).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, items: readonly string[], width: number): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) =>
    wrapped(item.replaceAll('\n', '⏎'), width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
  );
  return [`${title}:\n${lines.join('\n')}`];
}
