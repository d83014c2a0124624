import type { FieldKind } from '../../model/field.ts';
import type { DetectionContext, Detector, Need } from '../../model/span.ts';
import { needOf } from './search.ts';
import { isStructured } from './setting.ts';
import { type Traits, traitsOf } from './traits.ts';
import { placesOfWords, setsIn } from './word-places.ts';

/** A need with every count, so that all have one form in the engine. */
interface Wanted {
  /** The places of the detectors whose need it is. */
  readonly detectors: readonly number[];
  readonly traits: number;
  /** Whether any of the counts is above 0. */
  readonly counts: boolean;
  readonly digits: number;
  readonly longestNumber: number;
  readonly longestToken: number;
  readonly dots: number;
  readonly colons: number;
  readonly dashes: number;
  readonly spaces: number;
  /** Numbers of sets of words of which one each must stand in the text. */
  readonly words: readonly number[];
}

/** What is asked about texts with some traits. */
interface Asked {
  /** Places of the detectors that are shown every such text. */
  readonly always: readonly number[];
  /** Needs without words. */
  readonly counted: readonly Wanted[];
  /** Needs by the number of the first set of their words, so that only those are looked at whose words a text has. */
  readonly byWords: readonly (readonly Wanted[] | undefined)[];
}

/** So many combinations of traits and fields are remembered: a table of a million columns must not fill the memory. */
const mostRemembered = 10_000;
const none: readonly number[] = [];

/** Chooses, of some detectors, those that may find something in a text. */
export class Needs {
  /** Made when the first text is asked about. */
  #needs: readonly Wanted[] | undefined;
  /** By the traits of texts: there are few combinations, and a table has millions of cells. */
  readonly #asked = new Map<number, Asked>();
  #lastMask = -1;
  #lastAsked: Asked = { always: none, counted: [], byWords: [] };
  /** By kind and name of a field; the last field is remembered, as its values follow each other. */
  readonly #ofFields = new Map<FieldKind | undefined, Map<string, readonly number[]>>();
  #lastName: string | undefined;
  #lastKind: FieldKind | undefined;
  #lastOfField = none;
  /** The number of a text, and of each detector that of the last text that it is shown. */
  #text = 0;
  readonly #shown: Int32Array;

  constructor(private readonly detectors: readonly Detector[]) {
    this.#shown = new Int32Array(detectors.length);
  }

  /** Calls back with each detector that may find something in a text that stands somewhere, in their order. */
  forEach(text: string, context: DetectionContext, call: (detector: Detector) => void): void {
    const { detectors } = this;
    const shown = this.#shown;
    const ofText = this.#meet(text, isStructured(text, context));
    for (const place of this.#askedInField(context)) shown[place] = ofText;
    for (let place = 0; place < detectors.length; place += 1) if (shown[place] === ofText) call(detectors[place]!);
  }

  /** Marks the detectors whose needs a text meets with the number of the text, which it gives. */
  #meet(text: string, structured: boolean): number {
    const traits = traitsOf(text);
    const { always, counted, byWords } = this.#askedAbout(traits.mask);
    this.#text += 1;
    const ofText = this.#text;
    const shown = this.#shown;
    for (let index = 0; index < always.length; index += 1) shown[always[index]!] = ofText;
    for (let index = 0; index < counted.length; index += 1) {
      const need = counted[index]!;
      if (hasCounts(need, traits)) this.#show(need);
    }
    const sets = setsIn(text);
    for (let index = 0; index < sets.length; index += 1) {
      const needs = byWords[sets[index]!];
      if (!needs) continue;
      for (const need of needs) if (hasCounts(need, traits) && hasWords(need, text)) this.#show(need);
    }
    if (structured) for (const place of this.#inProse) shown[place] = 0;
    return ofText;
  }

  #show({ detectors }: Wanted): void {
    for (let index = 0; index < detectors.length; index += 1) this.#shown[detectors[index]!] = this.#text;
  }

  #inProse: readonly number[] = none;

