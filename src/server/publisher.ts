import type { Connection, Diagnostic, Position, Range } from 'vscode-languageserver/node';
import { ruleById } from '../rules/index.ts';
import type { DiagnosticData } from './diagnostic.ts';

/** VS Code keeps no more than this many diagnostics of a file. */
const perDocument = 1_000;

/** What is published now, by document, so that it can be asked for and taken back. */
export class Publisher {
  readonly #published = new Map<string, { diagnostics: Diagnostic[]; root: string }>();

  constructor(private readonly connection: Connection) {}

  /** How many diagnostics of a dataset are published. */
  count(root: string): number {
    let sum = 0;
    for (const published of this.#published.values()) if (published.root === root) sum += published.diagnostics.length;
    return sum;
  }

  /** Replaces the diagnostics of one document. @param root of the dataset that it belongs to */
  set(uri: string, diagnostics: readonly Diagnostic[], root: string): void {
    if (diagnostics.length === 0) {
      this.remove(uri);
      return;
    }
    const kept = diagnostics.slice(0, perDocument);
    this.#published.set(uri, { diagnostics: kept, root });
    void this.connection.sendDiagnostics({ uri, diagnostics: kept });
  }

  /**
   * Replaces what a document says by itself. What only the dataset as a whole tells of it stays: that is not found when the
   * document is judged alone. @param wasJudged whether a rule of the dataset was asked again all the same
   */
  refresh(
    uri: string,
    diagnostics: readonly Diagnostic[],
    root: string,
    wasJudged: (ruleId: string) => boolean = () => false,
  ): void {
    const before = this.#published.get(uri)?.diagnostics ?? [];
    const kept = before.filter(({ code }) => isOfDataset(String(code)) && !wasJudged(String(code)));
    this.set(uri, [...diagnostics, ...kept], root);
  }

  remove(uri: string): void {
    if (this.#published.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Takes back the documents of a dataset that `keep` does not name. */
  retain(root: string, keep: ReadonlySet<string>): void {
    for (const [uri, published] of [...this.#published]) {
      if (published.root === root && !keep.has(uri)) this.remove(uri);
    }
  }

  clear(): void {
    for (const uri of [...this.#published.keys()]) this.remove(uri);
  }

  /** Takes back single diagnostics of a dataset: those of findings that do not count any more. */
  drop(root: string, fingerprints: ReadonlySet<string>): void {
    for (const [uri, published] of [...this.#published]) {
      if (published.root !== root) continue;
      const left = published.diagnostics.filter(({ data }) => !fingerprints.has((data as DiagnosticData).fingerprint));
      if (left.length < published.diagnostics.length) this.set(uri, left, root);
    }
  }

  /** The published diagnostics of a dataset, with their documents. */
  *of(root: string): Iterable<[uri: string, diagnostic: Diagnostic]> {
    for (const [uri, published] of this.#published) {
      if (published.root === root) for (const diagnostic of published.diagnostics) yield [uri, diagnostic];
    }
  }

  /** The diagnostics of a document whose range holds a position, what is said of the least text first. */
  at(uri: string, { line, character }: Position): Diagnostic[] {
    const here = (this.#published.get(uri)?.diagnostics ?? []).filter(({ range: { start, end } }) => {
      const afterStart = line > start.line || (line === start.line && character >= start.character);
      const beforeEnd = line < end.line || (line === end.line && character <= end.character);
      return afterStart && beforeEnd;
    });
    return here.sort(
      ({ range: left }, { range: right }) => lines(left) - lines(right) || characters(left) - characters(right),
    );
  }
}

function lines({ start, end }: Range): number {
  return end.line - start.line;
}

function characters({ start, end }: Range): number {
  return end.character - start.character;
}

/** Whether a rule looks at more than one document. What is left elsewhere is found in the second pass of a scan. */
function isOfDataset(ruleId: string): boolean {
  const scope = ruleById.get(ruleId)?.scope;
  return ruleId === 'identifier/left-elsewhere' || (scope !== 'field' && scope !== 'document');
}
