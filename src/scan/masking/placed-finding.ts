import type { SpanOfValue } from '../../model/location.ts';
import type { Finding } from '../../model/report.generated.ts';
import type { MaskedViolation } from './finding.ts';

/** A path as it is, and as it may be shown. */
export interface ShownPath {
  readonly raw: string;
  readonly shown: string;
}

/** Where findings stand, and whose they are: the same for all findings of a subject in one file. */
export class FindingPlace {
  /** What fingerprints are made of beside what was found. */
  readonly identity: string;
  /** Members of a finding as they stand in its JSON. */
  readonly writtenSubject: string;
  readonly writtenPath: string;

  /**
   * @param path of the entry; absent for the dataset as a whole
   * @param member of the file inside the entry
   * @param subject as it may be shown
   */
  constructor(
    readonly path?: ShownPath,
    readonly member?: ShownPath,
    readonly subject?: string,
  ) {
    this.identity = `\0${path?.raw ?? ''}${member === undefined ? '' : `\0${member.raw}`}`;
    this.writtenSubject = subject === undefined ? '' : `"subject":${JSON.stringify(subject)},`;
    this.writtenPath =
      (path === undefined ? '' : `,"path":${JSON.stringify(path.shown)}`) +
      (member === undefined ? '' : `,"member":${JSON.stringify(member.shown)}`);
  }

  /** The same place for another subject. */
  of(subject: string | undefined): FindingPlace {
    return subject === this.subject ? this : new FindingPlace(this.path, this.member, subject);
  }
}

/** Tells equal violations of one place apart in their fingerprints. */
export class Ordinals {
  readonly #seen = new Map<string, number>();

  /** How many with this identity there were before. */
  next(identity: string): number {
    const count = this.#seen.get(identity) ?? 0;
    this.#seen.set(identity, count + 1);
    return count;
  }
}

/**
 * A masked violation in its place. Of most findings only the issue and the JSON are wanted: the object is made for who asks.
 * Whatever it gives may be written anywhere.
 */
export class PlacedFinding {
  constructor(
    readonly violation: MaskedViolation,
    readonly place: FindingPlace,
    readonly fingerprint: string,
  ) {}

  get issue(): string {
    return this.violation.issue;
  }

  get path(): string | undefined {
    return this.place.path?.shown;
  }

  get subject(): string | undefined {
    return this.place.subject;
  }

  get span(): SpanOfValue | undefined {
    return this.violation.span;
  }

  finding(): Finding {
    return this.violation.inPlace(this.place, this.fingerprint);
  }

  /** The finding as JSON, as the run keeps it (`SpilledFinding`). */
  json(): string {
    return this.violation.written(this.place, this.fingerprint);
  }
}
