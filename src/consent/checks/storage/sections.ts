/** A section of a file of settings, with what it says. */
export interface Section {
  readonly name: string;
  /** What stands in quotes after the name: `origin` of `[remote "origin"]`. */
  readonly of?: string;
  /** From 1. */
  readonly line: number;
  /** By names in lower case; a name may be said several times. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** `[remote "origin"]` (git-config), `['remote "store"']` (DVC), `[store]` (rclone); a setting of Git may follow on the line. */
const heading = /^\[\s*'?([^\]"'\s]+)(?:\s+"((?:[^"\\]|\\.)*)")?[^\]]*\](.*)$/;
const setting = /^\s*([A-Za-z][\w-]*)\s*=(.*)$/;
const comment = /^\s*[#;]/;

/** Reads settings in sections: those of Git (git-config, "Configuration file"), DVC and rclone. What is neither is passed over. */
export function sectionsOf(text: string): Section[] {
  const sections: (Omit<Section, 'values'> & { readonly values: Map<string, string[]> })[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (comment.test(line)) continue;
    const found = line.includes(']') ? heading.exec(line.trim()) : null;
    if (found) {
      const of = found[2]?.replace(/\\(.)/g, '$1');
      sections.push({
        name: found[1]!.toLowerCase(),
        ...(of === undefined ? {} : { of }),
        line: index + 1,
        values: new Map(),
      });
    }
    const said = setting.exec(found ? found[3]! : line);
    const values = sections.at(-1)?.values;
    if (!said || !values) continue;
    const key = said[1]!.toLowerCase();
    const value = withoutQuotes(said[2]!.trim());
    const before = values.get(key);
    if (before) before.push(value);
    else values.set(key, [value]);
  }
  return sections;
}

/** The value of git-config without quotes, and without a comment behind it. */
function withoutQuotes(value: string): string {
  return /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1]?.replace(/\\(.)/g, '$1') ?? value.replace(/\s[#;].*$/, '').trimEnd();
}

/** The last value of a name, which counts. */
export function lastOf({ values }: Section, key: string): string | undefined {
  return values.get(key)?.at(-1);
}
