import type { ListPlace, NamedInList } from '../../cohort/people-seen.ts';
import { readTextChunks } from '../../formats/text/chunks.ts';
import { wholeText } from '../../formats/text/whole.ts';
import type { ByteReader } from '../../model/source.ts';
import { mentionsInJson } from './json-mentions.ts';
import type { KnownPeople, NamedPerson } from './known-people.ts';
import { LineMentions } from './line-mentions.ts';
import { saysLeftOut, wordsOf } from './list-words.ts';

/** An entry of a list: whom it names, and where it stands. An entry of nobody known is one as well. */
export interface ListEntry extends ListPlace {
  readonly people: readonly NamedPerson[];
}

/** A larger document of JSON is read by its lines. */
const largestJson = 16 * 1024 * 1024;
/** So many places are kept of a person in a list; all are counted. */
const mostPlaces = 100;

/**
 * Finds where a list names people whose data nobody may use. A list of who was left out names nobody: it is kept so that
 * nobody uses them. What may mean something else counts where at least half of the entries are names of people.
 * @param sought as `subjectKey` names them; memory grows with them, and not with the list
 * @returns by `subjectKey`; empty where it names none of them
 */
export function peopleInList(
  path: string,
  bytes: ByteReader,
  people: KnownPeople,
  sought: ReadonlySet<string>,
): Map<string, NamedInList> {
  // The folder says it as well: `excluded/subjects.txt`.
  if (
    path
      .split('/')
      .slice(-2)
      .some((name) => saysLeftOut(wordsOf(name)))
  )
    return new Map();
  const isJson = /\.json$/i.test(path) && bytes.size <= largestJson;
  const entries = isJson ? mentionsInJson(wholeText(bytes, largestJson), people) : entriesInLines(bytes, people);
  const all = new Map<string, Tally>();
  const certain = new Map<string, Tally>();
  let [total, named] = [0, 0];
  for (const { people: mentioned, ...place } of entries) {
    total += 1;
    if (mentioned.length > 0) named += 1;
    for (const key of new Set(mentioned.map((one) => one.key))) {
      if (!sought.has(key)) continue;
      tallyOf(all, key).add(place);
      if (mentioned.some((one) => one.key === key && one.isCertain)) tallyOf(certain, key).add(place);
    }
  }
  return named * 2 >= total ? all : certain;
}

function* entriesInLines(bytes: ByteReader, people: KnownPeople): Iterable<ListEntry> {
  const mentions = new LineMentions(people);
  for (const { text, firstLine } of readTextChunks(bytes, [])) {
    for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
      const line = firstLine + index;
      const named = mentions.in(content);
      if (named) yield { people: named, region: { startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 } };
    }
  }
}

/** Where one person stands: lines that follow each other are one place. */
class Tally implements NamedInList {
  count = 0;
  readonly places: ListPlace[] = [];

  add(place: ListPlace): void {
    this.count += 1;
    const last = this.places.at(-1);
    const follows = place.pointer === undefined && last?.region.endLine === place.region.startLine;
    if (follows) last.region.endLine = place.region.endLine;
    else if (this.places.length < mostPlaces) this.places.push({ ...place, region: { ...place.region } });
  }
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}
