import { TermMatcher } from '../detectors/known-terms/matcher.ts';
import type { Survivor } from '../model/comparison.generated.ts';
import type { Document } from '../model/document.ts';
import { partOf } from '../model/location.ts';
import type { Keyed } from '../scan/masking/keyed.ts';
import type { SourceTerm, SourceTerms } from './source-terms.ts';
import { uidsIn } from './source-terms.ts';

/** So many values and forms are told; a copy that holds more of them is no copy to release. */
const mostSurvivors = 5_000;
const placesListed = 20;
/** Values in which no name and no number of a person is written. */
const measures: ReadonlySet<string> = new Set(['DS', 'FL', 'FD', 'US', 'SS', 'UL', 'SL', 'UV', 'SV', 'AT', 'TM']);

type Place = Survivor['places'][number];

/** A value of the source and where it was found. */
interface Found {
  readonly value: string;
  readonly class: SourceTerm['class'];
  readonly severity: SourceTerm['severity'];
  readonly declaredBy: string;
  readonly form: string;
}

/** Looks for identifying values of the source in the copy: in every field of every file, and in names of files and folders. */
export class Survivors {
  readonly #matcher: TermMatcher;
  readonly #terms: ReadonlyMap<string, SourceTerm>;
  readonly #found = new Map<string, Survivor>();
  /** Survivors beyond those that are told. */
  leftOut = 0;

  /** @param show how a name of a place, such as a sheet or a private creator, may be shown */
  constructor(
    private readonly source: SourceTerms,
    private readonly keyed: Keyed,
    private readonly show: (text: string) => string,
  ) {
    this.#terms = new Map(source.terms.map((term) => [term.value, term]));
    // A mistyped value of a list that a program gathered would more often be another word.
    this.#matcher = new TermMatcher(this.#terms.keys(), false);
  }

  /** @param path raw; only its segments from `firstNewSegment` on are looked at @param shown the same as it may be shown */
  searchPath(path: string, firstNewSegment: number, shown: string): void {
    const segments = path.split('/');
    const shownSegments = shown.split('/');
    for (let index = firstNewSegment; index < segments.length; index += 1) {
      this.#search(segments[index]!, { path: shownSegments.slice(0, index + 1).join('/') });
    }
  }

  /** @param shown path as it may be shown */
  searchDocument(document: Document, shown: string): void {
    for (const { text, element, location } of document.fields()) {
      if (text.length < 3 || (element && measures.has(element.vr))) continue;
      const place = partOf(location);
      const line = 'region' in location && location.region ? `line ${location.region.startLine}` : undefined;
      const part = place === undefined || element ? (place ?? line) : this.show(place);
      this.#search(text, { path: shown, ...(part === undefined ? {} : { part }) });
    }
  }

  /** A value that was found by other means. */
  add(found: Found, place: Place): void {
    // There are as many UIDs as files: those of one attribute are told together, with one of them as the evidence.
    const key = [found.class, found.class === 'uid' ? '' : found.value, found.declaredBy, found.form].join('\0');
    const known = this.#found.get(key);
    if (known) {
      known.count += 1;
      if (known.places.length < placesListed) known.places.push(place);
    } else if (this.#found.size >= mostSurvivors) {
      this.leftOut += 1;
    } else {
      const { value, ...rest } = found;
      const declaredBy = this.show(found.declaredBy);
      this.#found.set(key, {
        ...rest,
        declaredBy,
        evidence: this.keyed.mask(value, found.class),
        count: 1,
        places: [place],
      });
    }
  }

  /** Errors first, then by how often they were found. */
  survivors(): Survivor[] {
    return [...this.#found.values()].sort(
      (one, other) =>
        Number(one.severity !== 'error') - Number(other.severity !== 'error') ||
        other.count - one.count ||
        (one.evidence < other.evidence ? -1 : 1),
    );
  }

  #search(text: string, place: Place): void {
    for (const { term, reason, start, end } of this.#matcher.find(text)) {
      const { class: identifier, severity, place: declaredBy } = this.#terms.get(term)!;
      const form = text.slice(start, end) === term ? 'as it was' : reason;
      this.add({ value: term, class: identifier, severity, declaredBy, form }, place);
    }
    for (const uid of uidsIn(text)) {
      const declaredBy = this.source.fieldOfUid(uid);
      if (declaredBy === undefined) continue;
      this.add({ value: uid, class: 'uid', severity: 'warning', declaredBy, form: 'the UID itself' }, place);
    }
  }
}
