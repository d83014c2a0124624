import type { CompletionItem, Hover, Position, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completeConfiguration, explainConfiguration } from '../../consent/assist/assist-configuration.ts';
import type { EditorAbilities, Explanation, Suggestion } from '../../consent/assist/assistance.ts';
import { completeManifest } from '../../consent/assist/complete-manifest.ts';
import { completeTable } from '../../consent/assist/complete-table.ts';
import { explainLedger } from '../../consent/assist/explain-ledger.ts';
import { explainManifest } from '../../consent/assist/explain-manifest.ts';
import { explainTable } from '../../consent/assist/explain-table.ts';
import { type RecordKind, recordKind } from '../../consent/assist/record-kind.ts';
import { ConsentTable } from '../../consent/assist/table-place.ts';
import { readChain } from '../../consent/disclosures/read-ledger.ts';
import { today } from '../../model/day.ts';
import { posixPath } from '../locations.ts';
import type { Workspace } from '../workspace.ts';
import { ByVersion } from './by-version.ts';
import { type CompletionClient, completionItems } from './completion-items.ts';
import type { FileManifest, Manifests } from './manifests.ts';

/** A document that is a record of consent. */
interface ConsentRecord {
  document: TextDocument;
  kind: RecordKind;
  manifest: FileManifest;
}

/** Hovers and completions in the records of consent and in the configuration, which know no protocol. */
export class ConsentAssist {
  readonly #tsv = new ByVersion((text) => new ConsentTable(text, 'tsv'));
  readonly #csv = new ByVersion((text) => new ConsentTable(text, 'csv'));
  readonly #chains = new ByVersion(readChain);

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly workspace: Workspace,
    private readonly manifests: Manifests,
    private readonly client: CompletionClient,
  ) {}

  /** What is said of a place; `undefined` in any other document. */
  hover(uri: string, position: Position): Hover | undefined {
    const record = this.#recordOf(uri);
    const said = record && this.#explain(record, record.document.offsetAt(position));
    if (!said) return undefined;
    const { document } = record;
    const range = { start: document.positionAt(said.start), end: document.positionAt(said.end) };
    return { contents: { kind: 'markdown', value: said.markdown }, range };
  }

  /** What may be typed at a place; `null` in any other document. */
  complete(uri: string, position: Position): CompletionItem[] | null {
    const record = this.#recordOf(uri);
    if (!record) return null;
    const suggestions = this.#suggest(record, record.document.offsetAt(position));
    return completionItems(suggestions, record.document, this.client);
  }

  #explain(record: ConsentRecord, offset: number): Explanation | undefined {
    const { document, kind, manifest } = record;
    switch (kind) {
      case 'manifest':
        return explainManifest(document.getText(), offset, this.#editorOf(record));
      case 'configuration':
        return explainConfiguration(document.getText(), offset);
      case 'ledger':
        return explainLedger(document.getText(), offset, () => this.#chains.of(document));
      default:
        return explainTable(this.#table(document, kind), offset, today(), manifest.consent);
    }
  }

  #suggest(record: ConsentRecord, offset: number): Suggestion[] {
    const { document, kind, manifest } = record;
    switch (kind) {
      case 'manifest':
        return completeManifest(document.getText(), offset, this.#editorOf(record));
      case 'configuration':
        return completeConfiguration(document.getText(), offset, this.#editorOf(record));
      case 'ledger':
        // Lines are added by the program, which knows the hash of the one before.
        return [];
      default:
        return completeTable(this.#table(document, kind), offset, manifest.consent);
    }
  }

  #table(document: TextDocument, form: 'tsv' | 'csv'): ConsentTable {
    return (form === 'tsv' ? this.#tsv : this.#csv).of(document);
  }

  #recordOf(uri: string): ConsentRecord | undefined {
    const document = this.documents.get(uri);
    const file = this.workspace.locations.filePath(uri);
    // Only these can be records by another name: no other file makes a manifest be looked for.
    if (!document || file === undefined || !/\.(?:json|tsv|csv|jsonl)$/.test(file)) return undefined;
    const manifest = this.manifests.of(file);
    const named = { manifest: manifest.path, ...manifest.records };
    const kind = recordKind(posixPath(manifest.root, file), named);
    return kind && { document, kind, manifest };
  }

  /** An editor knows the schema of a file by its usual name alone. */
  #editorOf({ document }: ConsentRecord): EditorAbilities {
    const { pathname } = new URL(document.uri);
    const isKnown = recordKind(pathname) !== undefined;
    return { readsSchemas: isKnown && this.workspace.options.readsSchemas === true };
  }
}
