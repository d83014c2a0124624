import { compareText } from '../model/compare-text.ts';
import type { Finding } from '../model/report.generated.ts';
import { type RunPart, RunWriter } from '../state/run.ts';
import { IssueTallies, tallied } from './weighing/tally.ts';

/** How many findings are held before they are spilled. */
const spillEvery = 2_000;

/** What was found at one path, or of the dataset itself. */
interface AtPath {
  readonly tallies: IssueTallies;
  readonly parts: RunPart[];
  /** As JSON, not yet spilled. */
  pending: string[];
}

/**
 * What rules over the dataset as a whole found: counted and spilled as it comes, since a table of people may have a finding for each
 * of them, and read in the order of paths. Findings of one path stay in the order in which they came.
 */
export class DatasetFindings {
  readonly #byPath = new Map<string, AtPath>();
  readonly #writer: RunWriter;
  #pending = 0;

  /** @param directory of the run */
  constructor(directory: string) {
    this.#writer = new RunWriter(directory);
  }

  add(finding: Finding): void {
    const path = finding.location.path ?? '';
    let here = this.#byPath.get(path);
    if (!here) {
      here = { tallies: new IssueTallies(), parts: [], pending: [] };
      this.#byPath.set(path, here);
    }
    here.tallies.add(tallied(finding));
    here.pending.push(JSON.stringify(finding));
    this.#pending += 1;
    if (this.#pending >= spillEvery) this.#spill();
  }

  /** Ends the spilling. @returns what was found, in the order of paths, that of the dataset itself first */
  close(): { tallies: IssueTallies; parts: RunPart[] } {
    this.#spill();
    const tallies = new IssueTallies();
    const inOrder = [...this.#byPath].sort(([left], [right]) => compareText(left, right));
    for (const [, here] of inOrder) tallies.merge(here.tallies);
    return { tallies, parts: inOrder.flatMap(([, { parts }]) => parts) };
  }

  #spill(): void {
    try {
      for (const here of this.#byPath.values()) {
        if (here.pending.length === 0) continue;
        here.parts.push(this.#writer.append(here.pending));
        here.pending = [];
      }
    } finally {
      this.#writer.close();
    }
    this.#pending = 0;
  }
}
