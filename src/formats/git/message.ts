/** A commit or an annotated tag, taken apart. */
export interface GitMessage {
  /** Who wrote, committed or tagged: `author`, `committer`, `tagger`, each as `Jane Roe <jane@clinic.example>`. */
  readonly people: readonly { role: string; person: string }[];
  /** Its lines; the first is the subject. */
  readonly lines: readonly string[];
}

/** Reads a commit or an annotated tag (gitformat-commit, `git mktag`). */
export function readMessage(content: Buffer): GitMessage {
  const end = content.indexOf('\n\n');
  const head = content.subarray(0, end < 0 ? content.length : end);
  const encoding = /^encoding ([\w.:-]{1,40})$/m.exec(head.toString('latin1'))?.[1];
  const people = [...decoded(head, encoding).matchAll(/^(author|committer|tagger) (.*?) \d+ [+-]\d{4}$/gm)];
  const body = end < 0 ? '' : decoded(content.subarray(end + 2), encoding);
  return {
    people: people.map(([, role, person]) => ({ role: role!, person: person! })),
    lines: withoutSignature(body.split(/\r?\n/)),
  };
}

/** What is no UTF-8 although nothing says so was written by an old program, in Latin-1. */
function decoded(bytes: Buffer, encoding = 'utf-8'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A signed tag ends in its signature, which is no text. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => /^-----BEGIN (PGP|SSH|SIGNED)/.test(line));
  return start < 0 ? lines : lines.slice(0, start);
}
