import { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import type { Document, Member } from '../../model/document.ts';
import { type Fact, sourceOf } from '../../model/fact.ts';
import type { Field } from '../../model/field.ts';
import type { Circumstances, Policy } from '../../model/policy.ts';
import { type RawValue, RawValues } from '../../model/raw-value.ts';
import type { DatasetRule, DocumentRule, RuleContext } from '../../model/rule.ts';
import type { Entry, Source } from '../../model/source.ts';
import type { Violation } from '../../model/violation.ts';
import { circumstancesOf } from '../../policies/circumstances.ts';
import { ColumnJudgement } from '../../rules/judge-column.ts';
import { type FieldSetting, judgeField } from '../../rules/judge-field.ts';
import { type DeclaredTerm, LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import { rawValuesOf } from '../../rules/raw-values.ts';
import { type ShownPath, toFinding } from '../masking/finding.ts';
import { Keyed } from '../masking/keyed.ts';
import { PathMask } from '../masking/path-mask.ts';
import { SharedState } from '../running/shared-state.ts';
import type { JudgeSetup } from '../setup.ts';
import type { EntryJudgement, FindingDetail, FindingSink } from './entry-judgement.ts';
import { type EntryReading, type ReadDocument, readEntry, readOpened, reasonOf } from './entry-reading.ts';
import { MemberBudget } from './member-budget.ts';
import { MemberProblems, memberEntry, SeenSegments } from './members.ts';
import { RuleTable } from './rule-table.ts';
import { rowSubjects, subjectOf } from './subject.ts';

/** How often a long document is asked whether the scan goes on. */
const fieldsBetweenStops = 256;

type Emit = (violation: Violation, subject: string | undefined) => void;

/** The entry, the file inside of it, and what takes the raw values that are new. */
interface WhereSeen {
  entry: ShownPath;
  /** Path of the file inside the entry. */
  member?: ShownPath;
  raw: RawValue[];
}

/** Where a document stands while it is judged: an entry of the dataset, or a file inside one. */
interface ReadingPlace extends WhereSeen {
  /** Of the entry, or of the file inside it, by which it is recognised. */
  path: string;
  /** The raw subject that the path names. */
  bySegment?: string;
  emit: Emit;
  sink: FindingSink;
  /** How many containers it lies in. */
  depth: number;
  budget: MemberBudget;
}

/** What a document came to, with the files inside of it. */
interface ReadingJudgement {
  facts: Fact[];
  problems: string[];
  subject?: string;
}

/** Text that describes the dataset itself and not a person in it. */
const documentation =
  /(^|\/)((readme|changes|changelog|licen[cs]e|citation|authors|contributing|notice|contributors|acknowledge?ments)([._-][^/]*)?|dataset_description\.json)$/i;

/** Judges entries one by one: recognise, read, judge fields and document, collect facts, mask. */
export class EntryJudge {
  readonly #policy: Policy;
  readonly #rules: RuleTable;
  readonly #keyed: Keyed;
  readonly #paths: PathMask;
  readonly #shared: SharedState;
  readonly #knownTerms: TermMatcher | undefined;
  /** Set in the second pass, which looks for nothing else. */
  readonly #leftElsewhere: LeftElsewhere | undefined;
  readonly #rawValues = new RawValues();

  /** @param declared what a first pass found to be declared as persons': nothing else is looked for then */
  constructor(
    private readonly setup: JudgeSetup,
    private readonly source: Source,
    declared?: readonly DeclaredTerm[],
  ) {
    this.#shared = new SharedState(setup.shared);
    this.#rules = new RuleTable(setup);
    this.#policy = this.#rules.policy;
    this.#keyed = new Keyed(setup.key);
    if (setup.knownTerms) this.#knownTerms = new TermMatcher(setup.knownTerms);
    this.#leftElsewhere = declared && new LeftElsewhere(declared);
    this.#paths = new PathMask(this.#policy, this.#keyed, this.#knownTerms, this.#leftElsewhere);
  }

  /** Never throws for what stands in an entry: a reader that fails ends as a gap. */
  async judge(entry: Entry, sink: FindingSink): Promise<EntryJudgement> {
    const path = { raw: entry.path, shown: this.#paths.show(entry.path) };
    const emit = this.#emitter(path, sink);
    const bySegment = subjectOf(entry.path);
    const shownSubject = this.#showSubject(bySegment, bySegment);
    for (const violation of this.#paths.violations(entry)) emit(violation, shownSubject);
    const raw: RawValue[] = [];
    if (bySegment !== undefined && !this.#leftElsewhere) {
      const value = bySegment.slice('sub-'.length);
      const place = { use: 'pseudonym', place: 'the names of subjects', location: { kind: 'file' } } as const;
      this.#keepRaw({ ...place, value }, { entry: path, raw });
    }
    const reading = await readEntry(entry, this.source);
    if (!('document' in reading)) {
      return { path, facts: [], raw, gap: { path: path.shown, status: 'not-inspected', reason: reading.reason } };
    }
    const { format } = reading;
    const { encoding } = reading.document;
    const { facts, problems, subject } = await this.#judgeReading(reading, {
      path: entry.path,
      ...(bySegment === undefined ? {} : { bySegment }),
      emit,
      sink,
      raw,
      entry: path,
      depth: 0,
      budget: new MemberBudget(),
    });
    const reason = problems.join(' · ');
    return {
      path,
      format,
      ...(encoding === undefined ? {} : { encoding }),
      ...(subject === undefined ? {} : { subject }),
      ...(reason === '' ? {} : { gap: { path: path.shown, status: 'partial', reason } }),
      facts,
      raw,
    };
  }

  #keepRaw(value: Omit<RawValue, 'path' | 'member'>, { entry, member, raw }: WhereSeen): void {
    const whole = { ...value, ...sourceOf({ path: entry.shown, ...(member ? { member: member.shown } : {}) }) };
    if (this.#rawValues.add(whole)) raw.push(whole);
  }

  /** Judges what was read, and the files inside of it; closes it. */
  async #judgeReading(reading: ReadDocument, place: ReadingPlace): Promise<ReadingJudgement> {
    const { document } = reading;
    const problems: string[] = [];
    const facts: Fact[] = [];
    let shownSubject: string | undefined;
    try {
      const subject = place.bySegment ?? subjectOf(place.path, document);
      shownSubject = this.#showSubject(subject, place.bySegment);
      if (this.#leftElsewhere) this.#lookElsewhere(this.#leftElsewhere, document, place, shownSubject);
      else facts.push(...this.#judgeDocument(document, place, subject, shownSubject));
      if (document.members) {
        const inside = await this.#judgeMembers(document.members(), place);
        facts.push(...inside.facts);
        problems.push(...inside.problems);
      }
      problems.unshift(...document.problems);
    } catch (error) {
      problems.push(...document.problems, `reading stopped: ${reasonOf(error)}`);
    } finally {
      reading.close();
    }
    return { facts, problems, ...(shownSubject === undefined ? {} : { subject: shownSubject }) };
  }

  /** Judges the files inside an entry, one by one, as far as the budget goes. */
  async #judgeMembers(
    members: Iterable<Member> | AsyncIterable<Member>,
    place: ReadingPlace,
  ): Promise<Omit<ReadingJudgement, 'subject'>> {
    const facts: Fact[] = [];
    const problems = new MemberProblems();
    const paths = new SeenSegments();
    for await (const member of members) {
      if (this.#shared.isStopped) throw new Error('the scan was stopped');
      const raw = place.member === undefined ? member.path : `${place.member.raw}!/${member.path}`;
      const ownShown = this.#paths.show(member.path);
      const shown = place.member === undefined ? ownShown : `${place.member.shown}!/${ownShown}`;
      const bySegment = subjectOf(member.path) ?? place.bySegment;
      const emit = this.#emitter(place.entry, place.sink, { raw, shown });
      const entry = memberEntry(member, paths.firstNew(member.path));
      const shownSubject = this.#showSubject(bySegment, bySegment);
      for (const violation of this.#paths.violations(entry)) emit(violation, shownSubject);
      const refusal = member.problem ?? place.budget.refusal(place.depth + 1);
      const reading: EntryReading =
        refusal === undefined ? await readOpened(entry, () => place.budget.open(member)) : { reason: refusal };
      if (!('document' in reading)) {
        problems.add(shown, reading.reason);
        continue;
      }
      const inside = await this.#judgeReading(reading, {
        ...place,
        path: member.path,
        ...(bySegment === undefined ? {} : { bySegment }),
        emit,
        member: { raw, shown },
        depth: place.depth + 1,
      });
      facts.push(...inside.facts);
      for (const problem of inside.problems) problems.add(shown, problem);
    }
    return { facts, problems: problems.sentences() };
  }

  #judgeDocument(
    document: Document,
    place: ReadingPlace,
    subject: string | undefined,
    shownSubject: string | undefined,
  ): Fact[] {
    const { path, emit } = place;
    const setting = this.#settingOf(document, path);
    const columns = new ColumnJudgement(document.table);
    for (const { field, bySubject } of this.#fieldsOf(document, shownSubject)) {
      const silent = columns.silentIn(field);
      const violations = judgeField(field, silent.size === 0 ? setting : { ...setting, silent });
      for (const violation of violations) emit(violation, bySubject);
      for (const value of rawValuesOf(field, violations)) this.#keepRaw(value, place);
    }
    const context = (rule: DocumentRule | DatasetRule): RuleContext => ({
      policy: this.#policy,
      circumstances: setting.circumstances,
      path,
      ...(subject === undefined ? {} : { subject }),
      options: this.#rules.optionsOf(rule),
      digest: (value) => this.#keyed.digest(value),
    });
    for (const rule of this.#rules.document) {
      for (const violation of rule.check(document, context(rule))) emit(violation, shownSubject);
    }
    const source = sourceOf({ path: place.entry.shown, ...(place.member ? { member: place.member.shown } : {}) });
    return this.#rules.dataset.flatMap((rule) =>
      [...rule.collect(document, context(rule))].map((fact) => ({ ...fact, ...source })),
    );
  }

  /** The second pass: declared terms that no other rule has found in a field. */
  #lookElsewhere(
    terms: LeftElsewhere,
    document: Document,
    place: ReadingPlace,
    shownSubject: string | undefined,
  ): void {
    const setting = this.#settingOf(document, place.path);
    for (const { field, bySubject } of this.#fieldsOf(document, shownSubject)) {
      const left = terms.judge(field, setting, () => judgeField(field, setting));
      for (const violation of left) place.emit(violation, bySubject);
    }
  }

  #settingOf(document: Document, path: string): FieldSetting {
    return {
      policy: this.#policy,
      circumstances: circumstancesAt(path, document),
      ...(this.#knownTerms === undefined ? {} : { knownTerms: this.#knownTerms }),
    };
  }

  /** The fields of a document, each with the subject that it is of. @throws Error when the scan is stopped meanwhile */
  *#fieldsOf(
    document: Document,
    shownSubject: string | undefined,
  ): Generator<{ field: Field; bySubject: string | undefined }> {
    const subjectAt = rowSubjects(document, (raw) => this.#showSubject(raw, undefined));
    let fields = 0;
    for (const field of document.fields()) {
      fields += 1;
      if (fields % fieldsBetweenStops === 0 && this.#shared.isStopped) throw new Error('the scan was stopped');
      yield { field, bySubject: subjectAt(field) ?? shownSubject };
    }
  }

  #emitter(path: ShownPath, sink: FindingSink, member?: ShownPath): Emit {
    const seen = new Map<string, number>();
    const ordinal = (identity: string): number => {
      const count = seen.get(identity) ?? 0;
      seen.set(identity, count + 1);
      return count;
    };
    return (violation: Violation, subject: string | undefined): void => {
      const severity = this.#rules.severityOf(violation.ruleId, violation.severity);
      if (severity === 'off') return;
      const finding = toFinding(violation, {
        keyed: this.#keyed,
        rule: this.#rules.get(violation.ruleId),
        severity,
        path,
        ...(member === undefined ? {} : { member }),
        ...(subject === undefined ? {} : { subject }),
        ordinal,
        shown: (text) => this.#paths.showText(text),
      });
      sink(finding, this.#detailOf(violation, path.raw));
    };
  }

  #detailOf({ location, value }: Violation, path: string): FindingDetail {
    return {
      ...('span' in location && location.span ? { span: location.span } : {}),
      ...(this.setup.reveal ? { raw: { path, ...(value === undefined ? {} : { value }) } } : {}),
    };
  }

  /** A subject by the BIDS path is shown unless it identifies; a PatientID or a table's id is masked unless it is a code. */
  #showSubject(subject: string | undefined, bySegment: string | undefined): string | undefined {
    if (subject === undefined) return undefined;
    return bySegment === undefined ? this.#paths.showIdentifier(subject) : this.#paths.show(subject);
  }
}

function circumstancesAt(path: string, document: Document): Circumstances {
  if (document.dicom) return circumstancesOf(document.dicom);
  return documentation.test(path) ? { documentation: true } : {};
}
