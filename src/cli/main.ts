import { Command, CommanderError } from 'commander';
import { version } from '../model/version.ts';
import { commands } from './commands.ts';
import { exitStatus } from './exit-status.ts';

/** The command line: a list of commands, and one place where anything that goes wrong becomes one line. */
async function main(): Promise<void> {
  const program = new Command('cohortlint')
    .description('Finds what still identifies people in a research dataset before it is shared.')
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(withWayOut(text.replace(/^error: /, 'cohortlint: '))) })
    .configureHelp({ showGlobalOptions: true });
  const words = new Set(process.argv.slice(2));
  try {
    for (const { name, description, load } of commands) {
      const command = program.command(name).description(description);
      if (words.has(name)) (await load()).default(command);
    }
    await program.parseAsync();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** What commander says is wrong, with what to do where it does not guess what was meant. */
function withWayOut(text: string): string {
  return /did you mean/i.test(text) ? text : `${text.trimEnd()} (--help shows what the command takes)\n`;
}

/** Says what went wrong, unless commander already did, and gives the exit status. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.nothingFound : exitStatus.badRequest;
  process.stderr.write(`cohortlint: ${(error as Error).message}\n`);
  return exitStatus.badRequest;
}

// A reader that closes early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitStatus.nothingFound);
  throw error;
});

await main();
