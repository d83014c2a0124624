import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { configurationFile } from '../configuration/file-name.ts';
import { withIgnored } from '../configuration/ignore-edit.ts';
import { type AcceptedFinding, accept, checkedReason, withdraw } from '../engine/decisions.ts';
import { type Prepared, prepare } from '../engine/prepare.ts';
import type { AcceptParams, AcceptResult, IgnoreParams, IgnoreResult, WithdrawParams } from '../model/protocol.ts';
import type { DatasetScans } from './dataset-scans.ts';
import type { DiagnosticData } from './diagnostic.ts';
import type { Workspace } from './workspace.ts';

/** Carries out what persons decide about findings, and has the results weighed anew. */
export class Decisions {
  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly workspace: Workspace,
    private readonly scans: DatasetScans,
  ) {}

  /** Accepts findings into the baseline. @throws Error with one line when nothing can be accepted */
  async accept({ folder, issues = [], fingerprints = [], reason, by, until }: AcceptParams): Promise<AcceptResult> {
    const findings = [...this.#ofIssues(folder, issues), ...this.#published(folder, fingerprints)];
    const person = { reason, by, ...(until === undefined ? {} : { until }) };
    const prepared = await this.#prepared(folder);
    const { findings: accepted, path, shared } = accept(prepared, findings, person);
    await this.scans.reconsider(folder);
    // Files that were judged alone belong to no result.
    this.workspace.forgetJudges();
    this.workspace.publisher.drop(prepared.root, new Set(findings.map(({ fingerprint }) => fingerprint)));
    return { accepted, baseline: path, shared };
  }

  /** Takes an acceptance back. @throws Error with one line when there is none */
  async withdraw({ folder, id }: WithdrawParams): Promise<null> {
    withdraw(await this.#prepared(folder), id);
    await this.scans.reconsider(folder);
    return null;
  }

  /**
   * Adds an entry to the dataset's configuration, as an edit that the client can undo. The client saves it; the result is
   * weighed anew when it did.
   * @throws Error with one line when the configuration is broken: nothing is written over what a person has to correct
   */
  async ignore({ folder, reason, rule, path, field }: IgnoreParams): Promise<IgnoreResult> {
    if (this.workspace.options.trusted === false) {
      throw new Error('The configuration of a folder that is not trusted is not read: trust the folder first.');
    }
    if (rule === undefined && path === undefined && field === undefined) {
      throw new Error('Say what is to be ignored: a rule, a path or a field.');
    }
    const file = resolve(URI.parse(folder).fsPath, configurationFile);
    const uri = URI.file(file).toString();
    const open = this.documents.get(uri);
    const exists = open !== undefined || existsSync(file);
    const before = open?.getText() ?? (exists ? readFileSync(file, 'utf8') : '');
    const entry = {
      ...(rule === undefined ? {} : { rule }),
      ...(path === undefined ? {} : { path }),
      ...(field === undefined ? {} : { field }),
      reason: checkedReason(reason),
    };
    const newText = withIgnored(before, entry);
    const { applied } = await this.connection.workspace.applyEdit({
      label: 'Ignore findings',
      edit: {
        documentChanges: [
          ...(exists ? [] : [{ kind: 'create' as const, uri }]),
          { textDocument: { uri, version: null }, edits: [{ range: wholeOf(before), newText }] },
        ],
      },
    });
    if (!applied) throw new Error(`The editor did not change ${configurationFile}.`);
    return { uri };
  }

  async #prepared(folder: string): Promise<Prepared> {
    return prepare({ path: URI.parse(folder).fsPath, ...(await this.workspace.engineSettings()) });
  }

  *#ofIssues(folder: string, issues: readonly string[]): Iterable<AcceptedFinding> {
    if (issues.length === 0) return;
    const { index, scan } = this.scans.resultOf(folder);
    const wanted = new Set(issues.map((issue) => index.issues.find(issue)));
    for (const finding of index.read(index.select(({ issue, isSuppressed }) => !isSuppressed && wanted.has(issue)))) {
      if (scan.decisionOf(finding) === undefined) yield finding;
    }
  }

  /** Findings by fingerprint: those that are published, of files that were judged alone as well, else those of the scan. */
  *#published(folder: string, fingerprints: readonly string[]): Iterable<AcceptedFinding> {
    const wanted = new Set(fingerprints);
    for (const [, { code, data }] of this.workspace.publisher.of(resolve(URI.parse(folder).fsPath))) {
      const { fingerprint, issue, message } = data as DiagnosticData;
      if (wanted.delete(fingerprint)) yield { fingerprint, issue, message, ruleId: String(code) };
    }
    if (wanted.size === 0) return;
    for (const finding of this.scans.resultOf(folder).scan.findings())
      if (wanted.has(finding.fingerprint)) yield finding;
  }
}

/** The range of a whole text. */
function wholeOf(text: string): {
  start: { line: number; character: number };
  end: { line: number; character: number };
} {
  const lines = text.split(/\r\n|\r|\n/);
  return { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: lines.at(-1)!.length } };
}
