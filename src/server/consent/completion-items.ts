import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Suggestion } from '../../consent/assist/assistance.ts';

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  code: CompletionItemKind.EnumMember,
  country: CompletionItemKind.Constant,
  word: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
  heading: CompletionItemKind.Field,
  version: CompletionItemKind.Reference,
  recipient: CompletionItemKind.Text,
  use: CompletionItemKind.EnumMember,
};

/** What a client can do with a completion. */
export interface CompletionClient {
  /** It fills in text with places to type at. */
  takesSnippets: boolean;
  /** It shows a few words in each row of the list, so that they are not said again beside it. */
  takesLabelDetails: boolean;
}

/** Suggestions as the protocol has them, in the order that they come in. */
export function completionItems(
  suggestions: readonly Suggestion[],
  document: TextDocument,
  client: CompletionClient,
): CompletionItem[] {
  return suggestions.map((suggestion, index) => itemOf(suggestion, index, document, client));
}

function itemOf(
  { label, detail, markdown, kind, start, end, insert, snippet }: Suggestion,
  index: number,
  document: TextDocument,
  { takesSnippets, takesLabelDetails }: CompletionClient,
): CompletionItem {
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const isSnippet = takesSnippets && snippet !== undefined;
  return {
    label,
    kind: kinds[kind],
    // What is typed already is compared with this; in JSON it begins with a quote.
    filterText: insert.startsWith('"') || insert.startsWith('{') ? `"${label}"` : label,
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: isSnippet ? snippet : insert },
    ...(detail === undefined ? {} : takesLabelDetails ? { labelDetails: { description: detail } } : { detail }),
    ...(markdown === undefined ? {} : { documentation: { kind: 'markdown', value: markdown } }),
  };
}
