import type { DicomElement } from '../../model/dicom.ts';
import type { ElementQuestion } from '../../model/recurrence.ts';
import { withInside } from './with-inside.ts';

/** Where headers differ in more than this, as in the functional groups of many frames, to ask all of one costs as little. */
const mostCompared = 256;

/** By which elements a header differs from the one that was read before. */
export class HeaderDifference {
  /** Each element stands in the place of one with its tag: values have changed, and nothing else. */
  readonly #isOfValues: boolean;
  readonly #dropped: readonly (readonly DicomElement[])[];
  readonly #added: readonly (readonly DicomElement[])[];
  readonly #isLarge: boolean;

  /**
   * @param dropped of the earlier header alone, in the order of their tags; with all that they were asked
   * @param added of the later one alone
   */
  constructor(dropped: readonly DicomElement[], added: readonly DicomElement[]) {
    this.#isOfValues = dropped.length === added.length && dropped.every(({ tag }, index) => tag === added[index]!.tag);
    this.#dropped = dropped.map((element) => withInside([element]));
    this.#added = added.map((element) => withInside([element]));
    this.#isLarge = countOf(this.#dropped) + countOf(this.#added) > mostCompared;
  }

  /** Whether both headers as a whole are known to answer a question with the same objects in the same order. */
  isNoneFor(question: ElementQuestion<NonNullable<unknown>>): boolean {
    if (this.#isLarge) return false;
    const [dropped, added] = [this.#dropped, this.#added];
    if (this.#isOfValues) return dropped.every((elements, index) => answerTheSame(question, elements, added[index]!));
    const saysSomething = (elements: readonly DicomElement[]) => question.ofAll(elements).length > 0;
    return !dropped.some(saysSomething) && !added.some(saysSomething);
  }
}

function answerTheSame(
  question: ElementQuestion<NonNullable<unknown>>,
  some: readonly DicomElement[],
  others: readonly DicomElement[],
): boolean {
  if (some.length === 1 && others.length === 1) return question.of(some[0]!) === question.of(others[0]!);
  const answers = question.ofAll(some);
  const otherAnswers = question.ofAll(others);
  return answers.length === otherAnswers.length && answers.every((answer, index) => answer === otherAnswers[index]);
}

function countOf(groups: readonly (readonly DicomElement[])[]): number {
  return groups.reduce((sum, { length }) => sum + length, 0);
}
