import type { Command } from 'commander';
import { readHeader } from '../../engine/header.ts';
import { headerReport } from '../../report/header.ts';
import { wantsColor } from '../output.ts';

/** `cohortlint header FILE`: a header as text with its findings. */
export default function headerCommand(command: Command): void {
  command
    .argument('<file>')
    .option('--policy <id>', 'policy in force')
    .option('--show-values', 'show values as they are')
    .action(async (file: string, options: { policy?: string; showValues?: true }) => {
      const header = await readHeader({
        path: file,
        values: options.showValues ? 'raw' : 'masked',
        ...(options.policy === undefined ? {} : { commandLine: { policy: options.policy } }),
      });
      process.stdout.write(headerReport(header, { color: wantsColor(process.stdout) }));
    });
}
