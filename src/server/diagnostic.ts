import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { Region } from '../model/region.ts';
import type { Finding } from '../model/report.generated.ts';

/** The name under which an editor lists our diagnostics. */
const diagnosticSource = 'cohortlint';

/** What a diagnostic carries for hovers; nothing in it is raw. */
export interface DiagnosticData {
  evidence?: string;
  confidence: number;
  /** Why a detector takes it for one. */
  reason?: string;
  role?: Finding['role'];
  fingerprint: string;
  /** The issue, the field and the path as they may be shown: what a decision about the finding is made of. */
  issue: string;
  field?: string;
  path?: string;
  message: string;
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** A finding as an editor shows it; at the start of the document when it has no place in its text. */
export function toDiagnostic(finding: Finding, region: Region | undefined): Diagnostic {
  const { evidence, confidence, reason, role, fingerprint, issue, field, message } = finding;
  const { path } = finding.location;
  const data: DiagnosticData = {
    confidence,
    ...(reason === undefined ? {} : { reason }),
    fingerprint,
    issue,
    message,
    ...(field === undefined ? {} : { field }),
    ...(path === undefined ? {} : { path }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(role === undefined ? {} : { role }),
  };
  return {
    range: region ? toRange(region) : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: severities[finding.severity],
    code: finding.ruleId,
    source: diagnosticSource,
    message: evidence === undefined ? finding.message : `${finding.message}: ${evidence}`,
    data,
  };
}

/** Lines and columns from 1 become lines and characters from 0. */
export function toRange(region: Region): Range {
  return {
    start: { line: region.startLine - 1, character: region.startColumn - 1 },
    end: { line: region.endLine - 1, character: region.endColumn - 1 },
  };
}
