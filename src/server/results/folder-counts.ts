import type { DatasetScan } from '../../engine/scan-dataset.ts';
import type { Badge } from '../../model/protocol.ts';
import type { FindingIndex } from './finding-index.ts';

/** Open findings in a file or below a folder. */
type Counts = Pick<Badge, 'error' | 'warning'>;

/** The files and folders of a dataset with their open findings, for badges. */
export class FolderCounts {
  /** By path as it is shown; that of a folder ends in a slash. */
  readonly #counts = new Map<string, Counts>();
  /** Shown paths by raw ones, of those that differ; folders with a slash. */
  readonly #shown = new Map<string, string>();

  constructor(scan: DatasetScan, index: FindingIndex) {
    const severities = new Map(scan.summary.issues.map(({ id, severity }) => [id, severity]));
    for (let at = 0; at < index.length; at += 1) {
      const { issue, path, isSuppressed } = index.finding(at);
      const severity = severities.get(index.issues.texts[issue]!);
      if (path < 0 || isSuppressed || severity === undefined || severity === 'info') continue;
      for (const place of placesOf(index.paths.texts[path]!)) this.#count(place, severity);
    }
    for (const [shown, raw] of scan.maskedPaths) {
      const shownPlaces = [...placesOf(shown)];
      for (const [number, place] of [...placesOf(raw)].entries()) this.#shown.set(place, shownPlaces[number]!);
    }
  }

  /** @param rawPath of a file, relative to the dataset, or of a folder with or without its slash */
  at(rawPath: string): Omit<Badge, 'uri'> | undefined {
    for (const path of [rawPath, `${rawPath}/`]) {
      const counts = this.#counts.get(this.#shown.get(path) ?? path);
      if (counts) return { ...counts, isFolder: path !== rawPath };
    }
    return undefined;
  }

  #count(place: string, severity: 'error' | 'warning'): void {
    let counts = this.#counts.get(place);
    if (!counts) {
      counts = { error: 0, warning: 0 };
      this.#counts.set(place, counts);
    }
    counts[severity] += 1;
  }
}

/** A path and the folders above it: `a/b/c.txt`, `a/`, `a/b/`. */
function* placesOf(path: string): Iterable<string> {
  yield path;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) yield path.slice(0, slash + 1);
}
