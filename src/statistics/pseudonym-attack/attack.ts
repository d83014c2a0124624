import { type Candidate, candidates } from './candidates.ts';
import { type Digest, digestOf, pieceOf, readBase64, type Target, targetOf, withoutVersion } from './targets.ts';

/** How the pseudonyms of one place could be undone. */
export interface Recovered {
  /** "an unsalted MD5 digest", "base64". */
  readonly form: string;
  /** What they were made from: "a plain number". */
  readonly source: string;
  /** How many of the distinct pseudonyms. */
  readonly count: number;
}

/** Digests tried in one second on a slow machine: the budget counts in tries, so that the same data give the same report. */
export const triesPerSecond = 500_000;
/** Tries between two chances for others to run. */
const triesAtATime = 20_000;

/**
 * Tries to undo pseudonyms: as base64, and as unsalted digests of everything they are plausibly made from.
 * @param pseudonyms distinct, of one place
 * @param known raw identifiers that the dataset gives away elsewhere
 * @param tries how many digests may be made
 * @param signal stops the attack; what was recovered by then counts
 * @returns what was recovered, the most first; recoveries that chance explains are left out
 */
export async function attack(
  pseudonyms: readonly string[],
  known: Iterable<string>,
  tries: number,
  signal?: AbortSignal,
): Promise<Recovered[]> {
  const read = pseudonyms.filter((pseudonym) => readBase64(pseudonym) !== undefined);
  const plain =
    read.length > pseudonyms.length / 2 ? [{ form: 'base64', source: 'a readable text', count: read.length }] : [];
  const targets = pseudonyms.flatMap((pseudonym) => targetOf(pseudonym) ?? []);
  if (targets.length === 0 || plain.length > 0) return plain;
  // A whole digest is likelier than the start of a longer one: that has what is left of the budget.
  const values = [...known];
  const whole = new Search(targets, 'whole');
  const made = await whole.run(values, tries, signal);
  const rest = targets.filter(({ pseudonym }) => !whole.has(pseudonym));
  const started = new Search(rest, 'started');
  await started.run(values, tries - made, signal);
  return [...whole.recovered(), ...started.recovered()].sort((left, right) => right.count - left.count);
}

/** Targets that show the same part of the same digest. */
interface Group {
  readonly length: number;
  readonly isUuid: boolean;
  readonly pieces: Map<string, string>;
}

class Search {
  readonly #groups = new Map<Digest, Group[]>();
  readonly #found = new Map<string, { form: string; source: string; length: number }>();

  #made = 0;

  constructor(
    private readonly targets: readonly Target[],
    kind: 'whole' | 'started',
  ) {
    for (const target of targets) for (const digest of target[kind]) this.#add(target, digest);
  }

  has(pseudonym: string): boolean {
    return this.#found.has(pseudonym);
  }

  /** @returns how many digests were made */
  async run(known: readonly string[], tries: number, signal: AbortSignal | undefined): Promise<number> {
    let pause = triesAtATime;
    if (this.#groups.size === 0) return 0;
    for (const candidate of candidates(known)) {
      if (this.#made >= tries || this.#found.size === this.targets.length || signal?.aborted) break;
      const made = this.#try(candidate);
      this.#made += made;
      pause -= made;
      if (pause > 0) continue;
      pause = triesAtATime;
      await new Promise((resolve) => setImmediate(resolve));
    }
    return this.#made;
  }

  #try({ text, source }: Candidate): number {
    for (const [digest, groups] of this.#groups) {
      const hex = digestOf(text, digest);
      for (const { length, isUuid, pieces } of groups) {
        const pseudonym = pieces.get(pieceOf(hex, length, isUuid));
        if (pseudonym === undefined || this.#found.has(pseudonym)) continue;
        this.#found.set(pseudonym, { form: formOf(digest, length, isUuid, hex.length), source, length });
      }
    }
    return this.#groups.size;
  }

  /** By form and source; one that chance explains is none: pieces of a digest are met by chance once in 16^length tries. */
  recovered(): Recovered[] {
    const counts = new Map<string, Recovered & { length: number }>();
    for (const { form, source, length } of this.#found.values()) {
      const key = `${form}\0${source}`;
      counts.set(key, { form, source, length, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    return [...counts.values()]
      .filter(({ count, length }) => count > 20 * this.#made * this.targets.length * 16 ** -length)
      .sort((left, right) => right.count - left.count)
      .map(({ form, source, count }) => ({ form, source, count }));
  }

  #add({ pseudonym, hex, isUuid }: Target, digest: Digest): void {
    const groups = this.#groups.get(digest) ?? [];
    this.#groups.set(digest, groups);
    let group = groups.find((one) => one.length === hex.length && one.isUuid === isUuid);
    if (!group) {
      group = { length: hex.length, isUuid, pieces: new Map() };
      groups.push(group);
    }
    group.pieces.set(isUuid ? withoutVersion(hex) : hex, pseudonym);
  }
}

function formOf(digest: Digest, length: number, isUuid: boolean, whole: number): string {
  if (isUuid) return `UUIDs made from the ${digest} digest`;
  return length < whole
    ? `the first ${length} hexadecimal digits of the ${digest} digest`
    : `the unsalted ${digest} digest`;
}
