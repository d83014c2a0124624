import type { Command } from 'commander';

/** `cohortlint server --stdio`: the language server, for any editor. */
export default function serverCommand(command: Command): void {
  command.option('--stdio', 'speak over standard input and output').action(async (options: { stdio?: true }) => {
    if (!options.stdio) throw new Error('Say how to speak to the server: --stdio.');
    // Loaded here, so that no other command waits for the protocol's libraries.
    const { startServer } = await import('../../server/main.ts');
    startServer();
  });
}
