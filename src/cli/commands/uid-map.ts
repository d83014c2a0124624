import type { Command } from 'commander';
import { uidMapOf } from '../../engine/uid-map.ts';

/** `cohortlint uid-map FILE`: which new UID stands for which old one, for the holder of the secret. */
export default function uidMapCommand(command: Command): void {
  command
    .argument('<file>', 'the map that `fix --uids reversible` made')
    .option('--secret-file <file>', 'the secret; else COHORTLINT_SECRET')
    .option('--dataset <folder>', 'the dataset whose key on this machine was the secret')
    .action((file: string, options: { secretFile?: string; dataset?: string }) => {
      for (const [old, replaced] of uidMapOf({ file, ...options })) process.stdout.write(`${replaced}\t${old}\n`);
    });
}
