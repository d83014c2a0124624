import { type Disposable, type TextDocument, workspace } from 'vscode';
import { recordKind } from '../consent/assist/record-kind.ts';
import type { ServerClient } from './server-client.ts';

/** Starts the server, which hovers and completes, when a record of consent or the configuration is opened. */
export function consentFiles(server: ServerClient): Disposable {
  const opened = ({ uri }: TextDocument): void => {
    if (uri.scheme === 'file' && recordKind(uri.path) !== undefined) void server.start();
  };
  for (const document of workspace.textDocuments) opened(document);
  return workspace.onDidOpenTextDocument(opened);
}
