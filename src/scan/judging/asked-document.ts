import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { ElementQuestion } from '../../model/recurrence.ts';
import type { RuleContext } from '../../model/rule.ts';

/** A DICOM object as a document, under its circumstances. */
export interface ObjectInContext {
  readonly document: Document & { readonly dicom: DicomObject };
  readonly context: RuleContext;
  /** The circumstances as a text that is equal where they are. */
  readonly circumstances: string;
}

/** Properties of an object whose values are compared. */
type NotedProperty = 'transferSyntax' | 'pixelDataOffset';

/** An element that recurs nowhere. */
const unlikeAnyOther = Symbol('unlike any other');

/**
 * Notes what is asked of a DICOM object. Another object of which the same would be answered comes to the same result, by
 * whatever rule: it need not know what it depends on.
 */
export class Questions {
  readonly #circumstances: string;
  readonly #properties = new Map<NotedProperty, unknown>();
  readonly #attributes = new Map<number, unknown>();
  readonly #answers = new Map<ElementQuestion<NonNullable<unknown>>, readonly unknown[]>();
  /** Something was asked that no two objects have in common. */
  #isUnlikeAnyOther = false;
  /** Set where they were asked for. */
  #path: string | undefined;
  #subject: { readonly value: string | undefined } | undefined;

  /** @param circumstances of the object that is asked */
  constructor(circumstances: string) {
    this.#circumstances = circumstances;
  }

  /** The document and the context for whoever asks: what is asked of them is noted. */
  noting({ document, context }: ObjectInContext): Pick<ObjectInContext, 'document' | 'context'> {
    const dicom = this.#notingObject(document.dicom);
    return { document: this.#notingDocument(document, dicom), context: this.#notingContext(context) };
  }

  /** Whether all that was asked has the same answer for another object. */
  holdFor({ document: { dicom }, context, circumstances }: ObjectInContext): boolean {
    if (this.#isUnlikeAnyOther || circumstances !== this.#circumstances || dicom.problems.length > 0) return false;
    if (this.#path !== undefined && this.#path !== context.path) return false;
    if (this.#subject && this.#subject.value !== context.subject) return false;
    for (const [name, known] of this.#properties) if (known !== dicom[name]) return false;
    for (const [tag, known] of this.#attributes) if (known !== standingFor(dicom.get(tag))) return false;
    for (const [question, known] of this.#answers) if (!isSame(known, dicom.answers(question))) return false;
    return true;
  }

  #notingObject(object: DicomObject): DicomObject {
    const all = <Value>(value: Value): Value => {
      this.#isUnlikeAnyOther = true;
      return value;
    };
    const attributes = this.#attributes;
    const answers = this.#answers;
    const properties = this.#properties;
    const noteProperty = (name: NotedProperty) => {
      properties.set(name, object[name]);
      return object[name];
    };
    return {
      get(tag) {
        const element = object.get(tag);
        const standing = standingFor(element);
        if (standing === unlikeAnyOther) all(element);
        attributes.set(tag, standing);
        return element;
      },
      answers(question) {
        const given = object.answers(question);
        answers.set(question, given);
        return given;
      },
      get transferSyntax() {
        return noteProperty('transferSyntax');
      },
      get problems() {
        return object.problems.length === 0 ? object.problems : all(object.problems);
      },
      walk: () => all(object.walk()),
      get elements() {
        return all(object.elements);
      },
      get pixelDataOffset() {
        return noteProperty('pixelDataOffset');
      },
      get framing() {
        return all(object.framing);
      },
    } as DicomObject;
  }

  #notingDocument(document: Document, dicom: DicomObject): Document & { readonly dicom: DicomObject } {
    return {
      ...document,
      dicom,
      fields: () => {
        this.#isUnlikeAnyOther = true;
        return document.fields();
      },
    };
  }

  #notingContext(context: RuleContext): RuleContext {
    const note = {
      path: () => {
        this.#path = context.path;
        return context.path;
      },
      subject: () => {
        this.#subject = { value: context.subject };
        return context.subject;
      },
    };
    const { policy, circumstances, options, digest } = context;
    return {
      policy,
      circumstances,
      options,
      digest,
      get path() {
        return note.path();
      },
      get subject() {
        return note.subject();
      },
    } as RuleContext;
  }
}

/** Elements that stand for each other have one recurrence. */
function standingFor(element: DicomElement | undefined): unknown {
  return element === undefined ? undefined : (element.recurrence ?? unlikeAnyOther);
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false;
  return true;
}
