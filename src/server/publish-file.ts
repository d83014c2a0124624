import type { Diagnostic } from 'vscode-languageserver/node';
import type { FileJudge } from '../engine/file-judge.ts';
import { headerOf } from '../engine/header.ts';
import { headerScheme } from '../model/protocol.ts';
import { toDiagnostic } from './diagnostic.ts';
import type { Workspace } from './workspace.ts';

/** The diagnostics of one file and the document that they belong to. */
export interface FileDiagnostics {
  uri: string;
  diagnostics: Diagnostic[];
  /** The text of a binary file's header. */
  headerText?: string;
}

/**
 * Judges one file and gives its diagnostics: a text file's at their ranges, a binary header's at the lines of its view, or
 * at the first line of the file where the client shows no such view.
 * @param content what an editor shows in place of the file on disk
 */
export function judgeFile(workspace: Workspace, judge: FileJudge, path: string, content?: string): FileDiagnostics {
  const bytes = content === undefined ? undefined : Buffer.from(content, 'utf8');
  const judgement = judge.judge(path, bytes);
  const { findings, hasHeader } = judgement;
  const uri = workspace.locations.documentUri(judge.prepared.root, path, hasHeader);
  if (!hasHeader)
    return { uri, diagnostics: findings.map(({ finding }) => toDiagnostic(finding, finding.location.region)) };
  const { text, findings: placed } = headerOf(judge, path, 'raw', judgement);
  const isView = uri.startsWith(`${headerScheme}:`);
  const regions = new Map(isView ? placed.map(({ finding, region }) => [finding.fingerprint, region]) : []);
  return {
    uri,
    headerText: text,
    diagnostics: findings.map(({ finding }) => toDiagnostic(finding, regions.get(finding.fingerprint))),
  };
}
