import type { IdentifierClass } from '../../model/identifier-class.ts';
import type { DetectionContext, Detector, Span } from '../../model/span.ts';
import { isDate } from '../matching/labelled-code.ts';
import { isStructured } from '../matching/setting.ts';
import { isWhole, matchAt } from '../matching/spans.ts';
import { trait } from '../matching/traits.ts';
import { generalLabels } from '../national-id/general.ts';
import { isOneDigit } from './check-digits.ts';
import { digitsStarts, type FormEntry, type FormNode, type Tier, treeOf } from './forms.ts';
import { type Announced, isDenied, isFiller, Labels, mayBeAnnounced, type Proximity } from './labels.ts';
import { labelledCodes, schemes } from './register.ts';
import {
  beginsAfterLabel,
  beginsClean,
  beginsNoForm,
  chainFrom,
  eachDigitToken,
  endsClean,
  followsLetters,
  formsAt,
  startsBefore,
} from './scan.ts';
import type { LabelledCode, Scheme } from './scheme.ts';

type Subject = Scheme | LabelledCode;

/** What any national number may be called. */
const anyState = Symbol('national number');

/** Made when the first number is met: a program that meets none need not wait for it. */
let tables: Tables | undefined;

interface Tables {
  readonly forms: FormNode;
  /** Those that tell something without a label. */
  readonly tellingForms: FormNode;
  readonly tellingStarts: ReturnType<typeof digitsStarts>;
  readonly labels: Labels<Subject | typeof anyState>;
}

function tablesOf(): Tables {
  if (tables) return tables;
  const tellingForms = treeOf(schemes, ['typical', 'rare']);
  tables = {
    forms: treeOf(schemes, ['typical', 'rare', 'plain']),
    tellingForms,
    tellingStarts: digitsStarts(tellingForms),
    labels: new Labels(labelEntries()),
  };
  return tables;
}

/** What is known of one place in a text, worked out when it is asked for. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly context: DetectionContext;
  /** Whether any label may announce it. */
  readonly mayBeLabelled: boolean;
}

/** Fewer digits are no number even with letters, or without. */
const leastDigits = 2;
const leastDigitsAlone = 4;

/** Shared, so that they are looked at once for all. */
const numberNeeds: NonNullable<Detector['needs']> = [
  { traits: trait.digit | trait.mixed, digits: leastDigits },
  { traits: trait.digit, digits: leastDigitsAlone },
  { traits: trait.digit | trait.letter, digits: leastDigits, words: () => tablesOf().labels.anyWord },
];

/** A detector of one class of numbers. All of them look at a text together, once. */
export function numberDetector(identifier: IdentifierClass): Detector {
  return {
    classes: [identifier],
    needs: numberNeeds,
    mayFindBy: ({ name = '' }) => tablesOf().labels.inName(name).size > 0,
    detect(text, context) {
      const spans = numbersIn(text, context);
      return spans.length === 0 ? [] : spans.filter((span) => span.class === identifier);
    },
  };
}

let latest: { text: string; name: string | undefined; kind: string | undefined; spans: readonly Span[] } | undefined;

/** All numbers of known schemes in a text, in its order. */
function numbersIn(text: string, context: DetectionContext): readonly Span[] {
  if (latest?.text === text && latest.name === context.name && latest.kind === context.kind) return latest.spans;
  const spans: Span[] = [];
  latest = { text, name: context.name, kind: context.kind, spans };
  const { labels, tellingStarts } = tablesOf();
  const places = labels.placesIn(text, context.name ?? '');
  eachDigitToken(text, (start, end) => {
    const mayBeLabelled = mayBeAnnounced(places, text, start);
    if (!mayBeLabelled && !followsLetters(text, start) && beginsNoForm(tellingStarts, text, start, end))
      return undefined;
    const starts = startsBefore(text, start);
    if (!anyMayBeNumber(text, starts, end)) return undefined;
    for (let index = starts.length - 1; index >= 0; index -= 1) {
      const from = starts[index]!;
      const span = bestAt({ text, start: from, context, mayBeLabelled }, end, from < start);
      if (!span) continue;
      spans.push(span);
      return span.end;
    }
    return undefined;
  });
  return spans;
}

/** The most certain number that begins at a place. */
function bestAt(place: Place, tokenEnd: number, withLetters: boolean): Span | undefined {
  const { text, start, context } = place;
  if (withLetters && isFiller(/^[A-Za-z]*/.exec(text.slice(start, start + 8))![0])) return undefined;
  const clean = beginsClean(text, start);
  if (!clean && !beginsAfterLabel(text, start)) return undefined;
  const { forms: allForms, tellingForms, labels } = tablesOf();
  const forms = formsAt(place.mayBeLabelled ? allForms : tellingForms, text, start);
  if (!place.mayBeLabelled && forms.length === 0) return undefined;
  // A small word before the number begins a form of it, or nothing.
  if (withLetters && forms.length === 0 && /[a-z]/.test(text[start]!)) return undefined;
  const announced = labels.around(text, start, forms[0]?.end ?? tokenEnd, context.name ?? '');
  let best: Span | undefined;
  for (const { end, entries } of forms) {
    const value = joined(text, start, end);
    for (const entry of entries) {
      const span = judge(entry, value, place, end, announced, clean);
      if (span && (!best || span.confidence > best.confidence)) best = span;
    }
  }
  if (best && best.confidence >= 0.85) return best;
  for (const [subject, proximity] of announced.subjects) {
    const span =
      typeof subject === 'object' && 'code' in subject && proximity === 'close' ? codeAt(subject, place) : undefined;
    if (span && (!best || span.confidence > best.confidence)) best = span;
  }
  return best;
}

