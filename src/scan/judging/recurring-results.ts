import type { Document } from '../../model/document.ts';
import type { RuleContext } from '../../model/rule.ts';
import { NotingContext, NotingDocument, type ObjectInContext, Questions } from './asked-document.ts';

/** What was worked out for the last object, and what was asked of it for that. */
interface Known {
  readonly questions: Questions;
  readonly result: unknown;
}

/**
 * What rules made of a DICOM object, for the next ones: slices of a series differ in little, and most rules never ask for
 * that. One for each pass, since results depend on its settings.
 */
export class RecurringResults {
  readonly #known = new Map<object, Known>();

  /**
   * The result for an object: the last one, where all that was asked for it would be answered the same.
   * @param by who works it out: a rule
   * @param work must ask nothing but the document and the context that it is given, and be done with them when it returns
   */
  of<Result>(
    by: object,
    object: ObjectInContext,
    context: () => RuleContext,
    work: (asked: { document: Document; context: RuleContext }) => Result,
  ): Result {
    const known = this.#known.get(by);
    if (known?.questions.holdFor(object)) return known.result as Result;
    const questions = new Questions(object.circumstances);
    const result = work({
      document: new NotingDocument(object.document, object.dicom, questions),
      context: new NotingContext(context(), questions),
    });
    this.#known.set(by, { questions, result });
    return result;
  }
}
