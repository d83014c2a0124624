import { addSeen, nobodySeen, type PeopleSeen } from '../../cohort/people-seen.ts';
import { increment } from '../../model/increment.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Gap } from '../../model/report.generated.ts';
import type { Entry, Source } from '../../model/source.ts';
import { type RunPart, RunWriter } from '../../state/run.ts';
import { EntryJudge } from '../judging/entry-judge.ts';
import type { FindingSink } from '../judging/entry-judgement.ts';
import type { JudgeSetup } from '../setup.ts';
import { signatureOf } from '../signature.ts';
import { IssueTallies, PlacesGiven } from '../weighing/tally.ts';
import { MergedFacts } from './merged-facts.ts';
import type { SecondLook } from './second-look.ts';
import { SharedState } from './shared-state.ts';

/** What a batch came to: small, while its findings and gaps lie in the spilled run. */
export interface BatchResult {
  findings: RunPart[];
  gaps: RunPart[];
  entries: number;
  tallies: IssueTallies;
  facts: MergedFacts;
  /** In memory only. */
  raw: RawValue[];
  /** What the entries were, by their names, sizes and times of change. */
  signature?: string;
  /** What was seen of people; raw, in memory only. */
  people: PeopleSeen;
  /** The words of the entries in which more may stand than was found, in memory only: `WordSketch` reads them. */
  words?: Uint32Array<ArrayBuffer>;
  inspected: number;
  partial: number;
  notInspected: number;
  /** Entries by format, and gaps by reason. */
  formats: Map<string, number>;
  /** Texts by encoding, where it is not UTF-8. */
  encodings: Map<string, number>;
  reasons: Map<string, number>;
  subjects: Set<string>;
  /** A name of a file or folder holds what the dataset declares to be a person's. */
  namesDeclared: boolean;
  /** Raw paths of entries whose shown path is masked, for an editor that must find them. Never written to disk. */
  maskedPaths: Map<string, string>;
}

/** A batch without anything in it. @param given places that earlier batches of the same thread have given */
export function emptyBatch(given?: PlacesGiven): BatchResult {
  return {
    findings: [],
    gaps: [],
    entries: 0,
    tallies: new IssueTallies(given),
    facts: new MergedFacts(),
    raw: [],
    people: nobodySeen(),
    inspected: 0,
    partial: 0,
    notInspected: 0,
    formats: new Map(),
    encodings: new Map(),
    reasons: new Map(),
    subjects: new Set(),
    namesDeclared: false,
    maskedPaths: new Map(),
  };
}

/** How many findings are held before they are spilled. */
const spillEvery = 2_000;

/** Judges batches of entries, one after the other, in whatever thread it is made. */
export class BatchJudge {
  readonly #judge: EntryJudge;
  /** Looks for declared terms alone; made for the second pass. */
  #second: EntryJudge | undefined;
  readonly #findings: RunWriter;
  readonly #gaps: RunWriter;
  readonly #shared: SharedState;
  readonly #given = new PlacesGiven();

  constructor(
    private readonly setup: JudgeSetup,
    private readonly source: Source,
  ) {
    this.#shared = new SharedState(setup.shared);
    this.#judge = new EntryJudge(setup, source);
    this.#findings = new RunWriter(setup.runDirectory);
    this.#gaps = new RunWriter(setup.runDirectory);
  }

  /**
   * Judges entries in their order, until the scan is stopped; findings come out in the same order.
   * @param again what the second pass looks for; the terms are the same for all of its batches
   */
  async run(entries: readonly Entry[], again?: SecondLook): Promise<BatchResult> {
    if (again) this.#second ??= new EntryJudge(this.setup, this.source, again.declared);
    const judge = again ? this.#second! : this.#judge;
    const result = emptyBatch(this.#given);
    judge.startBatch();
    const gaps: Gap[] = [];
    let pending: string[] = [];
    const spill = (): void => {
      if (pending.length > 0) result.findings.push(this.#findings.append(pending));
      pending = [];
    };
    for (const entry of entries) {
      if (this.#shared.isStopped) break;
      const sink: FindingSink = (found, raw) => {
        result.tallies.add(found, raw);
        const { ruleId, locationKind } = found.violation;
        if (ruleId === 'identifier/left-elsewhere' && locationKind === 'path') result.namesDeclared = true;
        pending.push(found.json());
        if (pending.length >= spillEvery) spill();
      };
      const judgement = again?.namesAlone ? judge.judgeName(entry, sink) : await judge.judge(entry, sink);
      count(result, judgement.gap, judgement.format);
      if (judgement.encoding !== undefined) increment(result.encodings, judgement.encoding);
      if (judgement.gap) gaps.push(judgement.gap);
      result.facts.add(judgement.facts);
      result.raw.push(...judgement.raw);
      if (judgement.people) addSeen(result.people, judgement.people);
      if (judgement.subject !== undefined) result.subjects.add(judgement.subject);
      if (judgement.path.shown !== judgement.path.raw) {
        result.maskedPaths.set(judgement.path.shown, judgement.path.raw);
      }
      this.#shared.countEntry();
    }
    spill();
    if (gaps.length > 0) result.gaps.push(this.#gaps.append(gaps.map((gap) => JSON.stringify(gap))));
    if (!again) withWords(result, entries, judge.words);
    return result;
  }

  close(): void {
    this.#findings.close();
    this.#gaps.close();
  }
}

function withWords(result: BatchResult, entries: readonly Entry[], words: Uint32Array<ArrayBuffer> | undefined): void {
  if (words === undefined) return;
  result.signature = signatureOf(entries);
  result.words = words;
}

function count(result: BatchResult, gap: Gap | undefined, format: string | undefined): void {
  result.entries += 1;
  if (!gap) result.inspected += 1;
  else if (gap.status === 'partial') result.partial += 1;
  else result.notInspected += 1;
  if (gap) increment(result.reasons, gap.reason);
  if (format !== undefined) increment(result.formats, format);
}

/** How many different gap reasons are told apart; readers name places in them, so there can be many. */
const reasonCap = 1_000;
/** How many raw values of all threads are compared. */
const rawCap = 50_000;
/** How many masked paths are kept for the editor. */
const maskedPathCap = 10_000;

/** Adds a later batch to what came before it. */
export function mergeBatch(total: BatchResult, later: BatchResult): void {
  total.findings.push(...later.findings);
  total.gaps.push(...later.gaps);
  total.entries += later.entries;
  total.tallies.merge(later.tallies);
  total.facts.add(later.facts.all);
  for (const value of later.raw) if (total.raw.length < rawCap) total.raw.push(value);
  addSeen(total.people, later.people);
  total.inspected += later.inspected;
  total.partial += later.partial;
  total.notInspected += later.notInspected;
  for (const [encoding, number] of later.encodings) increment(total.encodings, encoding, number);
  for (const [format, number] of later.formats) increment(total.formats, format, number);
  for (const [reason, number] of later.reasons) {
    if (total.reasons.has(reason) || total.reasons.size < reasonCap) increment(total.reasons, reason, number);
  }
  for (const subject of later.subjects) total.subjects.add(subject);
  total.namesDeclared ||= later.namesDeclared;
  for (const [shown, raw] of later.maskedPaths) {
    if (total.maskedPaths.size < maskedPathCap) total.maskedPaths.set(shown, raw);
  }
}
