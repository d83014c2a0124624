import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node';
import type { DecisionTarget } from '../model/decision-target.ts';
import { fileUriOfHeader, isHeaderView } from '../model/protocol.ts';
import { ruleById } from '../rules/index.ts';
import type { DiagnosticData } from './diagnostic.ts';

/**
 * What would take the findings of a header away: one copy for all of them.
 * @param uri of the document; anything but the header of a DICOM file has none
 */
export function copyActionsFor(diagnostics: readonly Diagnostic[], uri: string): CodeAction[] {
  const ours = diagnostics.filter(({ source, data }) => source === 'cohortlint' && data !== undefined);
  if (ours.length === 0 || !isHeaderView(uri)) return [];
  const title = 'Write a de-identified copy of this file…';
  const command = { title, command: 'cohortlint.writeCopy', arguments: [fileUriOfHeader(uri)] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: ours, command }];
}

/**
 * What a person can decide about findings in an editor that asks them for the reason.
 * @param folder URI of the dataset that the document belongs to
 */
export function codeActionsFor(diagnostics: readonly Diagnostic[], folder: string): CodeAction[] {
  return diagnostics
    .filter(({ source, data }) => source === 'cohortlint' && data !== undefined)
    .flatMap((diagnostic) => {
      const target = targetOf(diagnostic, folder);
      const { label } = target;
      return [
        action(`Accept with a reason: ${label}`, 'cohortlint.accept', diagnostic, { ...target, issues: [] }),
        action('Accept all places of this issue with a reason', 'cohortlint.accept', diagnostic, {
          ...target,
          fingerprints: [],
        }),
        action(`Ignore in the configuration: ${label}`, 'cohortlint.ignore', diagnostic, target),
        action('Copy masked finding', 'cohortlint.copyMaskedFinding', diagnostic, target),
      ];
    });
}

function action(title: string, command: string, diagnostic: Diagnostic, target: DecisionTarget): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [target] },
  };
}

function targetOf({ code, data, range }: Diagnostic, folder: string): DecisionTarget {
  const { fingerprint, issue, field, path, message, evidence } = data as DiagnosticData;
  const rule = String(code);
  const [reference] = ruleById.get(rule)?.references ?? [];
  const place = path === undefined ? undefined : `${path}:${range.start.line + 1}`;
  const said = evidence === undefined ? message : `${message}: ${evidence}`;
  return {
    folder,
    fingerprints: [fingerprint],
    issues: [issue],
    rule,
    ...(path === undefined ? {} : { path }),
    ...(field === undefined ? {} : { field }),
    label: message,
    text: [said, place, rule, reference].filter((part) => part !== undefined).join(' · '),
  };
}
