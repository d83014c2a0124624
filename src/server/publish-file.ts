import type { Diagnostic, Range } from 'vscode-languageserver/node';
import type { FileJudge, FileJudgement } from '../engine/file-judge.ts';
import { headerOf } from '../engine/header.ts';
import { type HeaderResult, isHeaderView } from '../model/protocol.ts';
import type { Region } from '../model/region.ts';
import type { Finding } from '../model/report.generated.ts';
import { judgesRecordAlone } from '../scan/judging/record-judge.ts';
import { toDiagnostic } from './diagnostic.ts';
import type { Workspace } from './workspace.ts';

/** The diagnostics of one file and the document that they belong to. */
export interface FileDiagnostics {
  uri: string;
  /** Of the findings that count. */
  diagnostics: Diagnostic[];
  /** Where each finding stands, those that do not count included, by fingerprint. */
  places: ReadonlyMap<string, Range>;
  /** Whether a rule over the dataset was asked about this file alone. */
  wasJudged: (ruleId: string) => boolean;
  /** The text of a binary file's header. */
  headerText?: string;
}

/**
 * The header of a file as text; its findings are published in its view.
 * @throws Error with one line when the file has no header that is understood
 */
export async function showHeader(workspace: Workspace, file: string): Promise<HeaderResult> {
  const { root, path } = workspace.locations.datasetFile(file);
  const judge = await workspace.judgeOf(root);
  const { uri, diagnostics, headerText } = await judgeFile(workspace, judge, path);
  workspace.publisher.refresh(uri, diagnostics, root);
  // Where there is none, reading it says why.
  return { text: headerText ?? (await headerOf(judge, path, 'raw')).text };
}

/**
 * Judges one file and gives its diagnostics: a text file's at their ranges, a binary header's at the lines of its view, or
 * at the first line of the file where the client shows no such view.
 * @param content what an editor shows in place of the file on disk
 */
export async function judgeFile(
  workspace: Workspace,
  judge: FileJudge,
  path: string,
  content?: string,
): Promise<FileDiagnostics> {
  const bytes = content === undefined ? undefined : Buffer.from(content, 'utf8');
  const judgement = await judge.judge(path, bytes);
  const uri = workspace.locations.documentUri(judge.prepared.root, path, judgement.hasHeader ? 'binary' : 'text');
  if (!judgement.hasHeader) return fileDiagnostics(uri, judgement, ({ location }) => location.region);
  const { text, findings: placed } = await headerOf(judge, path, 'raw', judgement);
  const regions = new Map(isHeaderView(uri) ? placed.map(({ finding, region }) => [finding.fingerprint, region]) : []);
  return { ...fileDiagnostics(uri, judgement, ({ fingerprint }) => regions.get(fingerprint)), headerText: text };
}

function fileDiagnostics(
  uri: string,
  { findings, isConsentRecord }: FileJudgement,
  regionOf: (finding: Finding) => Region | undefined,
): FileDiagnostics {
  const all = findings.map((finding) => ({ finding, diagnostic: toDiagnostic(finding, regionOf(finding)) }));
  const open = all.filter(({ finding }) => finding.suppressed === undefined);
  return {
    uri,
    diagnostics: open.map(({ diagnostic }) => diagnostic),
    wasJudged: (ruleId) => isConsentRecord === true && judgesRecordAlone(ruleId),
    places: new Map(all.map(({ finding, diagnostic }) => [finding.fingerprint, diagnostic.range])),
  };
}
