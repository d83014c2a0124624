import { answerProblem, isUnanswered } from '../../consent/interview/answer-problems.ts';
import {
  type Answer,
  type Answers,
  type GroupQuestion,
  isAsked,
  type Question,
  type Section,
  type SimpleQuestion,
} from '../../consent/interview/question.ts';
import type { Prompter } from './prompter.ts';

/** How no answer is called among choices. */
const unsaid = 'Not said';

/**
 * Asks the sections of an interview. One that needs no answer can be passed over, and keeps what is known of it.
 * @param start answers that are known already: they are offered, and can be changed
 */
export async function askSections(sections: readonly Section[], start: Answers, prompter: Prompter): Promise<Answers> {
  const before = sections.flatMap(({ questions }) => questions);
  let answers: Answers = start;
  for (const { title, questions } of sections) {
    prompter.heading(title);
    const isNeeded = questions.some(({ isRequired, when }) => isRequired && !when);
    const isKnown = questions.some(({ id }) => answers[id] !== undefined);
    if (isNeeded || (await prompter.yesNo({ message: `${title}: go through its questions?`, initial: isKnown }))) {
      answers = await askAll(questions, answers, prompter, before);
    }
  }
  return answers;
}

/**
 * Asks questions one after the other, those that earlier answers open included.
 * @param all questions that conditions may name
 */
export async function askAll(
  questions: readonly Question[],
  start: Answers,
  prompter: Prompter,
  all: readonly Question[] = questions,
): Promise<Answers> {
  const answers: Record<string, Answer | undefined> = { ...start };
  for (const question of questions) {
    if (!isAsked(question, all, answers)) continue;
    const answer =
      question.kind === 'group'
        ? await askGroup(question, answers[question.id] as readonly Answers[] | undefined, prompter)
        : await askOne(question, answers[question.id], prompter);
    if (answer === undefined || isUnanswered(answer)) delete answers[question.id];
    else answers[question.id] = answer;
  }
  return answers;
}

async function askGroup(
  { item, text, questions, isRequired }: GroupQuestion,
  known: readonly Answers[] = [],
  prompter: Prompter,
): Promise<readonly Answers[]> {
  const items: Answers[] = [];
  for (const [index, start] of known.entries()) {
    const message = `${text}: ${index + 1} of ${known.length}, keep it as it is?`;
    prompter.show(`${item} ${index + 1}`, summary(questions, start));
    if (await prompter.yesNo({ message, initial: true })) items.push(start);
    else if (await prompter.yesNo({ message: `Change this ${item}? (No removes it.)`, initial: true })) {
      items.push(await askAll(questions, start, prompter));
    }
  }
  for (;;) {
    const isFirst = items.length === 0;
    const message = isFirst ? `${text}: is there one?` : `${text}: is there another one?`;
    if (!(isRequired && isFirst) && !(await prompter.yesNo({ message, initial: false }))) return items;
    items.push(await askAll(questions, {}, prompter));
  }
}

/** What is known of one of several things, a line for each answer. */
function summary(questions: readonly Question[], answers: Answers): string {
  const lines = questions.flatMap(({ id, kind, text }) => {
    const answer = answers[id];
    if (answer === undefined || kind === 'group') return [];
    return [`${text} ${Array.isArray(answer) ? answer.join('; ') : String(answer)}`];
  });
  return lines.join('\n');
}

async function askOne(
  question: SimpleQuestion,
  known: Answer | undefined,
  prompter: Prompter,
): Promise<Answer | undefined> {
  const message = question.help === undefined ? question.text : `${question.text}\n${question.help}`;
  switch (question.kind) {
    case 'choice':
      return prompter.choice({
        message,
        choices: question.choices,
        ...(typeof known === 'string' ? { initial: known } : {}),
        ...(question.isRequired ? {} : { unsaid }),
      });
    case 'several':
      return prompter.several({
        message,
        choices: question.choices,
        isRequired: question.isRequired === true,
        ...(Array.isArray(known) ? { initial: known as readonly string[] } : {}),
      });
    case 'yes-no': {
      const choices = [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ];
      const initial = known === undefined ? {} : { initial: known === true ? 'yes' : 'no' };
      const chosen = await prompter.choice({ message, choices, unsaid, ...initial });
      return chosen === undefined ? undefined : chosen === 'yes';
    }
    default:
      return askText(question, message, known, prompter);
  }
}

async function askText(
  question: Extract<SimpleQuestion, { kind: 'text' | 'texts' | 'day' | 'number' }>,
  message: string,
  known: Answer | undefined,
  prompter: Prompter,
): Promise<Answer | undefined> {
  const isList = question.kind === 'texts';
  const initial = Array.isArray(known) ? known.join('; ') : known === undefined ? undefined : String(known);
  const written = await prompter.text({
    message: isList ? `${message}\nSeveral with semicolons between.` : message,
    ...(initial === undefined ? {} : { initial }),
    problem: (answer) => answerProblem(question, readText(question, answer)),
  });
  return readText(question, written);
}

function readText(
  { kind }: Pick<SimpleQuestion, 'kind'>,
  written: string,
): string | number | readonly string[] | undefined {
  if (written.trim() === '') return undefined;
  if (kind === 'number') return Number(written);
  if (kind !== 'texts') return written;
  return written
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
