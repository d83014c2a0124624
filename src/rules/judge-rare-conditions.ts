import { isPrivateTag } from '../model/dicom.ts';
import type { Field } from '../model/field.ts';
import { PairMemo } from '../model/memo.ts';
import type { Policy } from '../model/policy.ts';
import { milder, type Severity, type SeveritySetting } from '../model/severity.ts';
import type { Violation } from '../model/violation.ts';
import { meaningOfAttribute } from '../policies/attribute-meaning.ts';
import { type ConditionField, conditionFieldOf } from '../policies/condition-field.ts';
import type { RareConditionMatch, RareConditionMatcher } from '../vocabulary/matcher.ts';
import { commonness, type PrevalenceClass, prevalenceInWords } from '../vocabulary/prevalence.ts';
import { matcherOf, type VocabularySnapshot } from '../vocabulary/snapshot.ts';
import type { FieldSetting } from './field-setting.ts';
import { placeOf, wherein } from './place.ts';

/** The rule that all of this is said by. */
export const rareConditionId = 'outlier/rare-condition';

/** Below this, a match is at most a warning whatever the policy says: an abbreviation that may mean something else. */
const certainEnough = 0.7;
/** Below this, a match is more likely another thing, such as an abbreviation that a text denies in words unknown. */
const leastConfidence = 0.3;
const longestRemembered = 256;
const mostRemembered = 20_000;
/** Representations of DICOM in which words or codes of people stand (PS3.5 section 6.2). */
const textRepresentations = new Set(['LO', 'SH', 'LT', 'ST', 'UT', 'UC']);
/** Members of a BIDS sidecar that say what a column holds ("Tabular files"), not what a person has. */
const describesColumn = /\/(?:Levels|Description|LongName|TermURL|Units)(?:\/|$)/;

const none: readonly RareConditionMatch[] = [];

/** Finds rare conditions in fields of any format, by what their names say; one for each thread. */
export class RareConditions {
  readonly #severity: SeveritySetting;
  readonly #rarest: PrevalenceClass;
  readonly #remembered = new Map<ConditionField, PairMemo<string, string, readonly RareConditionMatch[]>>();
  #matcher: RareConditionMatcher | undefined;

  /**
   * @param options of the rule: `prevalence`, the most common class that is told
   * @param vocabularies that were imported; they are read when the first text is looked into
   */
  constructor(
    policy: Policy,
    { prevalence }: Readonly<Record<string, unknown>>,
    private readonly vocabularies: readonly VocabularySnapshot[] | undefined,
  ) {
    this.#severity = policy.severityOfRule(rareConditionId, 'warning');
    this.#rarest = prevalence as PrevalenceClass;
  }

