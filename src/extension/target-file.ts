import { TabInputCustom, TabInputText, Uri, window } from 'vscode';
import { fileUriOfHeader, headerScheme } from '../model/protocol.ts';

/**
 * The file that a command is about: the explorer's selection, else the file of the active tab (of a header view the file
 * behind it), else one that the person picks; `undefined` when they pick none.
 */
export async function targetFile(selected?: Uri): Promise<Uri | undefined> {
  const uri = selected ?? activeUri();
  if (uri?.scheme === headerScheme) return Uri.parse(fileUriOfHeader(uri.toString()));
  if (uri?.scheme === 'file') return uri;
  const picked = await window.showOpenDialog({ canSelectMany: false, openLabel: 'Choose' });
  return picked?.[0];
}

function activeUri(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
