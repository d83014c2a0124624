import type { DicomObject } from '../../model/dicom.ts';
import type { Document } from '../../model/document.ts';
import type { Policy } from '../../model/policy.ts';
import { type RawValue, RawValues } from '../../model/raw-value.ts';
import type { Entry, Source } from '../../model/source.ts';
import { circumstancesOf } from '../../policies/circumstances.ts';
import { judgeField } from '../../rules/judge-field.ts';
import { type DeclaredTerm, declaredTerms } from '../../rules/judge-left-elsewhere.ts';
import { rawValuesOf } from '../../rules/raw-values.ts';
import { EntryJudge } from '../../scan/judging/entry-judge.ts';
import { readEntry } from '../../scan/judging/entry-reading.ts';
import { circumstancesKey, RecurringFields } from '../../scan/judging/recurring-fields.ts';
import type { JudgeSetup } from '../../scan/setup.ts';

/** Gathers what the files of a dataset declare to be persons', before any of them is changed. The values stay in memory. */
export class DeclaredTerms {
  readonly #values = new RawValues();
  readonly #judge: EntryJudge;
  /** What was read of a file before need not be read again. */
  readonly #recurring = new RecurringFields();

  constructor(
    setup: JudgeSetup,
    private readonly policy: Policy,
    private readonly source: Source,
  ) {
    this.#judge = new EntryJudge(setup, source);
  }

  /** Takes what an entry declares. Never throws: what cannot be read declares nothing. */
  async take(entry: Entry): Promise<void> {
    const reading = await readEntry(entry, this.source);
    if (!('document' in reading)) return;
    const { dicom, members } = reading.document;
    const isObjectAlone = dicom !== undefined && members === undefined;
    try {
      if (isObjectAlone) this.#add(this.#declaredIn(reading.document, dicom));
    } catch {
      // The same damage is the reason why the file is left out of the copy.
    } finally {
      reading.close();
    }
    if (!isObjectAlone) this.#add((await this.#judge.judge(entry, () => {})).raw);
  }

  /** The terms that are worth looking for in all files. */
  get all(): DeclaredTerm[] {
    return declaredTerms(this.#values.all);
  }

  #add(values: Iterable<RawValue>): void {
    for (const value of values) if (value.use === 'identity') this.#values.add(value);
  }

  /** Of an object by its attributes alone: the rules of documents and datasets, which are most of the work, have no say in it. */
  *#declaredIn(document: Document, object: DicomObject): Iterable<RawValue> {
    const setting = { policy: this.policy, circumstances: circumstancesOf(object) };
    const circumstances = circumstancesKey(setting.circumstances);
    for (const field of document.fields()) {
      const { recurrence } = field;
      if (recurrence && this.#recurring.judgement(recurrence, circumstances)) continue;
      for (const value of rawValuesOf(field, judgeField(field, setting))) yield { ...value, path: '' };
      if (recurrence) this.#recurring.remember(recurrence, { circumstances, found: [], isCovered: false });
    }
  }
}
