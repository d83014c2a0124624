import type { IdentifierClass, Role } from './identifier-class.ts';
import type { Location } from './location.ts';

/**
 * A raw value that a check over the whole dataset compares with others. It stays in the memory of the scan that made it:
 * it is in no fact, no cache and no report.
 */
export interface RawValue {
  /** A field says by its name that the value is a person's, or that it stands for one. */
  readonly use: 'identity' | 'pseudonym';
  readonly value: string;
  readonly class?: IdentifierClass;
  /** Whose it is. */
  readonly role?: Role;
  /** The field, as issues name it: "PatientID", "column participant_id". */
  readonly place: string;
  /** Of the entry and of the file inside it, as they may be shown; and where in it. */
  readonly path: string;
  readonly member?: string;
  readonly location: Location;
}

/** Raw values without repetition, no more of them than memory should hold. */
export class RawValues {
  readonly #values = new Map<string, RawValue>();

  constructor(private readonly most = 20_000) {}

  /** Keeps a value that is new. @returns whether it was */
  add(value: RawValue): boolean {
    const key = `${value.use}\0${value.place}\0${value.value}`;
    if (this.#values.has(key) || this.#values.size >= this.most) return false;
    this.#values.set(key, value);
    return true;
  }

  get all(): readonly RawValue[] {
    return [...this.#values.values()];
  }
}