  #askedAbout(mask: number): Asked {
    if (mask === this.#lastMask) return this.#lastAsked;
    let asked = this.#asked.get(mask);
    if (asked === undefined) {
      if (this.#asked.size >= mostRemembered) this.#asked.clear();
      asked = askedAbout(this.#allNeeds(), mask);
      this.#asked.set(mask, asked);
    }
    this.#lastMask = mask;
    this.#lastAsked = asked;
    return asked;
  }

  #allNeeds(): readonly Wanted[] {
    if (this.#needs) return this.#needs;
    // Detectors that look at texts together share their needs.
    const sharing = new Map<Detector['needs'], number[]>();
    for (const [place, { needs }] of this.detectors.entries())
      sharing.set(needs, [...(sharing.get(needs) ?? []), place]);
    this.#needs = [...sharing].flatMap(([needs, places]) => (needs ?? [0]).map((need) => wholeNeed(need, places)));
    this.#inProse = [...this.detectors.keys()].filter((place) => this.detectors[place]!.inProse);
    return this.#needs;
  }

  /** Places of the detectors that the field decides for; none for most fields. */
  #askedInField(context: DetectionContext): readonly number[] {
    const { name, kind } = context;
    if (name === undefined || name === '') return none;
    if (name === this.#lastName && kind === this.#lastKind) return this.#lastOfField;
    const ofKind = this.#ofFields.get(kind) ?? new Map<string, readonly number[]>();
    this.#ofFields.set(kind, ofKind);
    let found = ofKind.get(name);
    if (found === undefined) {
      if (ofKind.size >= mostRemembered) ofKind.clear();
      found = [...this.detectors.keys()].filter((place) => this.detectors[place]!.mayFindBy?.(context));
      ofKind.set(name, found);
    }
    this.#lastName = name;
    this.#lastKind = kind;
    this.#lastOfField = found;
    return found;
  }
}

/** The needs that texts with some traits may meet. */
function askedAbout(needs: readonly Wanted[], mask: number): Asked {
  const met = needs.filter(({ traits }) => (mask & traits) === traits);
  const always = [
    ...new Set(met.filter(({ counts, words }) => !counts && words.length === 0).flatMap(({ detectors }) => detectors)),
  ];
  const others = met.filter(({ detectors }) => !detectors.every((place) => always.includes(place)));
  const byWords: Wanted[][] = [];
  for (const need of others) {
    const [first] = need.words;
    if (first !== undefined) byWords[first] = [...(byWords[first] ?? []), need];
  }
  return { always, counted: others.filter(({ words }) => words.length === 0), byWords };
}

function wholeNeed(need: number | Need | RegExp, detectors: readonly number[]): Wanted {
  if (typeof need === 'number') return wanted({ traits: need }, [], detectors);
  if (need instanceof RegExp) return wanted(needOf(need), needOf(need).words, detectors);
  const { words } = need;
  return wanted(need, words === undefined ? [] : [typeof words === 'number' ? words : words()], detectors);
}

function wanted(need: Omit<Need, 'words'>, words: readonly number[], detectors: readonly number[]): Wanted {
  const {
    traits = 0,
    digits = 0,
    longestNumber = 0,
    longestToken = 0,
    dots = 0,
    colons = 0,
    dashes = 0,
    spaces = 0,
  } = need;
  const counts = digits + longestNumber + longestToken + dots + colons + dashes + spaces > 0;
  return { detectors, traits, counts, digits, longestNumber, longestToken, dots, colons, dashes, spaces, words };
}

function hasCounts(need: Wanted, traits: Traits): boolean {
  return (
    !need.counts ||
    (traits.digits >= need.digits &&
      traits.longestNumber >= need.longestNumber &&
      traits.longestToken >= need.longestToken &&
      traits.dots >= need.dots &&
      traits.colons >= need.colons &&
      traits.dashes >= need.dashes &&
      traits.spaces >= need.spaces)
  );
}

function hasWords({ words }: Wanted, text: string): boolean {
  for (let index = 0; index < words.length; index += 1) if (!placesOfWords(words[index]!, text)) return false;
  return true;
}
