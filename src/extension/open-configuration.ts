import { Uri, window } from 'vscode';
import { configurationFile } from '../configuration/file-name.ts';
import { exists } from './exists.ts';

/** What a new configuration says first: what the dataset is for, to be changed to what is true. */
const example = '{\n  "intended-use": ["ai-training"]\n}\n';

/**
 * Opens the configuration of a dataset. Where there is none, a new document of its name with an example, which is no file
 * until the person saves it.
 */
export async function openConfiguration(folder: Uri): Promise<void> {
  const uri = Uri.joinPath(folder, configurationFile);
  if (await exists(uri)) {
    await window.showTextDocument(uri);
    return;
  }
  const editor = await window.showTextDocument(uri.with({ scheme: 'untitled' }));
  const { document } = editor;
  // Who comes a second time finds what was written the first time.
  if (document.getText() === '') await editor.edit((edit) => edit.insert(document.positionAt(0), example));
}
