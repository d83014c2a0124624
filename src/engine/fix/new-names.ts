import { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import type { Field } from '../../model/field.ts';
import type { SpanOfValue } from '../../model/location.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { isWorthChange } from '../../remedies/dicom/decide.ts';
import type { FixSetting } from '../../remedies/dicom/fix-context.ts';
import { codeOf } from '../../remedies/dicom/pseudonym.ts';
import { judgeField } from '../../rules/judge-field.ts';

const uidInName = /(?<![\d.])[0-2](?:\.\d+){4,}(?![\d])/g;
/** What is replaced may bring out what stands beside it. */
const mostRounds = 4;

/** Gives files and folders names that say no more than the objects in them do. */
export class NewNames {
  readonly #terms: TermMatcher;
  readonly #segments = new Map<string, string>();
  readonly #given = new Set<string>();

  /** @param codes numbers and names that were replaced in objects, with what stands for them */
  constructor(
    private readonly codes: ReadonlyMap<string, string>,
    private readonly fix: FixSetting,
  ) {
    this.#terms = new TermMatcher(codes.keys(), false);
  }

  /** The path of a copy, by that of the original; no two are alike. */
  of(path: string): string {
    const named = path
      .split('/')
      .map((segment) => this.#segment(segment))
      .join('/');
    let unique = named;
    for (let copy = 2; this.#given.has(unique.toLowerCase()); copy += 1) unique = withNumber(named, copy);
    this.#given.add(unique.toLowerCase());
    return unique;
  }

  #segment(segment: string): string {
    let named = this.#segments.get(segment);
    if (named === undefined) {
      named = this.#withoutFindings(this.#withoutTerms(this.#withNewUids(segment)));
      this.#segments.set(segment, named);
    }
    return named;
  }

  /** A UID in a name is the new one of the same object, where the policy gives it one. */
  #withNewUids(segment: string): string {
    const { policy, uids } = this.fix;
    if (policy.severityOf('uid', 'patient', {}) === 'off') return segment;
    return segment.replace(uidInName, (uid) =>
      isPlaceholder(uid, 'uid') && policy.actionOf === undefined ? uid : uids.of(uid),
    );
  }

  #withoutTerms(segment: string): string {
    const matches = this.#terms.find(segment).map((match) => ({ ...match, by: this.codes.get(match.term)! }));
    const { declared, secret } = this.fix;
    const named = replaced(segment, matches);
    return declared?.replace(named, (term) => codeOf(secret, `name ${term}`)) ?? named;
  }

  #withoutFindings(segment: string): string {
    const { secret, policy, knownTerms } = this.fix;
    const setting = { policy, circumstances: {}, ...(knownTerms && { knownTerms }) };
    let named = segment;
    for (let round = 0; round < mostRounds; round += 1) {
      const spans = judgeField(segmentField(named), setting)
        .filter(isWorthChange)
        .map(({ location }) => (location as { span?: SpanOfValue }).span ?? { start: 0, end: named.length });
      if (spans.length === 0) return named;
      const text = named;
      const codes = spans.map((span) => ({ ...span, by: codeOf(secret, `name ${text.slice(span.start, span.end)}`) }));
      named = replaced(named, codes);
    }
    return `${codeOf(secret, `name ${segment}`)}${/\.[A-Za-z]{1,8}$/.exec(segment)?.[0] ?? ''}`;
  }
}

/** A text with spans replaced, from its end; of two that overlap the first one in the text gives way. */
function replaced(text: string, spans: readonly (SpanOfValue & { by: string })[]): string {
  let result = text;
  let before = text.length;
  for (const { start, end, by } of [...spans].sort((left, right) => right.start - left.start)) {
    if (end > before) continue;
    result = `${result.slice(0, start)}${by}${result.slice(end)}`;
    before = start;
  }
  return result;
}

function withNumber(path: string, number: number): string {
  const at = path.lastIndexOf('.');
  const isExtension = at > path.lastIndexOf('/') + 1 && /^\.[A-Za-z]{1,8}$/.test(path.slice(at));
  return isExtension ? `${path.slice(0, at)}-${number}${path.slice(at)}` : `${path}-${number}`;
}

function segmentField(text: string): Field {
  const location = { kind: 'attribute', attribute: '' } as const;
  return { kind: 'segment', name: '', text, location, locate: (start, end) => ({ ...location, span: { start, end } }) };
}
