import { type Assertion, Assertions } from './assertion.ts';
import { CodeIndex } from './code-index.ts';
import { type CodeSystem, codesIn } from './codes.ts';
import { type Condition, codeOf, singlesOut, type Vocabulary } from './condition.ts';
import { mergeVocabularies } from './merge.ts';
import { followsQuantity, isWritten, type NameSettings } from './plausible-name.ts';
import { commonness, type PrevalenceClass, prevalenceInWords } from './prevalence.ts';
import { CommonNames, indexTerms, kindOf, type NameKind, onlyRare, type TermIndex } from './term-index.ts';
import { TokenTable } from './token-table.ts';
import { gap, Tokens } from './tokens.ts';

/** What is known of the field that a text stands in. */
export interface MatchOptions {
  /** `diagnosis` for a column or attribute of diagnoses, `code` for one of codes, `prose` (also the default) for anything else. */
  readonly field?: NameSettings['field'];
  /** The system of a field's codes where its name says it ("orpha_code"): bare numbers are codes of it. */
  readonly system?: CodeSystem;
}

/** A rare condition that stands in a text. */
export interface RareConditionMatch {
  /** Preferred name in the vocabulary; never a piece of the text. */
  readonly condition: string;
  /** `ORPHA:15`; MONDO, OMIM or ICD-10 where Orphanet has none; nothing where nobody has. */
  readonly code: string | undefined;
  readonly prevalence: PrevalenceClass;
  /** Whether so few people have it that it alone may single one out (`singlesOut`). */
  readonly singlesOut: boolean;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly matchedBy: NameKind | 'code';
  readonly assertion: Assertion;
  /** The text says that the person does not have it. */
  readonly negated: boolean;
  /** How likely the text means this condition and this person, 0 to 1; judged, not measured. */
  readonly confidence: number;
  /** Why it is one, as a sentence without a word of the text. */
  readonly reason: string;
}

/** Confidence by what leads to a condition. */
const confidenceBy = { name: 0.95, synonym: 0.9, abbreviation: 0.6, code: 0.95 } as const;
/** What remains of it for a code that several conditions share, or that is below the one that the vocabulary has. */
const sharedCode = 0.8;
const codeBelow = 0.95;
/** What remains of it when the text does not say that this person has the condition. */
const confidenceOf: Readonly<Record<Assertion, number>> = { affirmed: 1, negated: 0.1, uncertain: 0.6, relative: 0.4 };

/** Finds rare conditions in texts by their names and codes. */
export class RareConditionMatcher {
  readonly #conditions: readonly Condition[];
  /** What a match says of each of them. */
  readonly #told: readonly Told[];
  readonly #terms: TermIndex;
  readonly #codes = new CodeIndex();
  readonly #tokens: Tokens;
  readonly #table = new TokenTable();
  readonly #assertions: Assertions;
  readonly #commonnessOf = (index: number): number => commonness(this.#conditions[index]!.prevalence);

