import type { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import type { Field } from '../../model/field.ts';
import type { Policy } from '../../model/policy.ts';
import type { Entry } from '../../model/source.ts';
import type { Violation } from '../../model/violation.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import type { FieldSetting } from '../../rules/field-setting.ts';
import { judgeField } from '../../rules/judge-field.ts';
import type { LeftElsewhere } from '../../rules/judge-left-elsewhere.ts';
import type { Keyed } from './keyed.ts';

/** How many judged segments and texts are remembered; names of folders recur in every path below them. */
const memory = 4096;

/** What stands in place of a segment or a subject that is masked. */
const masked = /^.?•••(?: \([^()]*\) )?#[a-z2-7]{8}(?:\.[A-Za-z0-9]{1,8}){0,2}$/u;

/** Judges the names of files and folders, and masks those that identify someone wherever they are written. */
export class PathMask {
  readonly #judged = new Map<string, Violation[]>();
  readonly #setting: FieldSetting;

  /** @param leftElsewhere what the dataset declares to be persons', once that is known: it names them in paths as well */
  constructor(
    policy: Policy,
    private readonly keyed: Keyed,
    knownTerms?: TermMatcher,
    private readonly leftElsewhere?: LeftElsewhere,
  ) {
    this.#setting = { policy, circumstances: {}, ...(knownTerms === undefined ? {} : { knownTerms }) };
  }

  /**
   * The violations in those segments of an entry's path that no earlier entry has shown: by themselves, or, in the second
   * pass, of declared terms alone.
   */
  *violations(entry: Pick<Entry, 'path' | 'firstNewSegment'>): Iterable<Violation> {
    const segments = entry.path.split('/');
    for (let index = entry.firstNewSegment; index < segments.length; index += 1) {
      const judged = this.#judge(segments[index]!);
      for (const violation of this.leftElsewhere ? judged.filter(isLeftElsewhere) : judged) {
        yield { ...violation, location: { kind: 'path', segment: index } };
      }
    }
  }

  /** The dates in the name of a file or folder that the policy has something against, as they are written. */
  daysIn(segment: string): string[] {
    const violations = this.#judge(segment);
    return violations.flatMap((violation) => (violation.class === 'date' ? (violation.value ?? []) : []));
  }

  /** A path as it may be shown: each segment that identifies someone is masked, its extension kept. */
  show(path: string): string {
    return path
      .split('/')
      .map((segment) => (this.#judge(segment).length > 0 ? this.#maskSegment(segment) : segment))
      .join('/');
  }

  /** A path, or the path of a file inside one, that was shown before it was known what the dataset declares. */
  showAgain(shown: string): string {
    return shown
      .split(/(!?\/)/)
      .map((segment) => (masked.test(segment) ? segment : this.show(segment)))
      .join('');
  }

  /** A sentence, in which names of files stand, without the terms that the dataset declares. */
  withoutDeclared(text: string): string {
    return this.leftElsewhere?.replace(text, (term) => this.keyed.mask(term)) ?? text;
  }

  /** A text that goes into a message or a location: masked when it identifies someone. */
  showText(text: string): string {
    return this.#judge(text).some(({ severity }) => severity !== 'info') ? this.keyed.mask(text) : text;
  }

  /** The name of an institution: masked where it names or reaches a person. It is read as running text, since no path is so written. */
  showInstitution(text: string): string {
    const names = [...this.#judge(text), ...judgeField(textField(text), this.#setting)].some(
      ({ severity, class: found }) => severity !== 'info' && found !== 'organization',
    );
    return names ? this.keyed.mask(text) : text;
  }

  /** An identifier of a subject: masked unless it is a code like `sub-01`. */
  showIdentifier(identifier: string): string {
    return isPlaceholder(identifier, 'mrn') ? this.show(identifier) : this.keyed.mask(identifier, 'mrn');
  }

  #maskSegment(segment: string): string {
    const extension = /(\.[A-Za-z0-9]{1,8}){0,2}$/.exec(segment)?.[0] ?? '';
    const stem = segment.slice(0, segment.length - extension.length) || segment;
    return `${this.keyed.mask(stem).replace(/ \(.*\) /, '')}${stem === segment ? '' : extension}`;
  }

  #judge(segment: string): Violation[] {
    let violations = this.#judged.get(segment);
    if (!violations) {
      const field = segmentField(segment);
      const byItself = judgeField(field, this.#setting);
      violations = [...byItself, ...(this.leftElsewhere?.judge(field, this.#setting, () => byItself) ?? [])];
      if (this.#judged.size >= memory) this.#judged.clear();
      this.#judged.set(segment, violations);
    }
    return violations;
  }
}

function isLeftElsewhere({ ruleId }: Violation): boolean {
  return ruleId === 'identifier/left-elsewhere';
}

function textField(text: string): Field {
  return { ...segmentField(text), kind: 'prose' };
}

function segmentField(text: string): Field {
  const location = { kind: 'path', segment: 0 } as const;
  return { kind: 'segment', name: '', text, location, locate: () => location };
}
