import { type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  State,
  TransportKind,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import { configurationFile } from '../configuration/file-name.ts';
import { headerScheme, type InitializationOptions } from '../model/protocol.ts';

export type { LanguageClient };

/** Heap of the server's main thread; worker threads have caps of their own. Past it the server ends, not the editor. */
const heapMegabytes = 2048;

/** What a server says of its work in progress. */
export type WorkProgress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/**
 * The client of the language server's library, with the server that it starts. Loaded when the server is first needed: the
 * library is most of the extension's code.
 * @param mayRestart is asked when the server ended without being asked to
 */
export function createLanguageClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  mayRestart: () => boolean,
): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [`--max-old-space-size=${heapMegabytes}`] },
  };
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: 'file' }, { scheme: headerScheme }],
    initializationOptions: whatTheServerIsTold,
    outputChannel: log,
    traceOutputChannel: log,
    synchronize: { configurationSection: 'cohortlint' },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: mayRestart() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
    },
    middleware: {
      didSave: async (document, next) => {
        const isConfiguration = document.uri.path.endsWith(`/${configurationFile}`);
        const scansOnSave = workspace.getConfiguration('cohortlint', document).get('scanOnSave', true);
        if (scansOnSave || isConfiguration) await next(document);
      },
    },
  };
  // Not the name of our settings' section: by `<id>.trace.server` a person could have the protocol's trace, and with it
  // document text, written to the log.
  return new LanguageClient('cohortlint-server', 'Cohortlint', server, options);
}

/** Whether a client gave up: it cannot be started again. */
export function isOver({ state }: LanguageClient): boolean {
  return state === State.Stopped || state === State.StartFailed;
}

/** Listens to the progress of the request that was given `token` as its `workDoneToken`. */
export function listenToProgress(
  client: LanguageClient,
  token: string,
  listener: (progress: WorkProgress) => void,
): { dispose(): void } {
  return client.onProgress(WorkDoneProgress.type, token, listener);
}

function whatTheServerIsTold(): InitializationOptions {
  const workers = workspace.getConfiguration('cohortlint').get<number | null>('workers');
  return {
    headerScheme,
    trusted: workspace.isTrusted,
    asksForReasons: true,
    // By the schemas that the manifest contributes.
    readsSchemas: true,
    // What an editor opens is mostly code; what lies in a dataset that somebody scanned is judged.
    judgeOnOpen: 'scanned',
    ...(workers ? { workers } : {}),
  };
}
