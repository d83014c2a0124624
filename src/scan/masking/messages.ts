import type { RuleDescription } from '../../model/rule.ts';

/** Fills a rule's message. An unknown placeholder stays visible, so that a test catches it. */
export function formatMessage(
  rule: Pick<RuleDescription, 'messages' | 'title'>,
  messageId: string,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  const template = rule.messages[messageId] ?? rule.title;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}
