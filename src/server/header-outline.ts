import { type DocumentSymbol, type FoldingRange, SymbolKind } from 'vscode-languageserver/node';

/** One line of a header view as far as an outline needs it. */
interface OutlineLine {
  line: number;
  depth: number;
  name: string;
  detail: string;
  end: number;
}

const elementLine = /^( *)(\([0-9A-F]{4},[0-9A-F]{4}\)) (..) +(\[[^\]]*\]|\S+)?/;
const itemLine = /^( *)(\[\d+\])/;

/** The outline of a header view: elements, with sequence items below their sequence. */
export function headerSymbols(text: string): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { depth: number; symbol: DocumentSymbol }[] = [];
  for (const { line, depth, name, detail, end } of outlineLines(text)) {
    const range = { start: { line, character: 0 }, end: { line, character: end } };
    const kind = name.startsWith('[') ? SymbolKind.Object : SymbolKind.Field;
    const symbol: DocumentSymbol = { name, detail, kind, range, selectionRange: range, children: [] };
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    for (const { symbol: parent } of open) parent.range = { start: parent.range.start, end: range.end };
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ depth, symbol });
  }
  return roots;
}

/** The foldable ranges of a header view: a sequence with its items, an item with its elements. */
export function headerFolding(text: string): FoldingRange[] {
  const lines = [...outlineLines(text)];
  return lines.flatMap(({ line, depth }, index) => {
    let last = index;
    while (last + 1 < lines.length && lines[last + 1]!.depth > depth) last += 1;
    return last > index ? [{ startLine: line, endLine: lines[last]!.line }] : [];
  });
}

function* outlineLines(text: string): Iterable<OutlineLine> {
  for (const [line, content] of text.split('\n').entries()) {
    const element = elementLine.exec(content);
    const item = element ? undefined : itemLine.exec(content);
    const match = element ?? item;
    if (!match) continue;
    yield {
      line,
      depth: match[1]!.length,
      name: element ? (element[4] ?? element[2]!) : match[2]!,
      detail: element ? element[2]! : '',
      end: content.length,
    };
  }
}
