import { nobodySeen } from '../../cohort/people-seen.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Entry, Source } from '../../model/source.ts';
import type { DeclaredTerm } from '../../rules/judge-left-elsewhere.ts';
import { Ordinals, type ShownPath } from '../masking/placed-finding.ts';
import type { JudgeSetup } from '../setup.ts';
import { DocumentJudge } from './document-judge.ts';
import { type Emit, emitterOf } from './emitter.ts';
import type { EntryJudgement, FindingSink } from './entry-judgement.ts';
import { readEntry } from './entry-reading.ts';
import { MemberBudget } from './member-budget.ts';
import { NamedDays } from './named-days.ts';
import { Pass } from './pass.ts';
import { ReadingJudge } from './reading-judge.ts';
import { subjectOf } from './subject.ts';

/** An entry by its name. */
interface NamedEntry {
  path: ShownPath;
  emit: Emit;
  bySegment: string | undefined;
  /** Days in its path, of which its contents tell what they are. */
  names: NamedDays;
}

/** Judges entries one by one: their names, then what can be read of them. */
export class EntryJudge {
  readonly #pass: Pass;
  readonly #documents: DocumentJudge;
  readonly #readings: ReadingJudge;

  /** @param declared what a first pass found to be declared as persons': nothing else is looked for then */
  constructor(
    private readonly setup: JudgeSetup,
    private readonly source: Source,
    declared?: readonly DeclaredTerm[],
  ) {
    this.#pass = new Pass(setup, declared);
    this.#documents = new DocumentJudge(this.#pass);
    this.#readings = new ReadingJudge(this.#pass, this.#documents);
  }

  /** Begins to gather the words of a batch of entries. */
  startBatch(): void {
    this.#documents.startBatch();
  }

  /** The words of the batch in which more may stand than was found; `undefined` when there are too many to tell them apart. */
  get words(): Uint32Array<ArrayBuffer> | undefined {
    return this.#documents.words;
  }

  /** Judges the name of an entry alone, in the second pass: days in it were judged in the first. */
  judgeName(entry: Entry, sink: FindingSink): EntryJudgement {
    const { path } = this.#named(entry, sink);
    return { path, facts: [], raw: [] };
  }

  /** Never throws for what stands in an entry: a reader that fails ends as a gap. */
  async judge(entry: Entry, sink: FindingSink): Promise<EntryJudgement> {
    const { path, emit, bySegment, names } = this.#named(entry, sink);
    const raw: RawValue[] = [];
    if (bySegment !== undefined && !this.#pass.leftElsewhere) {
      const value = bySegment.slice('sub-'.length);
      const place = { use: 'pseudonym', place: 'the names of subjects', location: { kind: 'file' } } as const;
      this.#documents.keepRaw({ ...place, value }, { entry: path, raw });
    }
    const gathers = this.setup.gathersPeople && !this.#pass.leftElsewhere;
    const people = gathers ? nobodySeen() : undefined;
    const reading = await readEntry(entry, this.source);
    names.close('document' in reading ? reading.document : undefined);
    if (!('document' in reading)) {
      if (people && bySegment !== undefined) this.#readings.seeUnread(entry.path, bySegment, path, people);
      return {
        path,
        ...(people ? { people } : {}),
        facts: names.facts,
        raw,
        gap: { path: path.shown, status: 'not-inspected', reason: reading.reason },
      };
    }
    const { format } = reading;
    const { encoding } = reading.document;
    const { facts, problems, subject } = await this.#readings.judge(reading, {
      path: entry.path,
      ...(bySegment === undefined ? {} : { bySegment }),
      ...(people ? { people } : {}),
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
      facts: [...names.facts, ...facts],
      raw,
      ...(people ? { people } : {}),
    };
  }

  /** What an entry is called, and the subject that its path names; what is found in them goes to the sink, days aside. */
  #named(entry: Entry, sink: FindingSink): NamedEntry {
    const { paths } = this.#pass;
    const path = { raw: entry.path, shown: paths.show(entry.path) };
    const ordinals = new Ordinals();
    const emit = emitterOf(this.#pass, path, sink, undefined, ordinals);
    const bySegment = subjectOf(entry.path);
    const subject = this.#pass.showSubject(bySegment, bySegment);
    const names = new NamedDays(this.#pass, { path: entry.path, entry: path, subject, emit, ordinals });
    names.judge(paths.violations(entry));
    return { path, emit, bySegment, names };
  }
}
