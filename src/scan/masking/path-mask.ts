import type { TermMatcher } from '../../detectors/known-terms/matcher.ts';
import type { Field } from '../../model/field.ts';
import type { Policy } from '../../model/policy.ts';
import type { Entry } from '../../model/source.ts';
import type { Violation } from '../../model/violation.ts';
import { isPlaceholder } from '../../policies/placeholder.ts';
import { judgeField } from '../../rules/judge-field.ts';
import type { Keyed } from './keyed.ts';

/** How many judged segments and texts are remembered; names of folders recur in every path below them. */
const memory = 4096;

/** Judges the names of files and folders, and masks those that identify someone wherever they are written. */
export class PathMask {
  readonly #judged = new Map<string, Violation[]>();

  constructor(
    private readonly policy: Policy,
    private readonly keyed: Keyed,
    private readonly knownTerms?: TermMatcher,
  ) {}

  /** The violations in those segments of an entry's path that no earlier entry has shown. */
  *violations(entry: Pick<Entry, 'path' | 'firstNewSegment'>): Iterable<Violation> {
    const segments = entry.path.split('/');
    for (let index = entry.firstNewSegment; index < segments.length; index += 1) {
      for (const violation of this.#judge(segments[index]!)) {
        yield { ...violation, location: { kind: 'path', segment: index } };
      }
    }
  }

  /** A path as it may be shown: each segment that identifies someone is masked, its extension kept. */
  show(path: string): string {
    return path
      .split('/')
      .map((segment) => (this.#judge(segment).length > 0 ? this.#maskSegment(segment) : segment))
      .join('/');
  }

  /** A text that goes into a message or a location: masked when it identifies someone. */
  showText(text: string): string {
    return this.#judge(text).some(({ severity }) => severity !== 'info') ? this.keyed.mask(text) : text;
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
      violations = judgeField(segmentField(segment), {
        policy: this.policy,
        circumstances: {},
        ...(this.knownTerms === undefined ? {} : { knownTerms: this.knownTerms }),
      });
      if (this.#judged.size >= memory) this.#judged.clear();
      this.#judged.set(segment, violations);
    }
    return violations;
  }
}

function segmentField(text: string): Field {
  const location = { kind: 'path', segment: 0 } as const;
  return { kind: 'segment', name: '', text, location, locate: () => location };
}