  /** The conditions that a text says the person, or a relative, has or may have: those that it denies are left out. */
  matches(text: string, holds: ConditionField): readonly RareConditionMatch[] {
    if (text.length < shortest[holds.holds]) return none;
    if (text.length > longestRemembered) return this.#find(text, holds);
    let remembered = this.#remembered.get(holds);
    if (!remembered) {
      remembered = new PairMemo(mostRemembered);
      this.#remembered.set(holds, remembered);
    }
    return remembered.get('', text, () => this.#find(text, holds));
  }

  /**
   * A match as a violation.
   * @param documentation says what the dataset is about, and nobody's disease
   */
  violation(field: Field, match: RareConditionMatch, { circumstances }: FieldSetting): Violation {
    const isAbout = circumstances.documentation === true || isDescription(field);
    const messageId = isAbout ? 'described' : match.assertion === 'affirmed' ? 'found' : match.assertion;
    return {
      ruleId: rareConditionId,
      severity: messageId === 'found' ? this.severityOf(match) : asInformation(this.#severity),
      confidence: match.confidence,
      reason: reasons[match.matchedBy],
      location: field.locate(match.start, match.end),
      messageId,
      parameters: { rarity: rarityOf(match), place: isAbout ? 'documentation' : placeOf(field) },
      value: field.text.slice(match.start, match.end),
      ...wherein(field),
    };
  }

  /** What a condition weighs that a text says somebody has. */
  severityOf({ confidence }: Pick<RareConditionMatch, 'confidence'>): SeveritySetting {
    if (this.#severity === 'off' || confidence >= certainEnough) return this.#severity;
    return milder(this.#severity, 'warning');
  }

  /** What is said of a whole column of which most rows state one condition: it is at most a warning, since nobody stands out. */
  get severityOfCohort(): SeveritySetting {
    return this.#severity === 'off' ? 'off' : milder(this.#severity, 'warning');
  }

  #find(text: string, { holds, system, isOtherEdition }: ConditionField): readonly RareConditionMatch[] {
    this.#matcher ??= matcherOf(this.vocabularies);
    const found = this.#matcher
      .match(text, { field: holds, ...(system === undefined ? {} : { system }) })
      .filter((match) => !match.negated && match.confidence >= leastConfidence && this.#isRare(match))
      .filter(({ matchedBy }) => !(isOtherEdition && matchedBy === 'code'));
    return found.length === 0 ? none : found;
  }

  /** A condition of which nobody knows how many have it is rare as its catalogue says, unless it is a group of conditions. */
  #isRare({ prevalence, singlesOut }: RareConditionMatch): boolean {
    return prevalence === 'unknown' ? singlesOut : commonness(prevalence) <= commonness(this.#rarest);
  }
}

function asInformation(severity: SeveritySetting): SeveritySetting {
  return severity === 'off' ? 'off' : milder(severity, 'info' satisfies Severity);
}

/** How it was recognised, without its name: a report that names it tells what the data were masked for. */
const reasons: Readonly<Record<RareConditionMatch['matchedBy'], string>> = {
  name: 'by its name',
  synonym: 'by another name of it',
  abbreviation: 'by an abbreviation, which may mean something else',
  code: 'by its code',
};

/** How rare a condition is, as messages say it. */
export function rarityOf({ prevalence }: Pick<RareConditionMatch, 'prevalence'>): string {
  return prevalence === 'unknown' ? 'nobody knows how many people have it' : `${prevalenceInWords(prevalence)} have it`;
}

/** As what conditions are looked for in a field; `undefined` where they are not. */
export function holdsConditions({ kind, name, element }: Field): ConditionField | undefined {
  // What columns and folders are called is nobody's record: their cells and files are looked into.
  if (kind === 'heading' || kind === 'segment') return undefined;
  if (!element) return conditionFieldOf(kind === 'prose' ? '' : name, kind);
  if (isPrivateTag(element.tag)) return conditionFieldOf('', kind);
  if (meaningOfAttribute(element.tag, element.vr).kind !== 'free-text') return undefined;
  return conditionFieldOf(element.keyword, kind);
}

/** Shorter texts hold nothing: the shortest code that says what it is has five signs, `Q85.1`, the shortest abbreviation two. */
const shortest: Readonly<Record<ConditionField['holds'], number>> = { diagnosis: 2, code: 1, prose: 5 };

/**
 * Whether a field may hold a condition, whatever it is called: headers of vendors have hundreds of numbers in each slice. Every
 * name has letters, and so has every code but the bare numbers of a column of codes, which are short.
 */
export function mayHoldCondition(field: Field): boolean {
  const { element, kind } = field;
  // The value of an attribute is decoded when it is asked for, and most need not be.
  if (element) return textRepresentations.has(element.vr);
  const { text } = field;
  if (kind === 'cell' && text.length <= longestNumber) return text !== '';
  return text.length >= shortest.diagnosis && aLetter.test(text);
}

/** One of ASCII, or whatever else is beyond it. */
const aLetter = /[A-Za-z\u0080-\uffff]/;
/** ORPHA, MONDO and OMIM have numbers of at most seven digits. */
const longestNumber = 7;

function isDescription({ location }: Field): boolean {
  return location.kind === 'json' && describesColumn.test(location.pointer);
}
