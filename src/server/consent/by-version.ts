import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What is made of a document once for each of its versions, and forgotten with it. */
export class ByVersion<Made> {
  readonly #made = new WeakMap<TextDocument, { version: number; value: Made }>();

  /** @param make of the document's text */
  constructor(private readonly make: (text: string) => Made) {}

  of(document: TextDocument): Made {
    const known = this.#made.get(document);
    if (known?.version === document.version) return known.value;
    const value = this.make(document.getText());
    this.#made.set(document, { version: document.version, value });
    return value;
  }
}
