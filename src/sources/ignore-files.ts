import ignore, { type Ignore } from 'ignore';

/** The name of the files that say what a scan leaves out, in `.gitignore` syntax. */
export const ignoreFile = '.cohortlintignore';

/** The patterns in force in one folder: its own and those of the folders above it. */
export class IgnoreRules {
  private constructor(private readonly layers: readonly { base: string; patterns: Ignore }[]) {}

  static readonly none = new IgnoreRules([]);

  /** The rules of a folder that has an ignore file of its own; `base` is the folder's path with a slash, '' at the root. */
  with(base: string, text: string): IgnoreRules {
    return new IgnoreRules([
      ...this.layers,
      { base, patterns: ignore({ ignoreCase: false }).add(text.replace(/^\uFEFF/, '')) },
    ]);
  }

  /** Whether a path is left out. A deeper file decides over one above it, as in git. @param path a folder's ends in `/` */
  ignores(path: string): boolean {
    let ignored = false;
    for (const { base, patterns } of this.layers) {
      const verdict = patterns.test(path.slice(base.length));
      if (verdict.ignored) ignored = true;
      else if (verdict.unignored) ignored = false;
    }
    return ignored;
  }
}
