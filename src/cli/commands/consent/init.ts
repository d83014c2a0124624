import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { answerProblems } from '../../../consent/interview/answer-problems.ts';
import { interview, interviewQuestions } from '../../../consent/interview/interview.ts';
import type { Answers } from '../../../consent/interview/question.ts';
import { type InterviewStart, manifestText, pendingPeople, startInterview } from '../../../engine/consent/init.ts';
import { refuseExisting, writeRecords } from '../../../engine/consent/write-record.ts';
import { today } from '../../../model/day.ts';
import { plural } from '../../../model/numerals.ts';
import { printable } from '../../../report/wording.ts';
import { askSections } from '../../interview/ask.ts';
import { type Prompter, terminalPrompter } from '../../interview/prompter.ts';
import { isInteractive, tell, walking } from './walk.ts';

interface Options {
  answers?: string;
  questions?: true;
  people?: true;
  force?: true;
}

/** Longer is no file of answers. */
const largestAnswers = 4 * 1024 * 1024;

/** `cohortlint consent init`: an interview that makes the manifest. */
export default function initCommand(command: Command): void {
  command
    .command('init')
    .description('Make consent.json by an interview, and consent.tsv with a row for everybody in the dataset.')
    .argument('[folder]', 'the dataset', '.')
    .option('--answers <file>', 'take the answers from a JSON file and ask nothing')
    .option('--questions', 'print the questions and their ids as JSON, for a file of answers')
    .option('--people', 'with --answers: make consent.tsv as well, everybody pending')
    .option('--force', 'replace files that are there already')
    .action(run);
}

async function run(folder: string, { answers: file, questions, people, force }: Options): Promise<void> {
  if (questions) {
    process.stdout.write(`${JSON.stringify(interview, null, 2)}\n`);
    return;
  }
  if (file !== undefined) return fromFile(folder, file, { people: people === true, force: force === true });
  if (!isInteractive()) {
    throw new Error('The interview needs a terminal: run it in one, or give the answers with --answers FILE.');
  }
  const start = await walking((options) => startInterview(folder, today(), options));
  const prompter = terminalPrompter();
  const files = await interviewed(folder, start, prompter, force === true);
  writeRecords(files, 'replace');
  for (const path of files.keys()) process.stdout.write(`Written: ${printable(path)}\n`);
}

/** Answers that somebody wrote down before. */
async function fromFile(folder: string, file: string, wanted: { people: boolean; force: boolean }): Promise<void> {
  const answers = readAnswers(file);
  const start = await walking((options) => startInterview(folder, today(), options));
  const files = new Map([[start.manifest.path, manifestText(answers)]]);
  if (!wanted.force) refuseExisting([start.manifest.path, ...(wanted.people ? [start.people.path] : [])]);
  if (wanted.people) files.set(start.people.path, (await walking((options) => pendingPeople(folder, options))).text);
  writeRecords(files, wanted.force ? 'replace' : 'refuse');
  for (const path of files.keys()) process.stdout.write(`Written: ${printable(path)}\n`);
}

/** Asks everything and gives what is to be written; a person said of each file that is there that it may be replaced. */
async function interviewed(
  folder: string,
  start: InterviewStart,
  prompter: Prompter,
  force: boolean,
): Promise<Map<string, string>> {
  const origin = {
    manifest: 'Answers of the manifest that is there are offered.',
    dataset: 'What the dataset says elsewhere is offered as answers: check it.',
    nothing: 'Nothing in the dataset says what people agreed to, so everything is asked.',
  }[start.from];
  const title = basename(start.manifest.path);
  prompter.show(
    title,
    `${origin}\nEnter alone leaves open what need not be answered. Ctrl-C ends it, and nothing is written.`,
  );
  const answers = await askSections(interview, start.answers, prompter);
  const text = manifestText(answers);
  const files = new Map<string, string>();
  prompter.show(title, text.trimEnd());
  if (await mayWrite(start.manifest, prompter, force)) files.set(start.manifest.path, text);
  if (
    !start.people.exists &&
    (await prompter.yesNo({ message: 'Make a table of the people in the dataset?', initial: true }))
  ) {
    const people = await walking((options) => pendingPeople(folder, options));
    const unread = people.unread === 0 ? '' : `, ${plural(people.unread, 'entry', 'entries')} could not be read`;
    const message = `${plural(people.count, 'person', 'people')} found${unread}. Write each as pending?`;
    if (people.count > 0 && (await prompter.yesNo({ message, initial: true })))
      files.set(start.people.path, people.text);
  }
  if (files.size === 0) tell('Nothing was written.');
  return files;
}

async function mayWrite(
  { path, exists }: InterviewStart['manifest'],
  prompter: Prompter,
  force: boolean,
): Promise<boolean> {
  const message = exists ? `Replace ${printable(path)}?` : `Write ${printable(path)}?`;
  return force || prompter.yesNo({ message, initial: !exists });
}

/** @throws Error with one line for a file that cannot be read, and for the first answer that cannot be taken */
function readAnswers(file: string): Answers {
  let answers: unknown;
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > largestAnswers) throw new Error('too large');
    answers = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code ?? (error instanceof SyntaxError ? 'it is no JSON' : 'it is too large');
    throw new Error(`The answers "${file}" cannot be read (${reason}): name a JSON file with an object of answers.`);
  }
  const problems = answerProblems(interviewQuestions, answers);
  const [first] = problems;
  if (!first) return answers as Answers;
  const more = problems.length > 1 ? ` (and ${plural(problems.length - 1, 'more problem')})` : '';
  throw new Error(`${file}: ${first.at}: ${first.message}${more}`);
}
