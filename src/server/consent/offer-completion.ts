import {
  type ClientCapabilities,
  type CompletionOptions,
  type CompletionRegistrationOptions,
  CompletionRequest,
  type Connection,
} from 'vscode-languageserver/node';
import { recordGlobs } from '../../consent/assist/record-kind.ts';
import type { CompletionClient } from './completion-items.ts';

/**
 * What begins a value in JSON, another code, or an argument. No tab and no comma: whoever leaves a cell empty with Tab or Enter
 * would take the first word of a list that has opened there, and write down a consent that nobody gave.
 */
const options: CompletionOptions = { triggerCharacters: ['"', ';', '('] };

/**
 * Completion as a capability, for clients that cannot be told later for which files it is: one that can would otherwise ask at
 * every letter of every file.
 */
export function completionCapability(client: ClientCapabilities): { completionProvider?: CompletionOptions } {
  return canBeTold(client) ? {} : { completionProvider: options };
}

/** Tells a client for which files we complete, once it is there. */
export function offerCompletion(connection: Connection, client: ClientCapabilities): void {
  if (!canBeTold(client)) return;
  const documentSelector = recordGlobs.map((pattern) => ({ scheme: 'file', pattern }));
  const registration: CompletionRegistrationOptions = { ...options, documentSelector };
  connection.onInitialized(() => void connection.client.register(CompletionRequest.type, registration));
}

/** What a client can do with a completion. */
export function completionClient({ textDocument }: ClientCapabilities): CompletionClient {
  const { snippetSupport, labelDetailsSupport } = textDocument?.completion?.completionItem ?? {};
  return { takesSnippets: snippetSupport === true, takesLabelDetails: labelDetailsSupport === true };
}

function canBeTold({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.completion?.dynamicRegistration === true;
}
