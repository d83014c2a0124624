/** Where a problem stands: a place in the manifest, a row of the table of people, a file. */
interface Place {
  /** RFC 6901, into `consent.json`; empty for the whole of it. */
  readonly pointer?: string;
  /** As the table or the dataset writes it. */
  readonly subject?: string;
  /** Of the table of people, from 1 with the header. */
  readonly row?: number;
  /** POSIX, relative to the dataset. */
  readonly path?: string;
}

/**
 * What a check saw, as data: a rule words and weighs it. Ids of people stand in `subject` and `subjects` alone.
 * @typeParam Kind what it is
 * @typeParam Facts what a message about it needs
 */
export type Problem<Kind extends string, Facts extends object = object> = Place & {
  readonly kind: Kind;
  /** What asks for it, as rules cite it: `GDPR Art. 7(3)`, `45 CFR 164.508(c)(1)(v)`. */
  readonly reference: string;
} & Readonly<Facts>;
