import type { Diagnostic } from 'vscode-languageserver/node';
import type { FileJudge, JudgedFinding } from '../engine/file-judge.ts';
import { headerOf } from '../engine/header.ts';
import { toDiagnostic } from './diagnostic.ts';
import type { Workspace } from './workspace.ts';

/** The diagnostics of one file and the document that they belong to. */
export interface FileDiagnostics {
  uri: string;
  diagnostics: Diagnostic[];
}

/**
 * Judges one file and gives its diagnostics: a text file's at their ranges, a binary header's at the lines of its view.
 * @param content what an editor shows in place of the file on disk
 */
export function judgeFile(workspace: Workspace, judge: FileJudge, path: string, content?: string): FileDiagnostics {
  const bytes = content === undefined ? undefined : Buffer.from(content, 'utf8');
  const { findings, hasHeader } = judge.judge(path, bytes);
  const uri = workspace.locations.documentUri(judge.prepared.root, path, hasHeader);
  return { uri, diagnostics: hasHeader ? headerDiagnostics(judge, path, findings) : findings.map(textDiagnostic) };
}

function textDiagnostic({ finding }: JudgedFinding): Diagnostic {
  return toDiagnostic(finding, finding.location.region);
}

/** Where the client shows the header as text, ranges refer to it; a file name's finding stands at its first line. */
function headerDiagnostics(judge: FileJudge, path: string, findings: readonly JudgedFinding[]): Diagnostic[] {
  const { findings: placed } = headerOf(judge, path, 'raw');
  const regions = new Map(placed.map(({ finding, region }) => [finding.fingerprint, region]));
  return findings.map(({ finding }) => toDiagnostic(finding, regions.get(finding.fingerprint)));
}
