import type { Command } from 'commander';
import addDisclosureCommand from './consent/add-disclosure.ts';
import checkCommand from './consent/check.ts';
import importCommand from './consent/import.ts';
import initCommand from './consent/init.ts';
import noticeCommand from './consent/notice.ts';
import withdrawCommand from './consent/withdraw.ts';

/** `cohortlint consent`: the records of what people agreed to, one file a subcommand. */
export default function consentCommand(command: Command): void {
  for (const add of [initCommand, checkCommand, importCommand, withdrawCommand, addDisclosureCommand, noticeCommand])
    add(command);
}
