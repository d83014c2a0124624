import { commands, type Disposable, type ExtensionContext, Uri } from 'vscode';

/** Show Rule: the page of a rule from the reference that ships with the extension. */
export function showRule(context: ExtensionContext): Disposable {
  return commands.registerCommand('cohortlint.showRule', (about?: string | { rule?: string }) => {
    const id = typeof about === 'string' ? about : about?.rule;
    const page = id && /^[a-z]+\/[a-z\d-]+$/.test(id) ? `${id}.md` : 'README.md';
    return commands.executeCommand('markdown.showPreview', Uri.joinPath(context.extensionUri, 'docs', 'rules', page));
  });
}
