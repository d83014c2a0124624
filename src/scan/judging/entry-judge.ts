import type { Document } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { SpanOfValue } from '../../model/location.ts';
import type { Circumstances, Policy } from '../../model/policy.ts';
import type { Finding, Gap } from '../../model/report.generated.ts';
import type { DatasetRule, DocumentRule, RuleContext } from '../../model/rule.ts';
import type { Entry, Source } from '../../model/source.ts';
import type { Violation } from '../../model/violation.ts';
import { circumstancesOf } from '../../policies/circumstances.ts';
import { judgeField } from '../../rules/judge-field.ts';
import { toFinding } from '../masking/finding.ts';
import { Keyed } from '../masking/keyed.ts';
import { PathMask } from '../masking/path-mask.ts';
import { SharedState } from '../running/shared-state.ts';
import type { JudgeSetup } from '../setup.ts';
import type { IssuePlace } from '../weighing/tally.ts';
import { readEntry } from './entry-reading.ts';
import { RuleTable } from './rule-table.ts';
import { rowSubjects, subjectOf } from './subject.ts';

/** What judging one entry came to, beside its findings. */
export interface EntryJudgement {
  /** The entry's path as it may be shown, and as it is. */
  path: { shown: string; raw: string };
  /** Name of the format that read it. */
  format?: string;
  /** The subject as it may be shown. */
  subject?: string;
  /** Absent when the entry was inspected whole. */
  gap?: Gap;
  facts: Fact[];
}

/** How often a long document is asked whether the scan goes on. */
const fieldsBetweenStops = 256;

/** What stands beside a finding and never in a report. */
export interface FindingDetail {
  /** Which part of an attribute's or slot's value is meant. */
  span?: SpanOfValue;
  /** The raw value and path; only where the user asked to see them, and only in memory. */
  raw?: NonNullable<IssuePlace['raw']>;
}

/** Takes findings as they are made, so that a file with a million of them needs no memory for them. */
export type FindingSink = (finding: Finding, detail: FindingDetail) => void;

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

  constructor(
    private readonly setup: JudgeSetup,
    private readonly source: Source,
  ) {
    this.#shared = new SharedState(setup.shared);
    this.#rules = new RuleTable(setup);
    this.#policy = this.#rules.policy;
    this.#keyed = new Keyed(setup.key);
    this.#paths = new PathMask(this.#policy, this.#keyed);
  }

  /** Never throws for what stands in an entry: a reader that fails ends as a gap. */
  judge(entry: Entry, sink: FindingSink): EntryJudgement {
    const path = { raw: entry.path, shown: this.#paths.show(entry.path) };
    const emit = this.#emitter(path, sink);
    const bySegment = subjectOf(entry.path);
    for (const violation of this.#paths.violations(entry)) emit(violation, bySegment);

    const reading = readEntry(entry, this.source);
    if (!('document' in reading)) {
      return { path, facts: [], gap: { path: path.shown, status: 'not-inspected', reason: reading.reason } };
    }
    const { document, format } = reading;
    try {
      const subject = bySegment ?? subjectOf(entry.path, document);
      const shownSubject = this.#showSubject(subject, bySegment);
      const facts = this.#judgeDocument(document, path.raw, subject, emit, shownSubject);
      const reason = document.problems.join(' · ');
      return {
        path,
        format,
        ...(shownSubject === undefined ? {} : { subject: shownSubject }),
        ...(reason === '' ? {} : { gap: { path: path.shown, status: 'partial', reason } }),
        facts: facts.map((fact) => ({ ...fact, path: path.shown })),
      };
    } catch (error) {
      return {
        path,
        format,
        facts: [],
        gap: { path: path.shown, status: 'partial', reason: `reading stopped: ${oneLine(error)}` },
      };
    } finally {
      reading.close();
    }
  }

  #judgeDocument(
    document: Document,
    path: string,
    subject: string | undefined,
    emit: (violation: Violation, subject: string | undefined) => void,
    shownSubject: string | undefined,
  ): Fact[] {
    const circumstances = circumstancesAt(path, document);
    const setting = { policy: this.#policy, circumstances };
    const subjectAt = rowSubjects(document, (raw) => this.#showSubject(raw, undefined));
    let fields = 0;
    for (const field of document.fields()) {
      fields += 1;
      if (fields % fieldsBetweenStops === 0 && this.#shared.isStopped) throw new Error('the scan was stopped');
      const bySubject = subjectAt(field) ?? shownSubject;
      for (const violation of judgeField(field, setting)) emit(violation, bySubject);
    }
    const context = (rule: DocumentRule | DatasetRule): RuleContext => ({
      policy: this.#policy,
      circumstances,
      path,
      ...(subject === undefined ? {} : { subject }),
      options: this.#rules.optionsOf(rule),
      digest: (value) => this.#keyed.digest(value),
    });
    for (const rule of this.#rules.document) {
      for (const violation of rule.check(document, context(rule))) emit(violation, shownSubject);
    }
    return this.#rules.dataset.flatMap((rule) => [...rule.collect(document, context(rule))]);
  }

  #emitter(path: { raw: string; shown: string }, sink: FindingSink) {
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

/** A reader's message without a stack, on one line. */
function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').slice(0, 300);
}
