import { type Command, InvalidArgumentError, Option } from 'commander';
import { isCalendarDay } from '../../../consent/calendar-day.ts';
import type { WithdrawalScope } from '../../../consent/withdrawal/removal-plan.ts';
import { rawNames, shownNames } from '../../../engine/consent/shown-names.ts';
import { prepareWithdrawal } from '../../../engine/consent/withdraw.ts';
import { today } from '../../../model/day.ts';
import { removalScript } from '../../../report/consent/removal-script.ts';
import { withdrawalJson } from '../../../report/consent/withdrawal-json.ts';
import { withdrawalText } from '../../../report/consent/withdrawal-text.ts';
import { openOutput } from '../../output.ts';
import { walking } from './walk.ts';

const formats = ['text', 'json', 'script'] as const;

interface Options {
  scope?: WithdrawalScope;
  alias?: string[];
  date: string;
  format: (typeof formats)[number];
  out?: string;
  verbose?: true;
  showPaths?: true;
  quiet?: true;
}

/** `cohortlint consent withdraw SUBJECT`: everything of a person in the dataset, and what is proposed to become of it. */
export default function withdrawCommand(command: Command): void {
  command
    .command('withdraw')
    .description('List every file of a person and who must be told, and prepare the removal; nothing is changed.')
    .argument('<subject>', 'who withdraws, as consent.tsv or the files have it')
    .argument('[folder]', 'the dataset', '.')
    .addOption(
      new Option('--scope <scope>', 'what the withdrawal ends; else what the terms say').choices([
        'future-use',
        'erasure',
      ] satisfies WithdrawalScope[]),
    )
    .option('--alias <ids>', 'what files call the same person, such as a PatientID, with commas between', list)
    .option('--date <day>', 'day of the withdrawal, as 2026-01-31 (default: today)', day, today())
    .addOption(
      new Option('--format <format>', 'form of the plan; json and script name files as they are')
        .choices(formats)
        .default('text'),
    )
    .option('--out <file>', 'write the plan to a file')
    .option('--verbose', 'every file')
    .option('--show-paths', 'show names of people and files as they are (text on a terminal only)')
    .option('--quiet', 'nothing but the plan: no progress')
    .action(run);
}

async function run(subject: string, folder: string, options: Options): Promise<void> {
  const { scope, alias, date, format, out, verbose, showPaths, quiet } = options;
  if (showPaths && (format !== 'text' || out !== undefined || !process.stdout.isTTY)) {
    throw new Error('--show-paths works for text on a terminal only: json and script have names as they are.');
  }
  const withdrawal = await walking(
    (walk) =>
      prepareWithdrawal({
        folder,
        subject,
        day: date,
        ...(alias ? { aliases: alias } : {}),
        ...(scope ? { scope } : {}),
        ...walk,
      }),
    { ...(quiet ? { quiet } : {}) },
  );
  const output = openOutput(out);
  if (format === 'json') await output.write(withdrawalJson(withdrawal));
  else if (format === 'script') await output.write(removalScript(withdrawal));
  else {
    const names = showPaths ? rawNames : shownNames(withdrawal.root);
    await output.write(withdrawalText(withdrawal, { names, verbose: verbose === true }));
  }
  await output.close();
}

function list(text: string): string[] {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.some((id) => id === '')) throw new InvalidArgumentError('ids are wanted, with commas between.');
  return ids;
}

function day(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('a day of the calendar is wanted, as 2026-01-31.');
  return text;
}
