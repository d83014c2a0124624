import type { FieldKind } from '../../model/field.ts';
import type { DetectionContext, Detector, Need } from '../../model/span.ts';
import { needOf } from './search.ts';
import { isStructured } from './setting.ts';
import { type Traits, traitsOf } from './traits.ts';
import { placesOfWords } from './word-places.ts';

/** A need with every count, so that all have one form in the engine. */
interface Wanted {
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

/** A detector that texts with some traits are shown to: all of them, or those that meet one of its needs. */
interface Asked {
  readonly detector: Detector;
  readonly needs: readonly Wanted[] | undefined;
  readonly inProse: boolean;
}

/** So many combinations of traits and fields are remembered: a table of a million columns must not fill the memory. */
const mostRemembered = 10_000;
const noDetectors: ReadonlySet<Detector> = new Set();

/** Chooses, of some detectors, those that may find something in a text. */
export class Needs {
  /** By the traits of texts: there are few combinations, and a table has millions of cells. */
  readonly #asked = new Map<number, readonly Asked[]>();
  #lastMask = -1;
  #lastAsked: readonly Asked[] = [];
  /** By kind and name of a field; the last field is remembered, as its values follow each other. */
  readonly #ofFields = new Map<FieldKind | undefined, Map<string, ReadonlySet<Detector>>>();
  #lastName: string | undefined;
  #lastKind: FieldKind | undefined;
  #lastOfField = noDetectors;

  constructor(private readonly detectors: readonly Detector[]) {}

  /** Calls back with each detector that may find something in a text that stands somewhere. */
  forEach(text: string, context: DetectionContext, call: (detector: Detector) => void): void {
    const traits = traitsOf(text);
    const asked = this.#askedAbout(traits.mask);
    const ofField = this.#askedInField(context);
    const structured = isStructured(text, context);
    for (let index = 0; index < asked.length; index += 1) {
      const { detector, needs, inProse } = asked[index]!;
      if (!(structured && inProse) && (needs === undefined || meetsOneOf(needs, text, traits))) call(detector);
      else if (ofField.size > 0 && ofField.has(detector)) call(detector);
    }
    if (ofField.size === 0) return;
    for (const detector of ofField) if (!asked.some((other) => other.detector === detector)) call(detector);
  }

  #askedAbout(mask: number): readonly Asked[] {
    if (mask === this.#lastMask) return this.#lastAsked;
    let asked = this.#asked.get(mask);
    if (asked === undefined) {
      if (this.#asked.size >= mostRemembered) this.#asked.clear();
      asked = this.detectors.flatMap((detector) => askedAbout(detector, mask));
      this.#asked.set(mask, asked);
    }
    this.#lastMask = mask;
    this.#lastAsked = asked;
    return asked;
  }

  /** The detectors that the field decides for; none for most fields. */
  #askedInField(context: DetectionContext): ReadonlySet<Detector> {
    const { name, kind } = context;
    if (name === undefined || name === '') return noDetectors;
    if (name === this.#lastName && kind === this.#lastKind) return this.#lastOfField;
    const ofKind = this.#ofFields.get(kind) ?? new Map<string, ReadonlySet<Detector>>();
    this.#ofFields.set(kind, ofKind);
    let found = ofKind.get(name);
    if (found === undefined) {
      if (ofKind.size >= mostRemembered) ofKind.clear();
      found = new Set(this.detectors.filter(({ mayFindBy }) => mayFindBy?.(context)));
      ofKind.set(name, found);
    }
    this.#lastName = name;
    this.#lastKind = kind;
    this.#lastOfField = found;
    return found;
  }
}

/** How a detector is asked about texts with some traits; nothing when it is not. */
function askedAbout(detector: Detector, mask: number): Asked[] {
  const needs: Wanted[] = [];
  for (const need of (detector.needs ?? [0]).map(wholeNeed)) {
    if ((mask & need.traits) !== need.traits) continue;
    if (!need.counts && need.words.length === 0)
      return [{ detector, needs: undefined, inProse: detector.inProse === true }];
    needs.push(need);
  }
  return needs.length > 0 ? [{ detector, needs, inProse: detector.inProse === true }] : [];
}

function wholeNeed(need: number | Need | RegExp): Wanted {
  if (typeof need === 'number') return wanted({ traits: need }, []);
  if (need instanceof RegExp) return wanted(needOf(need), needOf(need).words);
  const { words } = need;
  return wanted(need, words === undefined ? [] : [typeof words === 'number' ? words : words()]);
}

function wanted(need: Omit<Need, 'words'>, words: readonly number[]): Wanted {
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
  return { traits, counts, digits, longestNumber, longestToken, dots, colons, dashes, spaces, words };
}

function meetsOneOf(needs: readonly Wanted[], text: string, traits: Traits): boolean {
  for (let index = 0; index < needs.length; index += 1) if (meets(needs[index]!, text, traits)) return true;
  return false;
}

/** Whether a text meets a need, but for the bits of `trait`. */
function meets(need: Wanted, text: string, traits: Traits): boolean {
  const { words } = need;
  for (let index = 0; index < words.length; index += 1) if (!placesOfWords(words[index]!, text)) return false;
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