  /** @param vocabularies the first says how a condition is called that several have */
  constructor(vocabularies: readonly Vocabulary[]) {
    this.#tokens = new Tokens(this.#table);
    const common = new CommonNames(this.#tokens);
    this.#conditions = onlyRare(mergeVocabularies(vocabularies), common);
    this.#told = this.#conditions.map(toldOf);
    for (const [index, condition] of this.#conditions.entries()) this.#codes.add(condition, index);
    this.#assertions = new Assertions(this.#tokens, this.#table);
    this.#terms = indexTerms(this.#conditions, this.#tokens, this.#table, common);
  }

  /** How many conditions and different names it knows, and how many bytes its arrays take. */
  get size(): { conditions: number; terms: number; bytes: number } {
    const { trie, conditions, kinds, count } = this.#terms;
    return {
      conditions: this.#conditions.length,
      terms: count,
      bytes: trie.byteLength + this.#table.byteLength + conditions.byteLength + kinds.byteLength,
    };
  }

  /**
   * The rare conditions in a text, in its order; none overlaps another. The longest name wins: "optic pathway glioma" is one
   * condition, "glioma" is none. Denied ones are among them, marked as such.
   * @param text any length; a name may go over the end of a line but not over that of a sentence
   */
  match(text: string, { field = 'prose', system }: MatchOptions = {}): RareConditionMatch[] {
    const tokens = this.#tokens;
    tokens.read(text);
    const found: RareConditionMatch[] = [];
    if (field !== 'code') this.#names(text, field, found);
    if (tokens.hasDigit) this.#codesOf(text, field, system, found);
    return found.length > 1 ? inOrder(found) : found;
  }

  #names(text: string, field: NameSettings['field'], found: RareConditionMatch[]): void {
    const tokens = this.#tokens;
    const { trie } = this.#terms;
    let before: { last: number; assertion: Assertion } | undefined;
    for (let first = 0; first < tokens.count; first += 1) {
      const root = trie.root(tokens.ids[first]!);
      const isSplit = tokens.gaps[first + 1] === gap.hyphen && first + 1 < tokens.count;
      if (root === 0 && !isSplit) continue;
      const [term, last] = this.#longest(text, field, first, root);
      if (term === -1) continue;
      const assertion = this.#assertions.of(tokens, first, last, before);
      found.push(this.#named(term, tokens.starts[first]!, endOf(text, tokens, last), assertion));
      before = { last, assertion };
      first = last;
    }
  }

  /** The longest name that begins at a token and is one here, and its last token; -1 where none is. */
  #longest(text: string, field: NameSettings['field'], first: number, root: number): [term: number, last: number] {
    const tokens = this.#tokens;
    const { trie } = this.#terms;
    let best = -1;
    let last = first;
    let node = root;
    let at = first;
    if (node === 0) {
      node = trie.root(tokens.joined(text, first));
      at = first + 1;
    }
    while (node !== 0) {
      const term = trie.value(node);
      if (term !== -1 && this.#isName(text, field, term, first, at)) {
        best = term;
        last = at;
      }
      const next = at + 1;
      if (next >= tokens.count || tokens.gaps[next] === gap.stop) break;
      let below = trie.next(node, tokens.ids[next]!);
      at = next;
      if (below === 0 && next + 1 < tokens.count && tokens.gaps[next + 1] === gap.hyphen) {
        below = trie.next(node, tokens.joined(text, next));
        at = next + 1;
      }
      node = below;
    }
    return [best, last];
  }

  #isName(text: string, field: NameSettings['field'], term: number, first: number, last: number): boolean {
    const { starts, ends } = this.#tokens;
    const settings = { field, kind: kindOf(this.#terms, term), isOneToken: first === last };
    if (!isWritten(text, starts[first]!, ends[last]!, settings)) return false;
    return !followsQuantity(text, starts[last]!, ends[last]!);
  }

  #named(term: number, start: number, end: number, assertion: Assertion): RareConditionMatch {
    const told = this.#told[this.#terms.conditions[term]!]!;
    const by = kindOf(this.#terms, term);
    return matchOf(told, start, end, by, assertion, ways[by], confidenceBy[by]);
  }

  #codesOf(
    text: string,
    field: NameSettings['field'],
    system: CodeSystem | undefined,
    found: RareConditionMatch[],
  ): void {
    for (const code of codesIn(text, field === 'prose' ? 'prose' : 'field', system)) {
      const designated = this.#codes.find(code, this.#commonnessOf);
      if (!designated) continue;
      const { others, isBelow } = designated;
      const shared =
        others === 0 ? '' : `, which ${others} other rare condition${others === 1 ? ' has' : 's have'} as well`;
      const how = ` is given by ${isBelow ? 'a code below its' : 'its'} ${systemNames[code.system]} code${shared}`;
      const confidence = confidenceBy.code * (others > 0 ? sharedCode : 1) * (isBelow ? codeBelow : 1);
      const told = this.#told[designated.condition]!;
      found.push(matchOf(told, code.start, code.end, 'code', 'affirmed', how, confidence));
    }
  }
}

/** Without those that overlap one before. */
function inOrder(found: RareConditionMatch[]): RareConditionMatch[] {
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  return found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end);
}

const systemNames: Readonly<Record<CodeSystem, string>> = {
  icd10: 'ICD-10',
  orpha: 'ORPHA',
  mondo: 'MONDO',
  omim: 'OMIM',
};

const asides: Readonly<Record<Assertion, string>> = {
  affirmed: '',
  negated: '; the text denies it',
  uncertain: '; the text leaves it open',
  relative: '; the text speaks of a relative',
};

const ways: Readonly<Record<NameKind, string>> = {
  name: ' is named',
  synonym: ' is named by a synonym',
  abbreviation: ' is named by its abbreviation',
};

/** What every match of a condition says, made once. */
type Told = Pick<RareConditionMatch, 'condition' | 'code' | 'prevalence' | 'singlesOut'> & { readonly whoHas: string };

function toldOf(condition: Condition): Told {
  const { name, prevalence } = condition;
  return {
    condition: name,
    code: codeOf(condition),
    prevalence,
    singlesOut: singlesOut(condition),
    whoHas: `, which ${prevalenceInWords(prevalence)} have`,
  };
}

function matchOf(
  { condition, code, prevalence, singlesOut, whoHas }: Told,
  start: number,
  end: number,
  matchedBy: RareConditionMatch['matchedBy'],
  assertion: Assertion,
  how: string,
  confidence: number,
): RareConditionMatch {
  return {
    condition,
    code,
    prevalence,
    singlesOut,
    start,
    end,
    matchedBy,
    assertion,
    negated: assertion === 'negated',
    confidence: Math.round(100 * confidence * confidenceOf[assertion]) / 100,
    reason: `${condition}${how}${whoHas}${asides[assertion]}`,
  };
}

const apostrophes = "'’";

/** The end of a token, with the possessive s that belongs to it. */
function endOf(text: string, tokens: Tokens, last: number): number {
  const end = tokens.ends[last]!;
  if (!apostrophes.includes(text.charAt(end)) || end === text.length) return end;
  return /^['’]s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 3)) ? end + 2 : end;
}
