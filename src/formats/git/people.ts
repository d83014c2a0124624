/** Trailers of messages that name who took part (git-interpret-trailers; the kernel's "Submitting patches"). */
const trailer =
  /^(?:signed-off|co-authored|co-developed|reviewed|acked|tested|reported|suggested|helped|mentored|committed|based-on-patch)-by:\s*(.+ <[^<>\s]+@[^<>\s]+>)\s*$/i;

/** The person whom a line of a message names as having taken part, as `Jane Roe <jane@clinic.example>`. */
export function personOfTrailer(line: string): string | undefined {
  return trailer.exec(line)?.[1];
}

/** People who are told of one repository; a hostile history does not end. */
const mostTold = 1000;

/** Mailboxes of services that nobody reads, and accounts of programs. */
const service = /<(?:no-?reply|git|root|bot|support|actions?)@|\[bot\]|^(?:GitHub|GitLab|root|git|unknown) </i;

/** The people of a history: each is told once, where they stand first, however many commits they made. */
export class PeopleOnce {
  readonly #told = new Set<string>();

  /** @param person as `Jane Roe <jane@clinic.example>` */
  isNew(person: string): boolean {
    const key = person.toLowerCase();
    if (this.#told.has(key) || this.#told.size >= mostTold || service.test(person) || /^\W*$/.test(person))
      return false;
    this.#told.add(key);
    return true;
  }
}
