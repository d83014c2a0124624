import { subjectKey } from '../../cohort/bids-table.ts';

/** How a name in a path tells of a subject: by an entity of BIDS, or by a folder or file that is called so. */
export type NamedBy = 'bids-path' | 'name';

/** A place where a name stands. */
export interface NamedInPath {
  readonly by: NamedBy;
  /** Else something else may be meant: a number, a word, two people in one path. */
  readonly isCertain: boolean;
}

/** `sub-` entities of a part of a path (BIDS 1.10, Entities). */
const bidsLabels = /(?:^|_)sub-([a-zA-Z0-9+]+)(?=[_.]|$)/g;

/**
 * The names of one subject, and where they stand as whole names: `P01` does not stand in `P012`, nor `sub-1` in `sub-10`.
 * Upper and lower case are different, as in BIDS.
 */
export class SubjectNames {
  readonly #keys: ReadonlySet<string>;
  readonly #others: ReadonlySet<string>;
  /** Of other subjects, names in which one of ours stands: `P01-2` and `P01`. */
  readonly #longer: readonly string[];

  /**
   * @param names the subject, and what it is called elsewhere, as its PatientID
   * @param others names of the other subjects of the dataset
   */
  constructor(names: readonly string[], others: Iterable<string> = []) {
    this.#keys = new Set(names.map(nameKey).filter((key) => key !== ''));
    this.#others = new Set([...others].map(nameKey).filter((key) => key !== '' && !this.#keys.has(key)));
    this.#longer = [...this.#others].filter((other) => [...this.#keys].some((key) => other.includes(key)));
  }

  /** Whether a text is the subject, with the prefix of BIDS or without, whatever pads it. */
  is(text: string): boolean {
    return this.#keys.has(nameKey(text));
  }

  /** Whether a text is another subject of the dataset, or a path of one. */
  isOther(text: string): boolean {
    if (this.#others.has(nameKey(text))) return true;
    return partsOf(text).some((part) => this.#others.has(nameKey(part.replace(/[_.].*$/, ''))));
  }

  /** Where a path names the subject. @param path with `/`, or with `\` as Windows writes it; `undefined` where it does not */
  inPath(path: string): NamedInPath | undefined {
    const parts = partsOf(path);
    const labels = new Set(parts.flatMap((part) => [...part.matchAll(bidsLabels)].map(([, label]) => label!)));
    if (labels.size > 0) {
      const isOurs = [...labels].some((label) => this.#keys.has(label));
      return isOurs ? { by: 'bids-path', isCertain: labels.size === 1 } : undefined;
    }
    const folders = parts.slice(0, -1);
    const file = parts.at(-1) ?? '';
    for (const key of this.#keys) {
      if (isTelling(key) ? parts.some((part) => this.#isIn(part, key)) : isFolder(folders, key)) {
        return { by: 'name', isCertain: isTelling(key) };
      }
      if (!isTelling(key) && !/^\d+$/.test(key) && stemOf(file) === key) return { by: 'name', isCertain: false };
    }
    return undefined;
  }

  /** Whether a name stands in a text between signs, and not as a part of another subject's name. */
  #isIn(text: string, key: string): boolean {
    const places = placesOf(text, key);
    if (places.length === 0) return false;
    const taken = this.#longer.flatMap((other) => placesOf(text, other).map((start) => [start, start + other.length]));
    return places.some((at) => !taken.some(([start, end]) => start! <= at && at + key.length <= end!));
  }
}

function partsOf(path: string): string[] {
  return path.replaceAll('\\', '/').split('/');
}

/** Whether a name can hardly be anything else: letters and digits. A number may count anything, a word may be one of the language. */
export function isTelling(name: string): boolean {
  return /^\s*sub-/.test(name) || (/\p{L}/u.test(name) && /\p{N}/u.test(name));
}

/** DICOM pads values with spaces or zero bytes (PS3.5 section 6.2). */
function nameKey(text: string): string {
  return subjectKey(text.replaceAll('\0', ' '));
}

function isFolder(folders: readonly string[], key: string): boolean {
  return folders.includes(key);
}

/** `P01` of `P01.nii.gz`. */
function stemOf(file: string): string {
  return file.replace(/\..*$/, '');
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWordSign(text[at - 1]) && !isWordSign(text[at + name.length])) places.push(at);
  }
  return places;
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
