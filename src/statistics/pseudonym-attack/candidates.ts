/** What a pseudonym could have been made from, and what to call it where it is recovered. */
export interface Candidate {
  readonly text: string;
  readonly source: string;
}

/** Digits of the numbers that are tried, zero-padded and not. */
const longestNumber = 8;
/** Numbers up to this length are so few that they come first. */
const shortNumber = 4;
/** Births that are tried: nobody older is in a dataset. */
const firstYear = 1915;
/** A year that is fixed, so that a report does not depend on its day. */
const lastYear = 2030;

/**
 * Everything a pseudonym is plausibly made from, the likeliest first: values that stand elsewhere in the dataset, short
 * numbers, dates of birth, longer numbers, initials with a date of birth.
 * @param known raw identifiers that the dataset itself gives away
 */
export function* candidates(known: Iterable<string>): Generator<Candidate> {
  yield* formsOf(known);
  yield* numbers(1, shortNumber);
  yield* datesOfBirth();
  yield* numbers(shortNumber + 1, longestNumber);
  yield* initialsWithBirth();
}

function* formsOf(known: Iterable<string>): Iterable<Candidate> {
  const source = 'an identifier that stands elsewhere in the dataset';
  const seen = new Set<string>();
  for (const value of known) {
    for (const text of spellings(value)) {
      if (seen.has(text)) continue;
      seen.add(text);
      yield { text, source };
    }
  }
}

/** How programs write a value before they hash it. */
function spellings(value: string): string[] {
  const trimmed = value.trim();
  const words = trimmed.split(/[\s^,]+/).filter((word) => word !== '');
  const written = [
    trimmed,
    words.join('^'),
    words.join(' '),
    words.join('_'),
    words.join(''),
    [...words].reverse().join(' '),
    [...words].reverse().join(''),
    trimmed.replace(/\D/g, ''),
    trimmed.replace(/\D/g, '').replace(/^0+/, ''),
    trimmed.replace(/[^\p{L}\p{N}]/gu, ''),
  ].filter((text) => text.length >= 2);
  return written.flatMap((text) => [text, text.toUpperCase(), text.toLowerCase(), `${text}\n`]);
}

function* datesOfBirth(): Iterable<Candidate> {
  const source = 'a date of birth';
  for (const { year, month, day } of days()) {
    yield { text: `${year}${month}${day}`, source };
    yield { text: `${year}-${month}-${day}`, source };
    yield { text: `${day}${month}${year}`, source };
    yield { text: `${day}.${month}.${year}`, source };
    yield { text: `${month}/${day}/${year}`, source };
  }
}

function* days(): Iterable<{ year: string; month: string; day: string }> {
  for (let year = lastYear; year >= firstYear; year -= 1) {
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      for (let day = 1; day <= last; day += 1) {
        yield { year: String(year), month: padded(month), day: padded(day) };
      }
    }
  }
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

function* numbers(shortest: number, longest: number): Iterable<Candidate> {
  for (let length = shortest; length <= longest; length += 1) {
    for (let number = 0; number < 10 ** length; number += 1) {
      yield { text: String(number).padStart(length, '0'), source: 'a plain number' };
    }
  }
}

function* initialsWithBirth(): Iterable<Candidate> {
  const source = 'initials and a date of birth';
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const { year, month, day } of days()) {
    for (const first of letters) {
      for (const second of letters) yield { text: `${first}${second}${year}${month}${day}`, source };
    }
  }
}
