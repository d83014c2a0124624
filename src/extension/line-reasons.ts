import { type DecorationOptions, Disposable, languages, type TextEditor, ThemeColor, window } from 'vscode';
import { groupBy } from '../model/group-by.ts';
import { headerScheme } from '../model/protocol.ts';

/** Longer reasons end in an ellipsis; the hover has the whole. */
const longestReason = 160;

/** The masked value at the end of a message: in a header view the value itself stands on the line. */
const mask = /: \S*•••.*$/;

/** Shows at the end of a line of a header view, dimmed, why something in it was found. */
export function lineReasons(): Disposable {
  const decoration = window.createTextEditorDecorationType({
    after: { color: new ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 3ch' },
  });
  const show = (editor: TextEditor): void => {
    if (editor.document.uri.scheme === headerScheme) editor.setDecorations(decoration, reasonsOf(editor));
  };
  const showAll = (): void => window.visibleTextEditors.forEach(show);
  showAll();
  return Disposable.from(
    decoration,
    languages.onDidChangeDiagnostics(showAll),
    window.onDidChangeVisibleTextEditors(showAll),
  );
}

function reasonsOf({ document }: TextEditor): DecorationOptions[] {
  const ours = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'cohortlint');
  const byLine = groupBy(ours, ({ range }) => range.start.line);
  return [...byLine].flatMap(([line, diagnostics]) => {
    if (line >= document.lineCount) return [];
    const reason = [...new Set(diagnostics.map(({ message }) => message.replace(mask, '')))].join(' · ');
    const contentText = reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason;
    return [{ range: document.lineAt(line).range, renderOptions: { after: { contentText } } }];
  });
}
