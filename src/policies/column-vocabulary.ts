import { headingName } from './heading.ts';
import type { ValueShape } from './value-shape.ts';

/** What a column may tell of a person, and how it is known by its name. */
export interface ColumnKind {
  /** What it tells: "age", "place". */
  readonly kind: string;
  /** Headings that say it whatever the values are, with spaces between them and `_` for those within. */
  readonly names: string;
  /**
   * Words that say it within a longer heading, or as a whole one that has other meanings as well, where the values fit. Those of
   * scripts that put no space between words may stand anywhere in it.
   */
  readonly words?: string;
  /** Whether values are such that the words mean what they say; without it any are. */
  readonly fits?: (values: readonly string[], shape: ValueShape | undefined) => boolean;
  /** Words beside which they mean something else: the age of a brain is a measurement. */
  readonly unless?: RegExp;
}

/** What is known by whole headings and by words of them. */
export class ColumnVocabulary {
  readonly #names = new Map<string, string>();
  readonly #words: readonly KindWords[];

  constructor(kinds: readonly ColumnKind[]) {
    for (const { kind, names } of kinds) for (const name of listed(names)) this.#names.set(name, kind);
    this.#words = kinds.map((kind) => {
      const words = listed(kind.words ?? '');
      return { kind, spaced: new Set(words), unspaced: words.filter((word) => unspacedScript.test(word)) };
    });
  }

  /**
   * What a heading says by itself.
   * @param heading as it stands in the table; case, accents and separators do not matter, nor does a unit in brackets behind it
   */
  named(heading: string): string | undefined {
    return this.#names.get(headingName(heading)) ?? this.#names.get(headingName(heading.replace(unit, '')));
  }

  /** What a word of a heading says together with the values. @param values the different ones, raw, without missing ones */
  worded(heading: string, values: readonly string[], shape: ValueShape | undefined): string | undefined {
    const name = headingName(heading);
    const words = name.split(/[^\p{L}\d]+/u);
    const saysIt = ({ kind: { unless, fits }, spaced, unspaced }: KindWords): boolean =>
      (spaced.has(name) || words.some((word) => spaced.has(word)) || unspaced.some((word) => name.includes(word))) &&
      !words.some((word) => unless?.test(word)) &&
      (fits?.(values, shape) ?? true);
    return this.#words.find(saysIt)?.kind.kind;
  }
}

interface KindWords {
  readonly kind: ColumnKind;
  readonly spaced: ReadonlySet<string>;
  readonly unspaced: readonly string[];
}

/** Scripts of Chinese, Japanese and Korean. */
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A unit behind a heading, "Age (years)", and nothing else: a heading that is known is shown in reports as it stands. */
const unit =
  /\s*[([（]\s*(?:years?|yrs?|y|months?|mo|weeks?|days?|cm|mm|m|in|kg|g|lbs?|kg\/m\^?[2²]|jahren?|monate|ans|années|mois|años|meses|anni|jaar|лет|歳|才|岁|年|세)\.?\s*[)\]）]\s*$/iu;

function listed(words: string): string[] {
  return words.split(/\s+/).filter(Boolean).map(headingName);
}
