import { Memo } from '../../model/memo.ts';
import type { DetectionContext, Detector, Need } from '../../model/span.ts';
import { hasTraitsFor, mayMatch } from './search.ts';
import { type Traits, traitsOf } from './traits.ts';
import { placesOfWords } from './word-places.ts';

/** A detector that texts with some traits are shown to: all of them, or those that meet one of its needs. */
interface Asked {
  readonly detector: Detector;
  readonly needs: readonly (Need | RegExp)[] | undefined;
}

/** Chooses, of some detectors, those that may find something in a text. */
export class Needs {
  /** By the traits of texts: there are few combinations, and a table has millions of cells. */
  readonly #asked = new Memo<number, readonly Asked[]>(10_000);
  readonly #byField = new Memo<string, ReadonlySet<Detector>>(10_000);

  constructor(private readonly detectors: readonly Detector[]) {}

  /** Calls back with each detector that may find something in a text that stands somewhere. */
  forEach(text: string, context: DetectionContext, call: (detector: Detector) => void): void {
    const traits = traitsOf(text);
    const asked = this.#askedAbout(traits.mask);
    const byField = this.#askedInField(context);
    for (let index = 0; index < asked.length; index += 1) {
      const { detector, needs } = asked[index]!;
      if (needs === undefined || meetsOneOf(needs, text, traits)) call(detector);
      else if (byField?.has(detector)) call(detector);
    }
    if (!byField) return;
    for (const detector of byField) if (!asked.some((other) => other.detector === detector)) call(detector);
  }

  #askedAbout(mask: number): readonly Asked[] {
    return this.#asked.get(mask, () => this.detectors.flatMap((detector) => askedAbout(detector, mask)));
  }

  #lastName: string | undefined;
  #lastKind: string | undefined;
  #last: ReadonlySet<Detector> | undefined;

  /** Detectors that the field decides for; `undefined` for most fields. The last field is remembered, as its values follow each other. */
  #askedInField(context: DetectionContext): ReadonlySet<Detector> | undefined {
    const { name = '', kind } = context;
    if (name === '') return undefined;
    if (name === this.#lastName && kind === this.#lastKind) return this.#last;
    const found = this.#byField.get(
      `${kind ?? ''} ${name}`,
      () => new Set(this.detectors.filter(({ mayFindBy }) => mayFindBy?.(context))),
    );
    this.#lastName = name;
    this.#lastKind = kind;
    this.#last = found.size === 0 ? undefined : found;
    return this.#last;
  }
}

/** How a detector is asked about texts with some traits; nothing when it is not. */
function askedAbout(detector: Detector, mask: number): Asked[] {
  const needs: (Need | RegExp)[] = [];
  for (const need of detector.needs ?? [0]) {
    if (need instanceof RegExp) {
      if (hasTraitsFor(need, mask)) needs.push(need);
      continue;
    }
    const { traits = 0, ...others } = typeof need === 'number' ? { traits: need } : need;
    if ((mask & traits) !== traits) continue;
    if (Object.keys(others).length === 0) return [{ detector, needs: undefined }];
    needs.push(others);
  }
  return needs.length > 0 ? [{ detector, needs }] : [];
}

function meetsOneOf(needs: readonly (Need | RegExp)[], text: string, traits: Traits): boolean {
  for (let index = 0; index < needs.length; index += 1) {
    const need = needs[index]!;
    if (need instanceof RegExp ? mayMatch(need, text) : meets(need, text, traits)) return true;
  }
  return false;
}

/** Whether a text meets a need, but for the bits of `trait`. */
function meets(need: Need, text: string, traits: Traits): boolean {
  const { digits = 0, longestNumber = 0, longestToken = 0, dots = 0, colons = 0, dashes = 0, spaces = 0, words } = need;
  return (
    traits.digits >= digits &&
    traits.longestNumber >= longestNumber &&
    traits.longestToken >= longestToken &&
    traits.dots >= dots &&
    traits.colons >= colons &&
    traits.dashes >= dashes &&
    traits.spaces >= spaces &&
    (words === undefined || placesOfWords(words, text) !== undefined)
  );
}
