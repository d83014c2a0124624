import { setImmediate as turn } from 'node:timers/promises';
import type { DatasetScan } from '../../engine/scan-dataset.ts';
import type { Finding } from '../../model/report.generated.ts';
import { type RunPart, readRecords } from '../../state/run.ts';
import { NumberColumn, TextColumn } from './columns.ts';

/** A finding as far as the index knows it; texts by number. */
export interface IndexedFinding {
  /** In `FindingIndex.issues`. */
  issue: number;
  /** In `FindingIndex.paths`; -1 for the dataset as a whole. */
  path: number;
  /** In `FindingIndex.subjects`; -1 when it is nobody's. */
  subject: number;
  isSuppressed: boolean;
}

/** After so many findings other work gets its turn. */
const stride = 5_000;
const none = -1;

/**
 * Which findings are in which file, about whom, of which issue, and where in the run: what pages by file or subject, places
 * of an issue and badges are answered from. The findings themselves stay on disk.
 */
export class FindingIndex {
  readonly issues = new TextColumn();
  readonly paths = new TextColumn();
  readonly subjects = new TextColumn();
  readonly #files = new TextColumn();
  readonly #issue = new NumberColumn();
  readonly #path = new NumberColumn();
  readonly #subject = new NumberColumn();
  readonly #suppressed = new NumberColumn();
  readonly #file = new NumberColumn();
  readonly #offset = new NumberColumn();
  readonly #length = new NumberColumn();

  /** Reads all findings of a scan once. @param onSuppressed is told the fingerprints that do not count */
  static async of(scan: DatasetScan, onSuppressed: (fingerprint: string) => void = () => {}): Promise<FindingIndex> {
    const index = new FindingIndex();
    let count = 0;
    for (const { item, file, offset, length } of scan.placedFindings()) {
      index.#add(item, { file, offset, length });
      if (item.suppressed !== undefined) onSuppressed(item.fingerprint);
      count += 1;
      if (count % stride === 0) await turn();
    }
    return index;
  }

  get length(): number {
    return this.#issue.length;
  }

  /** @param at from 0, in the order of paths */
  finding(at: number): IndexedFinding {
    return {
      issue: this.#issue.at(at),
      path: this.#path.at(at),
      subject: this.#subject.at(at),
      isSuppressed: this.#suppressed.at(at) === 1,
    };
  }

  /** The numbers of the findings for which something holds, in the order of paths. */
  select(holds: (finding: IndexedFinding) => boolean): number[] {
    const selected: number[] = [];
    for (let at = 0; at < this.length; at += 1) if (holds(this.finding(at))) selected.push(at);
    return selected;
  }

  /** Reads findings from the run. Decisions are not part of them there: ask `finding` whether one counts. */
  read(selected: readonly number[]): Finding[] {
    const places: RunPart[] = selected.map((at) => ({
      file: this.#files.texts[this.#file.at(at)]!,
      offset: this.#offset.at(at),
      length: this.#length.at(at),
    }));
    return readRecords<Finding>(places);
  }

  #add({ issue, location, subject, suppressed }: Finding, { file, offset, length }: RunPart): void {
    this.#issue.push(this.issues.number(issue));
    this.#path.push(location.path === undefined ? none : this.paths.number(location.path));
    this.#subject.push(subject === undefined ? none : this.subjects.number(subject));
    this.#suppressed.push(suppressed === undefined ? 0 : 1);
    this.#file.push(this.#files.number(file));
    this.#offset.push(offset);
    this.#length.push(length);
  }
}
