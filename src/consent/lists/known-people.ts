import { subjectKey } from '../../cohort/bids-table.ts';
import { isTelling } from '../withdrawal/subject-name.ts';

/** A person whom a text names. */
export interface NamedPerson {
  /** As `subjectKey` names people. */
  readonly key: string;
  /** Else something else may be meant: a number counts anything, and `P01` may be a part of many things. */
  readonly isCertain: boolean;
}

/** `sub-01` as a name of its own, or as an entity of one (BIDS 1.10, Entities). */
const bidsLabel = /^sub-([a-zA-Z0-9+]+)(?=[_.]|$)/;
/** Shorter names with a letter and a digit are also those of regions, channels and sequences: `T2`, `P01`. */
const shortestCertain = 4;
/** A shorter number in a path is more often a fold, a class or a date. */
const shortestNumber = 3;

/**
 * The people of a table of who agreed, and where a text names one of them as a whole: `P01` stands in `P01_T1w.nii.gz` and in
 * `data/P01/ct.dcm`, and neither in `P012` nor in `P01-2`; in `P01_2.nii` where nobody else is called `P01_2`.
 */
export class KnownPeople {
  readonly #known: ReadonlySet<string>;

  /** @param known as `subjectKey` names them */
  constructor(known: Iterable<string>) {
    this.#known = new Set([...known].filter((key) => key !== ''));
  }

  /** Who is called exactly so, with the prefix of BIDS or without. */
  called(text: string): NamedPerson | undefined {
    const key = subjectKey(text);
    return this.#known.has(key) ? { key, isCertain: isCertain(text.trim(), key) } : undefined;
  }

  /** Whose a name or a path is; nobody's where it names two. @param text a token without spaces, with `/` or `\` */
  namedBy(text: string): NamedPerson | undefined {
    const parts = text.split(/[/\\]/);
    const labels = new Set(parts.flatMap((part) => labelsOf(part)));
    if (labels.size > 0) {
      const [label] = labels;
      return labels.size === 1 && this.#known.has(label!) ? { key: label!, isCertain: true } : undefined;
    }
    const exact = this.called(text);
    if (exact || !isPath(text)) return exact;
    const named = new Set(parts.flatMap((part) => this.#beginning(part) ?? []));
    const [key] = named;
    if (named.size !== 1 || (/^\d+$/.test(key!) && key!.length < shortestNumber)) return undefined;
    return { key: key!, isCertain: isCertain(key!, key!) };
  }

  /** The longest name with which a part of a path begins, up to its end, an underscore or a point. */
  #beginning(part: string): string | undefined {
    for (
      let end = part.length;
      end > 0;
      end = Math.max(part.lastIndexOf('_', end - 1), part.lastIndexOf('.', end - 1))
    ) {
      const name = part.slice(0, end);
      if (this.#known.has(name)) return name;
    }
    return undefined;
  }
}

function labelsOf(part: string): string[] {
  return part.split('_').flatMap((entity) => bidsLabel.exec(entity)?.[1] ?? []);
}

function isCertain(name: string, key: string): boolean {
  return name.startsWith('sub-') || (isTelling(key) && key.length >= shortestCertain);
}

/** It has folders, or ends as a name of a file does. */
function isPath(text: string): boolean {
  return /[/\\]|\.[A-Za-z][A-Za-z0-9]{0,7}$/.test(text);
}
