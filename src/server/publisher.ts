import type { Connection, Diagnostic, Position } from 'vscode-languageserver/node';

/** VS Code keeps no more than this many diagnostics of a file. */
const perDocument = 1_000;

/** What is published now, by document, so that it can be asked for and taken back. */
export class Publisher {
  readonly #published = new Map<string, Diagnostic[]>();

  constructor(private readonly connection: Connection) {}

  /** How many diagnostics are published. */
  get count(): number {
    let sum = 0;
    for (const diagnostics of this.#published.values()) sum += diagnostics.length;
    return sum;
  }

  /** Replaces the diagnostics of one document. */
  set(uri: string, diagnostics: readonly Diagnostic[]): void {
    if (diagnostics.length === 0) {
      this.remove(uri);
      return;
    }
    const kept = diagnostics.slice(0, perDocument);
    this.#published.set(uri, kept);
    void this.connection.sendDiagnostics({ uri, diagnostics: kept });
  }

  remove(uri: string): void {
    if (this.#published.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Takes back the documents that `keep` does not name. */
  retain(keep: ReadonlySet<string>): void {
    for (const uri of [...this.#published.keys()]) if (!keep.has(uri)) this.remove(uri);
  }

  clear(): void {
    this.retain(new Set());
  }

  /** The diagnostics of a document whose range holds a position. */
  at(uri: string, { line, character }: Position): Diagnostic[] {
    return (this.#published.get(uri) ?? []).filter(({ range: { start, end } }) => {
      const afterStart = line > start.line || (line === start.line && character >= start.character);
      const beforeEnd = line < end.line || (line === end.line && character <= end.character);
      return afterStart && beforeEnd;
    });
  }
}
