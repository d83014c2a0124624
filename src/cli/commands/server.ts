import { Command } from 'commander';

/** `cohortlint server --stdio`: the language server, for any editor. */
export function serverCommand(): Command {
  return new Command('server')
    .description('Run the language server.')
    .option('--stdio', 'speak over standard input and output')
    .action(async (options: { stdio?: true }) => {
      if (!options.stdio) throw new Error('Say how to speak to the server: --stdio.');
      // Loaded here, so that no other command waits for the protocol's libraries.
      const { startServer } = await import('../../server/main.ts');
      startServer();
    });
}
