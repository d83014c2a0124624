import type { Diagnostic, Hover, MarkupContent } from 'vscode-languageserver/node';
import { markdownText } from '../model/markdown-text.ts';
import { remedyOf } from '../remedies/catalogue.ts';
import { ruleById } from '../rules/index.ts';
import { linkOf } from '../standards/reference-links.ts';
import type { DiagnosticData } from './diagnostic.ts';

const roleText: Readonly<Record<string, string>> = {
  patient: "the patient's",
  relative: "a relative's",
  staff: "a staff member's or institution's",
  author: "an author's",
  device: "a device's",
};

/** What a hover says of the findings under the pointer: the reason, the mask and the source, never the value. */
export function hoverOf(diagnostics: readonly Diagnostic[]): Hover | null {
  if (diagnostics.length === 0) return null;
  return { contents: { kind: 'markdown', value: diagnostics.map(section).join('\n\n---\n\n') } };
}

/** Two hovers of one place as one: findings first, since they are why somebody looks. */
export function joinedHover(findings: Hover | null, explained: Hover | undefined): Hover | null {
  if (!findings || !explained) return findings ?? explained ?? null;
  const value = [findings, explained].map(({ contents }) => (contents as MarkupContent).value).join('\n\n---\n\n');
  return { contents: { kind: 'markdown', value } };
}

function section({ code, message: said, data }: Diagnostic): string {
  const message = typeof said === 'string' ? said : said.value;
  const rule = ruleById.get(String(code));
  const { evidence, confidence, role, reason } = data as DiagnosticData;
  const owner = role === undefined ? undefined : roleText[role];
  const facts = [
    evidence === undefined ? undefined : `\`${evidence}\``,
    owner,
    `confidence ${Math.round(confidence * 100)} %${reason === undefined ? '' : `: ${markdownText(reason)}`}`,
  ].filter((fact) => fact !== undefined);
  return [
    `**${markdownText(evidence === undefined ? message : message.slice(0, message.length - evidence.length - 2))}**`,
    facts.join(' · '),
    rule?.rationale,
    rule && rule.remedies.length > 0 && `What to do: ${rule.remedies.map(inSentence).join(', or ')}.`,
    rule && `Rests on ${rule.references.map(cited).join(', ')} · rule \`${rule.id}\``,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A remedy within a sentence: "replace UIDs consistently". */
function inSentence(remedy: string): string {
  const { title } = remedyOf(remedy);
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** A reference as a link to where it can be read, where it has an address. */
function cited(reference: string): string {
  const url = linkOf(reference);
  return url === undefined ? markdownText(reference) : `[${markdownText(reference)}](${url})`;
}
