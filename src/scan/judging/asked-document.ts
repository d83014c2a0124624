import type { DicomElement, DicomObject } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { Field } from '../../model/field.ts';
import { answersOfFields, type ElementQuestion, type Question, type Recurrence } from '../../model/recurrence.ts';
import type { RuleContext } from '../../model/rule.ts';

/** A DICOM object where it stands, as far as what comes of it depends on that. */
export interface ObjectInContext {
  readonly document: Document;
  readonly dicom: DicomObject;
  readonly path: string;
  readonly subject: string | undefined;
  /** The circumstances as a text that is equal where they are. */
  readonly circumstances: string;
}

/** Asks an object a question. */
type Ask = (object: ObjectInContext) => readonly unknown[];

/** Properties of an object whose values are compared. */
type NotedProperty = 'transferSyntax' | 'pixelDataOffset';

/** An element that recurs nowhere. */
const unlikeAnyOther = Symbol('unlike any other');

/**
 * What was asked of a DICOM object. Another object of which the same would be answered comes to the same result, by whatever
 * rule: it need not know what it depends on.
 */
export class Questions {
  readonly #circumstances: string;
  readonly #properties = new Map<NotedProperty, unknown>();
  readonly #attributes = new Map<number, unknown>();
  readonly #answers = new Map<object, { ask: Ask; given: readonly unknown[] }>();
  /** Something was asked that no two objects have in common. */
  #isUnlikeAnyOther = false;
  /** Set where they were asked for. */
  #path: string | undefined;
  #subject: { readonly value: string | undefined } | undefined;

  /** @param circumstances of the object that is asked */
  constructor(circumstances: string) {
    this.#circumstances = circumstances;
  }

  everything(): void {
    this.#isUnlikeAnyOther = true;
  }

  path(path: string): void {
    this.#path = path;
  }

  subject(value: string | undefined): void {
    this.#subject = { value };
  }

  property(name: NotedProperty, value: unknown): void {
    this.#properties.set(name, value);
  }

  attribute(tag: number, element: DicomElement | undefined): void {
    const standing = standingFor(element);
    if (standing === unlikeAnyOther) this.#isUnlikeAnyOther = true;
    this.#attributes.set(tag, standing);
  }

  /** @param ask asks another object the same question */
  answers(question: object, ask: Ask, given: readonly unknown[]): void {
    this.#answers.set(question, { ask, given });
  }

  /** Whether all that was asked has the same answer for another object. */
  holdFor(object: ObjectInContext): boolean {
    const { dicom, path, subject, circumstances } = object;
    if (this.#isUnlikeAnyOther || circumstances !== this.#circumstances || dicom.problems.length > 0) return false;
    if (this.#path !== undefined && this.#path !== path) return false;
    if (this.#subject && this.#subject.value !== subject) return false;
    for (const [name, known] of this.#properties) if (known !== dicom[name]) return false;
    for (const [tag, known] of this.#attributes) if (known !== standingFor(dicom.get(tag))) return false;
    for (const { ask, given } of this.#answers.values()) if (!isSame(given, ask(object))) return false;
    return true;
  }
}

/** A document that notes what is asked of it. */
export class NotingDocument implements Document {
  readonly dicom: DicomObject;

  constructor(
    private readonly document: Document,
    object: DicomObject,
    private readonly questions: Questions,
  ) {
    this.dicom = new NotingObject(object, questions);
  }

  get problems(): readonly string[] {
    return this.document.problems;
  }

  fields(isLeftOut?: (recurrence: Recurrence) => boolean): Iterable<Field> {
    this.questions.everything();
    return this.document.fields(isLeftOut);
  }

  answers<Answer extends NonNullable<unknown>>(question: Question<Field, Answer>): readonly Answer[] {
    const given = answersOfFields(this.document, question);
    this.questions.answers(question, ({ document }) => answersOfFields(document, question), given);
    return given;
  }
}

class NotingObject implements DicomObject {
  constructor(
    private readonly object: DicomObject,
    private readonly questions: Questions,
  ) {}

  get(tag: number): DicomElement | undefined {
    const element = this.object.get(tag);
    this.questions.attribute(tag, element);
    return element;
  }

  answers<Answer extends NonNullable<unknown>>(question: ElementQuestion<Answer>): readonly Answer[] {
    const given = this.object.answers(question);
    this.questions.answers(question, ({ dicom }) => dicom.answers(question), given);
    return given;
  }

  get transferSyntax(): string {
    return this.#property('transferSyntax');
  }

  get pixelDataOffset(): number | undefined {
    return this.#property('pixelDataOffset');
  }

  get problems(): readonly string[] {
    if (this.object.problems.length > 0) this.questions.everything();
    return this.object.problems;
  }

  get elements(): readonly DicomElement[] {
    return this.#all('elements');
  }

  walk(): Iterable<DicomElement> {
    this.questions.everything();
    return this.object.walk();
  }

  get framing(): DicomObject['framing'] {
    return this.#all('framing');
  }

  #property<Name extends NotedProperty>(name: Name): DicomObject[Name] {
    const value = this.object[name];
    this.questions.property(name, value);
    return value;
  }

  #all<Name extends keyof DicomObject>(name: Name): DicomObject[Name] {
    this.questions.everything();
    return this.object[name];
  }
}

/** The context of a rule that notes what is asked of it, as far as it differs from file to file. */
export class NotingContext implements RuleContext {
  constructor(
    private readonly context: RuleContext,
    private readonly questions: Questions,
  ) {}

  get path(): string {
    this.questions.path(this.context.path);
    return this.context.path;
  }

  get subject(): string | undefined {
    this.questions.subject(this.context.subject);
    return this.context.subject;
  }

  get policy(): RuleContext['policy'] {
    return this.context.policy;
  }

  get circumstances(): RuleContext['circumstances'] {
    return this.context.circumstances;
  }

  get options(): RuleContext['options'] {
    return this.context.options;
  }

  get digest(): RuleContext['digest'] {
    return this.context.digest;
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
