import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExpectedFinding } from './expected.ts';

/** Writes the files of a cohort and keeps account of whose they are, and of what has to be found. */
export class CohortFiles {
  readonly expected: ExpectedFinding[] = [];
  readonly #ofSubjects = new Map<string, string[]>();

  constructor(private readonly directory: string) {}

  /** Writes a file. @param subject whose it is, where it is of one person */
  write(path: string, content: string | Uint8Array, subject?: string): void {
    const absolute = join(this.directory, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
    if (subject !== undefined) this.#ofSubjects.set(subject, [...this.filesOf(subject), path]);
  }

  /** Everything that was written of a person, in the order of paths. */
  filesOf(subject: string): string[] {
    return (this.#ofSubjects.get(subject) ?? []).toSorted();
  }

  expect(...findings: ExpectedFinding[]): void {
    this.expected.push(...findings);
  }
}

/** An object as a file of JSON. */
export function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
