import { WordSketch } from '../../detectors/known-terms/word-sketch.ts';
import type { Document } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Field } from '../../model/field.ts';
import type { IdentifierClass } from '../../model/identifier-class.ts';
import { type RawValue, RawValues } from '../../model/raw-value.ts';
import type { Rule, RuleContext } from '../../model/rule.ts';
import type { Violation } from '../../model/violation.ts';
import type { FieldSetting } from '../../rules/field-setting.ts';
import { ColumnJudgement } from '../../rules/judge-column.ts';
import { judgeField } from '../../rules/judge-field.ts';
import type { LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import { rareConditionId } from '../../rules/judge-rare-conditions.ts';
import { RareConditionsOfDocument } from '../../rules/rare-conditions-of-document.ts';
import { rawValuesOf } from '../../rules/raw-values.ts';
import { circumstancesAt } from './circumstances-at.ts';
import type { Emit } from './emitter.ts';
import type { Pass } from './pass.ts';
import { type ReadingPlace, shownSource, type WhereSeen } from './reading-place.ts';
import { circumstancesKey, type Found, RecurringFields } from './recurring-fields.ts';
import { RecurringResults } from './recurring-results.ts';
import { rowSubjects } from './subject.ts';

/** How often a long document is asked whether the scan goes on. */
const fieldsBetweenStops = 256;

/** Whose data a document holds. */
interface DocumentSubject {
  raw: string | undefined;
  shown: string | undefined;
}

/** Has a rule work out something of a document. */
type Asker = <Result>(rule: Rule, work: (asked: { document: Document; context: RuleContext }) => Result) => Result;

/** Judges what a document holds: its fields, the document as a whole, and what it contributes to checks of the dataset. */
export class DocumentJudge {
  readonly #rawValues = new RawValues();
  readonly #recurring = new RecurringFields();
  readonly #results = new RecurringResults();
  /** Of the fields of a batch in which more may stand than was found. */
  readonly #words = new WordSketch();
  /** Of the circumstances of the last document. */
  #key = '';

  constructor(private readonly pass: Pass) {}

  /** Begins to gather the words of a batch. */
  startBatch(): void {
    this.#words.clear();
    this.#recurring.startBatch();
  }

  /** The words of the batch; `undefined` when there are too many to tell them apart. */
  get words(): Uint32Array<ArrayBuffer> | undefined {
    return this.#words.bits();
  }

  /** Adds the words of a text to those of the batch. The second pass, for which they are gathered, needs none of its own. */
  addWords(text: string): void {
    if (!this.pass.leftElsewhere) this.#words.add(text);
  }

  /**
   * In the second pass, looks for declared terms alone.
   * @returns facts for the rules of the whole dataset
   * @throws Error with one line when the scan is stopped, or when the document cannot be read further
   */
  judge(document: Document, place: ReadingPlace, subject: DocumentSubject): Fact[] {
    const { leftElsewhere } = this.pass;
    if (!leftElsewhere) return this.#judgeAll(document, place, subject);
    this.#lookElsewhere(leftElsewhere, document, place, subject);
    return [];
  }

  /** Keeps a raw value for checks that compare them, if it is new. */
  keepRaw(value: Omit<RawValue, 'path' | 'member'>, where: WhereSeen): void {
    const whole = { ...value, ...shownSource(where) };
    if (this.#rawValues.add(whole)) where.raw.push(whole);
  }

  #judgeAll(document: Document, place: ReadingPlace, subject: DocumentSubject): Fact[] {
    const { emit } = place;
    const setting = this.#settingOf(document, place.path);
    const columns = new ColumnJudgement(document.table);
    const settings = settingsOf(setting);
    const { rules, rareConditions } = this.pass;
    const conditions = rareConditions && new RareConditionsOfDocument(rareConditions, document.table);
    // Rules over records of consent look at no field.
    if (this.pass.setup.only === undefined) {
      this.#eachField(document, subject, setting, emit, (field) => {
        const violations = judgeField(field, settings(columns.silentIn(field)));
        for (const value of rawValuesOf(field, violations)) this.keepRaw(value, place);
        const rare = conditions?.judge(field, setting, violations) ?? [];
        return rare.length === 0 ? violations : [...violations, ...rare];
      });
      for (const violation of conditions?.ofColumns() ?? []) emit(violation, undefined);
    }
    const ask = this.#asker(document, setting, place.path, subject.raw);
    for (const rule of rules.document) {
      const found = ask(rule, ({ document, context }) => this.#maskAll(rule.check(document, context)));
      for (const { violation, masked } of found) {
        const { subject: own } = violation;
        emit(violation, own === undefined ? subject.shown : this.pass.showSubject(own, undefined), masked);
      }
    }
    const source = shownSource(place);
    const facts: Fact[] = [];
    for (const rule of rules.dataset) {
      for (const contribution of ask(rule, ({ document, context }) => [...rule.collect(document, context)])) {
        facts.push({ ...contribution, ...source });
      }
    }
    return facts;
  }

  /** Asks rules about a document; about a DICOM object only where the last one would answer something else. */
  #asker(document: Document, setting: FieldSetting, path: string, subject: string | undefined): Asker {
    const { rules, policy, keyed } = this.pass;
    const { circumstances } = setting;
    const contextOf = (rule: Rule): RuleContext => ({
      policy,
      circumstances,
      path,
      ...(subject === undefined ? {} : { subject }),
      options: rules.optionsOf(rule),
      digest: (value: string) => keyed.digest(value),
    });
    const { dicom } = document;
    if (!dicom) return (rule, work) => work({ document, context: contextOf(rule) });
    const object = { document, dicom, path, subject, circumstances: this.#keyOf(setting) };
    return (rule, work) => this.#results.of(rule, object, () => contextOf(rule), work);
  }

  /** The second pass: declared terms that no other rule has found in a field. */
  #lookElsewhere(terms: LeftElsewhere, document: Document, place: ReadingPlace, subject: DocumentSubject): void {
    const setting = this.#settingOf(document, place.path);
    this.#eachField(document, subject, setting, place.emit, (field) =>
      terms.judge(field, setting, () => judgeField(field, setting)),
    );
  }

  #settingOf(document: Document, path: string): FieldSetting {
    const { policy, knownTerms, smallZipAreas, setup } = this.pass;
    return {
      policy,
      ...(smallZipAreas === undefined ? {} : { smallZipAreas }),
      circumstances: circumstancesAt(path, document, setup),
      ...(knownTerms === undefined ? {} : { knownTerms }),
    };
  }

  /**
   * Judges the fields of a document, each for the subject that it is of. A field that recurs under the same circumstances is
   * not judged again, and its raw values are known.
   */
  #eachField(
    document: Document,
    { shown }: DocumentSubject,
    setting: FieldSetting,
    emit: Emit,
    judge: (field: Field) => readonly Violation[],
  ): void {
    const subjectAt = rowSubjects(document, (raw) => this.pass.showSubject(raw, undefined));
    const circumstances = this.#keyOf(setting);
    let fields = 0;
    for (const field of document.fields((recurrence) => this.#recurring.isSilent(recurrence, circumstances))) {
      fields += 1;
      if (fields % fieldsBetweenStops === 0) this.pass.goOn();
      const subject = subjectAt(field) ?? shown;
      const { recurrence } = field;
      if (recurrence === undefined) {
        const violations = judge(field);
        if (!isCovered(field, violations)) this.addWords(field.text);
        for (const violation of violations) emit(violation, subject);
        continue;
      }
      let known = this.#recurring.judgement(recurrence, circumstances);
      if (!known) {
        const violations = judge(field);
        const judged = { found: this.#maskAll(violations), isCovered: isCovered(field, violations) };
        known = this.#recurring.remember(recurrence, { circumstances, ...judged });
      }
      if (this.#recurring.meet(known) && !known.isCovered) this.addWords(field.text);
      for (const { violation, masked } of known.found) emit(violation, subject, masked);
    }
  }

  /** Slices of a series have one and the same text, which is compared with itself in no time. */
  #keyOf({ circumstances }: FieldSetting): string {
    const key = circumstancesKey(circumstances);
    if (key !== this.#key) this.#key = key;
    return this.#key;
  }

  #maskAll(violations: Iterable<Violation>): Found[] {
    const found: Found[] = [];
    for (const violation of violations) {
      const masked = this.pass.mask(violation);
      if (masked) found.push({ violation, masked });
    }
    return found;
  }
}

/** Whether the whole text of a field is found already as an identifier: nothing else is looked for in it. */
function isCovered({ text }: Field, violations: readonly Violation[]): boolean {
  return violations.some(({ value, ruleId }) => value?.includes(text) === true && ruleId !== rareConditionId);
}

/** A setting with what a column is known not to hold; the same for all cells of a column. */
function settingsOf(setting: FieldSetting): (silent: ReadonlySet<IdentifierClass>) => FieldSetting {
  const known = new Map<ReadonlySet<IdentifierClass>, FieldSetting>();
  return (silent) => {
    if (silent.size === 0) return setting;
    const made = known.get(silent) ?? { ...setting, silent };
    known.set(silent, made);
    return made;
  };
}
