import { type Command, Option } from 'commander';
import { answerProblems } from '../../../consent/interview/answer-problems.ts';
import {
  disclosureGrounds,
  disclosureOf,
  disclosureQuestions,
} from '../../../consent/interview/disclosure-questions.ts';
import type { Answers } from '../../../consent/interview/question.ts';
import {
  addDisclosure,
  type CheckedDisclosure,
  checkLedger,
  checkNewDisclosure,
} from '../../../engine/consent/disclosure.ts';
import { today } from '../../../model/day.ts';
import { disclosureSentence } from '../../../report/consent/disclosure-sentences.ts';
import { printable } from '../../../report/wording.ts';
import { askAll } from '../../interview/ask.ts';
import { type Prompter, terminalPrompter } from '../../interview/prompter.ts';
import { isInteractive, tell } from './walk.ts';

interface Options extends Record<string, string | true | undefined> {
  yes?: true;
}

/** `cohortlint consent add-disclosure`: a line at the end of the accounting of disclosures. */
export default function addDisclosureCommand(command: Command): void {
  command
    .command('add-disclosure')
    .description('Add a line to the accounting of disclosures, after saying what speaks against it.')
    .argument('[folder]', 'the dataset', '.')
    .option('--recipient <name>', 'who received the data')
    .option('--address <text>', 'of the recipient')
    .option('--country <code>', 'of the recipient, as DE')
    .option('--what <text>', 'what was disclosed, in a few words')
    .option('--purpose <text>', 'what for')
    .addOption(new Option('--ground <ground>', 'legal ground').choices(disclosureGrounds))
    .option('--agreement <id>', 'of the agreement with the recipient')
    .option('--protocol <id>', 'of the research protocol')
    .option('--date <day>', 'day of the disclosure, as 2026-01-31 (default: today)')
    .option('--subjects <ids>', 'whose data: all, or ids with commas between')
    .option('--yes', 'add it whatever speaks against it')
    .addHelpText('after', '\nIn a terminal, what is not given is asked for.')
    .action(run);
}

async function run(folder: string, { yes, ...given }: Options): Promise<void> {
  const prompter = isInteractive() ? terminalPrompter() : undefined;
  // Told before anybody is asked for ten things.
  checkLedger(folder);
  const answers = await completed(answersOfOptions(given), prompter);
  const disclosure = disclosureOf(answers);
  const checked = checkNewDisclosure(folder, disclosure, today());
  tell(warnings(checked));
  if (checked.issues.some(({ isViolation }) => isViolation) && !yes) await confirmed(prompter);
  const line = await addDisclosure(checked, disclosure);
  process.stdout.write(`Line ${line} added to ${printable(checked.path)}\n`);
}

function answersOfOptions(given: Readonly<Record<string, string | true | undefined>>): Answers {
  const ids = new Set(disclosureQuestions.map(({ id }) => id));
  const texts = Object.entries(given).filter(([id, text]) => ids.has(id) && typeof text === 'string');
  const answers: Record<string, Answers[string]> = Object.fromEntries(texts);
  if (typeof given.subjects === 'string') answers.subjects = given.subjects.split(',');
  return answers;
}

/** @throws Error that names the options that are missing or cannot be taken, where nobody can be asked */
async function completed(given: Answers, prompter: Prompter | undefined): Promise<Answers> {
  const dated = { date: today(), ...given };
  const open = disclosureQuestions.filter(({ id }) => given[id] === undefined);
  const isComplete = answerProblems(disclosureQuestions, dated).length === 0;
  if (prompter && !isComplete) return askAll(open, dated, prompter, disclosureQuestions);
  const [problem] = answerProblems(disclosureQuestions, dated);
  if (!problem) return dated;
  throw new Error(`--${problem.at}: ${problem.message}`);
}

function warnings({ issues, without }: CheckedDisclosure): string {
  const notes = without.map((one) =>
    one === 'manifest'
      ? 'There is no manifest: whether the recipient may have the data is not known.'
      : 'There is no table of people: whether somebody withdrew is not known.',
  );
  return [...issues.map((issue) => `${issue.isViolation ? 'warning' : 'note'}: ${disclosureSentence(issue)}`), ...notes]
    .map((line) => `${line}\n`)
    .join('');
}

/** @throws Error where nobody says that it is to be added all the same */
async function confirmed(prompter: Prompter | undefined): Promise<void> {
  const isWanted = await prompter?.yesNo({ message: 'Add it all the same?', initial: false });
  if (isWanted) return;
  throw new Error('Nothing was added: correct the disclosure, or add it all the same with --yes.');
}
