import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, Diagnostic, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { bidsSubjectIn } from '../../cohort/bids-table.ts';
import { today } from '../../model/day.ts';
import { fileUriOfHeader, isHeaderView } from '../../model/protocol.ts';
import type { Workspace } from '../workspace.ts';
import type { Manifests } from './manifests.ts';
import { recordActions, type TableText } from './record-actions.ts';

/** Quick fixes for findings about consent, with the records as they stand in the editor or on disk. */
export class RecordFixes {
  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly workspace: Workspace,
    private readonly manifests: Manifests,
  ) {}

  /** What would correct the records. @param uri of the document, or of the view of a header */
  for(uri: string, diagnostics: readonly Diagnostic[]): CodeAction[] {
    const ours = diagnostics.filter(({ code }) => String(code).startsWith('consent/'));
    if (ours.length === 0) return [];
    const file = this.workspace.locations.filePath(isHeaderView(uri) ? fileUriOfHeader(uri) : uri);
    if (file === undefined) return [];
    const { path } = this.workspace.locations.datasetFile(file);
    return recordActions(ours, {
      uri,
      table: this.#table(file),
      subject: bidsSubjectIn(path),
      hasForm: this.workspace.options.asksForReasons === true,
      today: today(),
    });
  }

  /** The table of people of the dataset. */
  #table(file: string): TableText | undefined {
    const { root, records } = this.manifests.of(file);
    for (const name of records.subjects) {
      const path = join(root, name);
      const uri = URI.file(path).toString();
      const open = this.documents.get(uri);
      if (open) return { uri, text: open.getText() };
      try {
        return { uri, text: readFileSync(path, 'utf8') };
      } catch {
        // Not there, or not to be read: the next name, or no fix.
      }
    }
    return undefined;
  }
}
