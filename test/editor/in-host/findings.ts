import { readFileSync } from 'node:fs';
import { type Diagnostic, languages, type TextDocument, Uri, workspace } from 'vscode';
import type { Planted } from '../../../scripts/sample/planted.ts';
import { headerUri } from '../../../src/model/protocol.ts';
import { plantedFile } from '../test-event.ts';

/** The folder that is open: the sample dataset. */
export function dataset(): Uri {
  return workspace.workspaceFolders![0]!.uri;
}

/** What the sample holds. */
export function planted(): Planted[] {
  return JSON.parse(readFileSync(process.env[plantedFile]!, 'utf8')) as Planted[];
}

/** A file of the sample. */
export function file(path: string): Uri {
  return Uri.joinPath(dataset(), ...path.split('/'));
}

/** The header view of a file of the sample. */
export function header(path: string): Uri {
  return Uri.parse(headerUri(file(path).toString()));
}

/** Our Problems of a document. */
export function findings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'cohortlint');
}

/** Our Problems of all documents. */
export function allFindings(): [Uri, Diagnostic[]][] {
  return languages
    .getDiagnostics()
    .map(([uri, diagnostics]): [Uri, Diagnostic[]] => [
      uri,
      diagnostics.filter(({ source }) => source === 'cohortlint'),
    ])
    .filter(([, diagnostics]) => diagnostics.length > 0);
}

/** What the Problems of a document underline. */
export function underlined(document: TextDocument): string[] {
  return findings(document.uri).map(({ range }) => document.getText(range));
}

/** How many of our Problems there are of each rule, document by document; what a failure shows. */
export function seenProblems(): string {
  const lines = allFindings().map(([uri, diagnostics]) => {
    const codes = diagnostics.map(({ code }) => String(code));
    const counts = [...new Set(codes)].map((code) => `${code} ${codes.filter((one) => one === code).length}`);
    return `${uri.toString()}: ${counts.join(', ')}`;
  });
  return lines.join('\n') || 'There are no Problems.';
}