const separator = /[^A-Za-z\d]/g;

/** A number without what groups it, in capitals. */
function joined(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(separator, '').toUpperCase();
}

function judge(
  { scheme, tier }: FormEntry,
  value: string,
  place: Place,
  end: number,
  announced: Announced<Subject | typeof anyState>,
  clean: boolean,
): Span | undefined {
  const general = scheme.class === 'national-id' ? announced.subjects.get(anyState) : undefined;
  const specific = announced.subjects.get(scheme);
  const proximity = specific === 'close' ? specific : (general ?? specific);
  if (!proximity && (!clean || tier === 'plain')) return undefined;
  if (isOneDigit(value)) return undefined;
  if (scheme.plausible && !scheme.plausible(value)) return undefined;
  const holds = scheme.check?.(value);
  const confidence = confidenceOf(scheme, tier, value, proximity, holds, place, end);
  if (confidence === undefined || isDenied(announced.words)) return undefined;
  return {
    start: place.start,
    end,
    class: scheme.class,
    confidence,
    ...(scheme.role ? { role: scheme.role } : {}),
    reason: reasonOf(scheme, proximity, holds),
  };
}

/** Check digit and label together are certain, each alone is not; see `Forms` for what the form itself adds. */
function confidenceOf(
  scheme: Scheme,
  tier: Tier,
  value: string,
  proximity: Proximity | undefined,
  holds: boolean | undefined,
  place: Place,
  end: number,
): number | undefined {
  if (holds === false) return scheme.strict || proximity !== 'close' ? undefined : 0.6;
  if (proximity === 'close') return holds ? 0.95 : 0.88;
  if (tier === 'typical') return holds ? 0.88 : 0.8;
  if (proximity === 'near') return holds ? 0.87 : tier === 'rare' ? 0.65 : undefined;
  const inTable = place.context.kind === 'cell' || place.context.kind === 'segment';
  if (tier === 'rare' && holds && inTable) return 0.4;
  // One digit in ten is right by chance, one letter in 26.
  const isStrong = value.length > 13 || /[A-Z]$/.test(value);
  if (tier === 'rare' && holds && isAlone(place, end)) return isStrong ? 0.7 : 0.5;
  if (tier === 'rare' && holds) return isStrong ? 0.55 : undefined;
  return tier === 'rare' && !inTable && isAlone(place, end) ? 0.5 : undefined;
}

/** Whether a number is all that its text says, or one of a list of its like, and the text is no cell of a table. */
function isAlone({ text, start, context }: Place, end: number): boolean {
  if (context.kind === 'cell') return false;
  if (end - start > text.length - 8) return isWhole(text, start, end);
  return text.length <= longestList && !isStructured(text, context) && isList(text, text.slice(start, end));
}

/** A longer text of nothing but numbers is a table or a signal. */
const longestList = 120;

/** What stands between the last two of a list. */
const linkWord = /^(?:and|or|y|o|e|und|oder|et|ou|en|of)$/i;

/** Whether a text is a list of numbers with as many digits and letters as one of them. */
function isList(text: string, value: string): boolean {
  const { length } = value.replace(separator, '');
  const parts = text
    .trim()
    .split(/[,;\s]+/)
    .filter((part) => !linkWord.test(part));
  return !/\s/.test(value) && parts.length > 1 && parts.every((part) => part.replace(separator, '').length === length);
}

function reasonOf(scheme: Scheme, proximity: Proximity | undefined, holds: boolean | undefined): string {
  const label = proximity ? 'a label' : 'its form';
  if (holds === undefined) return `${scheme.name}: ${proximity ? 'after or before a label' : 'its form'}`;
  return `${scheme.name}: ${label} and ${holds ? 'a valid check digit' : 'a check digit that does not hold'}`;
}

function anyMayBeNumber(text: string, starts: readonly number[], end: number): boolean {
  for (const start of starts) if (mayBeNumber(text, start, end)) return true;
  return false;
}

/** Enough digits for a number, here and in what is joined to it; a year is none, and neither is a row of single digits. */
function mayBeNumber(text: string, from: number, end: number): boolean {
  const { digits, letters, tokens } = chainFrom(text, from);
  if ((digits + letters) * 3 < tokens * 4) return false;
  if (digits > 4) return true;
  if (digits === 4) return end - from !== 4 || !/^(?:19|20)/.test(text.slice(from, from + 2));
  return digits > 1 && digits + letters > 3 && beginsClean(text, from);
}

function codeAt(code: LabelledCode, { text, start }: Place): Span | undefined {
  const value = matchAt(code.code, text, start)?.[0];
  if (value === undefined || !endsClean(text, start + value.length) || isDate(value)) return undefined;
  if (value.replace(/\D/g, '').length < code.digits || /^(?:19|20)\d\d$/.test(value)) return undefined;
  return {
    start,
    end: start + value.length,
    class: code.class,
    confidence: 0.85,
    ...(code.role ? { role: code.role } : {}),
    reason: `${code.name}: after or before a label`,
  };
}

function* labelEntries(): Generator<[string, Subject | typeof anyState]> {
  for (const label of generalLabels) yield [label, anyState];
  for (const subject of [...schemes, ...labelledCodes]) {
    for (const label of subject.labels) yield [label, subject];
  }
}
