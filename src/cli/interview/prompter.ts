import { confirm, isCancel, log, multiselect, note, select, text } from '@clack/prompts';
import type { Choice } from '../../consent/interview/question.ts';

/** Somebody ended an interview before its end: nothing may be written. */
class InterviewEnded extends Error {
  constructor() {
    super('The interview was ended: nothing was written.');
  }
}

/** Asks a person one thing at a time. Each method throws `InterviewEnded` on Ctrl-C. */
export interface Prompter {
  /** @returns without white space around it; empty where the person had nothing to say */
  text(options: {
    message: string;
    initial?: string;
    /** @returns what is wrong with an answer, with the remedy */
    problem(answer: string): string | undefined;
  }): Promise<string>;
  /** @param unsaid how no answer is called, where it may be none @returns `undefined` for none */
  choice(options: {
    message: string;
    choices: readonly Choice[];
    initial?: string;
    unsaid?: string;
  }): Promise<string | undefined>;
  several(options: {
    message: string;
    choices: readonly Choice[];
    initial?: readonly string[];
    isRequired: boolean;
  }): Promise<readonly string[]>;
  yesNo(options: { message: string; initial?: boolean }): Promise<boolean>;
  heading(title: string): void;
  /** Something to read before the next question. */
  show(title: string, text: string): void;
}

/** Stands for no answer among choices. */
const none = '';

/**
 * A prompter for a terminal. It writes to standard error, since standard output holds results alone.
 * @param streams others than the terminal of this process, for tests
 */
export function terminalPrompter(
  streams: { input?: NodeJS.ReadStream; output?: NodeJS.WriteStream } = { output: process.stderr },
): Prompter {
  return {
    async text({ message, initial, problem }) {
      const validate = (value: string | undefined) => problem((value ?? '').trim());
      const start = initial === undefined ? {} : { initialValue: initial };
      return answered(await text({ ...streams, message, ...start, validate })).trim();
    },
    async choice({ message, choices, initial, unsaid }) {
      const options = choices.map(option);
      const all = unsaid === undefined ? options : [...options, { value: none, label: unsaid }];
      const initialValue = initial ?? (unsaid === undefined ? options[0]!.value : none);
      const chosen = answered(await select({ ...streams, message, options: all, initialValue }));
      return chosen === none ? undefined : chosen;
    },
    async several({ message, choices, initial, isRequired }) {
      return answered(
        await multiselect({
          ...streams,
          message,
          options: choices.map(option),
          required: isRequired,
          ...(initial ? { initialValues: [...initial] } : {}),
        }),
      );
    },
    async yesNo({ message, initial = false }) {
      return answered(await confirm({ ...streams, message, initialValue: initial }));
    },
    heading: (title) => log.step(title, streams.output ? { output: streams.output } : {}),
    show: (title, content) => note(content, title, streams.output ? { output: streams.output } : {}),
  };
}

function option({ value, label, help }: Choice): { value: string; label: string; hint?: string } {
  return { value, label, ...(help === undefined ? {} : { hint: help }) };
}

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new InterviewEnded();
  return value as Exclude<Value, symbol>;
}
