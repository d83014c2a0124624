import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addedRow, type Correction, correctedStatus } from '../../consent/assist/corrections.ts';
import { ConsentTable } from '../../consent/assist/table-place.ts';

/** A table of people as the editor or the disk has it. */
export interface TableText {
  readonly uri: string;
  readonly text: string;
}

/** What is known where quick fixes are asked for. */
export interface ActionContext {
  /** Of the document. */
  readonly uri: string;
  /** The table of people of the dataset; absent where it has none. */
  readonly table: TableText | undefined;
  /** Whom the document is of, by its path. */
  readonly subject: string | undefined;
  /** The client has the form for the manifest. */
  readonly hasForm: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Findings that a person answers in the form of the manifest. */
const answeredInForm: ReadonlySet<string> = new Set([
  'consent/invalid-record',
  'consent/ethics-approval',
  'consent/legal-basis',
  'consent/authorization',
  'consent/form-document',
  'consent/retention',
  'consent/data-use-code',
  'consent/licence',
]);

/** What would correct the records of consent, as edits that can be undone. */
export function recordActions(diagnostics: readonly Diagnostic[], context: ActionContext): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const code = String(diagnostic.code);
    if (code === 'consent/impossible-dates') return editOf(diagnostic, context, statusEdit(diagnostic, context));
    if (code === 'consent/subject-without-record') return editOf(diagnostic, context, rowEdit(context));
    if (context.hasForm && answeredInForm.has(code) && /\.json$/.test(context.uri))
      return [formAction(diagnostic, context)];
    return [];
  });
}

function statusEdit({ range }: Diagnostic, { uri, table, today }: ActionContext): Correction | undefined {
  if (table?.uri !== uri) return undefined;
  const document = documentOf(table);
  return correctedStatus(tableOf(table), document.offsetAt(range.start), today);
}

function rowEdit({ table, subject }: ActionContext): Correction | undefined {
  return table && subject !== undefined ? addedRow(tableOf(table), subject) : undefined;
}

function editOf(diagnostic: Diagnostic, { table }: ActionContext, correction: Correction | undefined): CodeAction[] {
  if (!correction || !table) return [];
  const document = documentOf(table);
  const { title, start, end, text } = correction;
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const edit: TextEdit = { range, newText: text };
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: true,
      edit: { changes: { [table.uri]: [edit] } },
    },
  ];
}

function formAction(diagnostic: Diagnostic, { uri }: ActionContext): CodeAction {
  const title = 'Open the manifest as a form';
  const command = { title, command: 'cohortlint.openConsentForm', arguments: [uri] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
}

function tableOf({ uri, text }: TableText): ConsentTable {
  return new ConsentTable(text, /\.csv$/i.test(uri) ? 'csv' : 'tsv');
}

function documentOf({ uri, text }: TableText): TextDocument {
  return TextDocument.create(uri, 'tsv', 0, text);
}
