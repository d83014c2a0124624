import type { Document } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Field } from '../../model/field.ts';
import type { IdentifierClass } from '../../model/identifier-class.ts';
import type { Circumstances } from '../../model/policy.ts';
import { type RawValue, RawValues } from '../../model/raw-value.ts';
import type { DatasetRule, DocumentRule, RuleContext } from '../../model/rule.ts';
import { circumstancesOf } from '../../policies/circumstances.ts';
import { ColumnJudgement } from '../../rules/judge-column.ts';
import { type FieldSetting, judgeField } from '../../rules/judge-field.ts';
import type { LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import { rawValuesOf } from '../../rules/raw-values.ts';
import type { Pass } from './pass.ts';
import { type ReadingPlace, shownSource, type WhereSeen } from './reading-place.ts';
import { rowSubjects } from './subject.ts';

/** How often a long document is asked whether the scan goes on. */
const fieldsBetweenStops = 256;

/** Text that describes the dataset itself and not a person in it. */
const documentation =
  /(^|\/)((readme|changes|changelog|licen[cs]e|citation|authors|contributing|notice|contributors|acknowledge?ments)([._-][^/]*)?|dataset_description\.json)$/i;

/** Whose data a document holds. */
interface DocumentSubject {
  raw: string | undefined;
  shown: string | undefined;
}

/** Judges what a document holds: its fields, the document as a whole, and what it contributes to checks of the dataset. */
export class DocumentJudge {
  readonly #rawValues = new RawValues();

  constructor(private readonly pass: Pass) {}

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
    for (const { field, bySubject } of this.#fieldsOf(document, subject)) {
      const violations = judgeField(field, settings(columns.silentIn(field)));
      for (const violation of violations) emit(violation, bySubject);
      for (const value of rawValuesOf(field, violations)) this.keepRaw(value, place);
    }
    const { rules, policy, keyed } = this.pass;
    const context = (rule: DocumentRule | DatasetRule): RuleContext => ({
      policy,
      circumstances: setting.circumstances,
      path: place.path,
      ...(subject.raw === undefined ? {} : { subject: subject.raw }),
      options: rules.optionsOf(rule),
      digest: (value) => keyed.digest(value),
    });
    for (const rule of rules.document) {
      for (const violation of rule.check(document, context(rule))) emit(violation, subject.shown);
    }
    const source = shownSource(place);
    return rules.dataset.flatMap((rule) =>
      [...rule.collect(document, context(rule))].map((fact) => ({ ...fact, ...source })),
    );
  }

  /** The second pass: declared terms that no other rule has found in a field. */
  #lookElsewhere(terms: LeftElsewhere, document: Document, place: ReadingPlace, subject: DocumentSubject): void {
    const setting = this.#settingOf(document, place.path);
    for (const { field, bySubject } of this.#fieldsOf(document, subject)) {
      const left = terms.judge(field, setting, () => judgeField(field, setting));
      for (const violation of left) place.emit(violation, bySubject);
    }
  }

  #settingOf(document: Document, path: string): FieldSetting {
    const { policy, knownTerms } = this.pass;
    return {
      policy,
      circumstances: circumstancesAt(path, document),
      ...(knownTerms === undefined ? {} : { knownTerms }),
    };
  }

  /** The fields of a document, each with the subject that it is of, as it may be shown. */
  *#fieldsOf(
    document: Document,
    { shown }: DocumentSubject,
  ): Generator<{ field: Field; bySubject: string | undefined }> {
    const subjectAt = rowSubjects(document, (raw) => this.pass.showSubject(raw, undefined));
    let fields = 0;
    for (const field of document.fields()) {
      fields += 1;
      if (fields % fieldsBetweenStops === 0) this.pass.goOn();
      yield { field, bySubject: subjectAt(field) ?? shown };
    }
  }
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

function circumstancesAt(path: string, document: Document): Circumstances {
  if (document.dicom) return circumstancesOf(document.dicom);
  return documentation.test(path) ? { documentation: true } : {};
}
