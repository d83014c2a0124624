import type { DicomElement } from './dicom.ts';
import type { Document } from './document.ts';
import type { Field } from './field.ts';

/** What is known of something that stands unchanged in files in a row. */
export class Recurrence {
  /** What whoever judges it came to. */
  judgement: unknown;
  /** What it answered, by the number of the question. */
  readonly answers: unknown[] = [];
}

/** How many questions there are; each has a number of its own. */
let count = 0;

const noAnswer = Symbol('no answer');

/**
 * Something that is asked of each element of an object, or of each field, by itself: what is in its value, what its attribute
 * means. What stands unchanged in files that follow each other answers it once.
 */
export class Question<
  Asked extends { readonly recurrence?: Recurrence | undefined },
  Answer extends NonNullable<unknown>,
> {
  readonly #number: number;

  /**
   * @param ask by what is asked itself, the rest of its file aside; `undefined` where it has nothing to say. An answer must not
   * hold on to what was asked, which holds the bytes of its file
   */
  constructor(private readonly ask: (asked: Asked) => Answer | undefined) {
    this.#number = count;
    count += 1;
  }

  /** The answer, the same object for what recurs. */
  of(asked: Asked): Answer | undefined {
    const { recurrence } = asked;
    if (!recurrence) return this.ask(asked);
    const known = recurrence.answers[this.#number];
    if (known !== undefined) return known === noAnswer ? undefined : (known as Answer);
    const answer = this.ask(asked);
    recurrence.answers[this.#number] = answer ?? noAnswer;
    return answer;
  }

  /** What some answer, in their order, without those that have nothing to say. */
  ofAll(all: Iterable<Asked>): Answer[] {
    const answers: Answer[] = [];
    for (const asked of all) {
      const answer = this.of(asked);
      if (answer !== undefined) answers.push(answer);
    }
    return answers;
  }
}

/** What the fields of a document answer to a question, in their order. */
export function answersOfFields<Answer extends NonNullable<unknown>>(
  document: Pick<Document, 'fields' | 'answers'>,
  question: Question<Field, Answer>,
): readonly Answer[] {
  return document.answers?.(question) ?? question.ofAll(document.fields());
}

/** A question to the elements of an object. */
export class ElementQuestion<Answer extends NonNullable<unknown>> extends Question<DicomElement, Answer> {}
