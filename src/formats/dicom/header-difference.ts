import type { DicomElement } from '../../model/dicom.ts';
import type { ElementQuestion } from '../../model/recurrence.ts';

/** By which elements a header differs from the one that was read before. */
export class HeaderDifference {
  /** Each element stands in the place of one with its tag: values have changed, and nothing else. */
  readonly #isOfValues: boolean;

  /**
   * @param dropped of the earlier header alone, in the order of their tags; with all that they were asked
   * @param added of the later one alone
   */
  constructor(
    private readonly dropped: readonly DicomElement[],
    private readonly added: readonly DicomElement[],
  ) {
    this.#isOfValues = dropped.length === added.length && dropped.every(({ tag }, index) => tag === added[index]!.tag);
  }

  /** Whether both headers as a whole answer a question with the same objects in the same order. */
  isNoneFor(question: ElementQuestion<NonNullable<unknown>>): boolean {
    const { dropped, added } = this;
    if (this.#isOfValues) return dropped.every((element, index) => answerTheSame(question, element, added[index]!));
    return (
      !dropped.some((element) => saysSomething(question, element)) &&
      !added.some((element) => saysSomething(question, element))
    );
  }
}

function answerTheSame(
  question: ElementQuestion<NonNullable<unknown>>,
  one: DicomElement,
  other: DicomElement,
): boolean {
  if (question.of(one) !== question.of(other)) return false;
  if (!one.items && !other.items) return true;
  const [some, others] = [insideOf(one), insideOf(other)];
  const answers = question.ofAll(some);
  const otherAnswers = question.ofAll(others);
  return answers.length === otherAnswers.length && answers.every((answer, index) => answer === otherAnswers[index]);
}

function saysSomething(question: ElementQuestion<NonNullable<unknown>>, element: DicomElement): boolean {
  return question.of(element) !== undefined || question.ofAll(insideOf(element)).length > 0;
}

/** Every element in the items of a sequence. */
function insideOf({ items }: DicomElement): DicomElement[] {
  return (items ?? []).flatMap(({ elements }) => elements.flatMap((element) => [element, ...insideOf(element)]));
}
