import type { ObjectType } from './object.ts';

/** Bytes that the history of one repository may come to. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The history of a repository as one text, in the form of `git cat-file --batch`: a line with the object's name, type and
 * size, its content, and a line feed. What was not read follows as records of the type `problem`, one sentence each.
 */
export class HistoryText {
  readonly #parts: Buffer[] = [];
  #length = 0;

  /** Takes an object; nothing when the text would become too long. @returns whether it was taken */
  add(name: string, type: ObjectType, content: Buffer): boolean {
    if (this.#length + content.length > mostBytes) return false;
    this.#push(name, type, content);
    return true;
  }

  /** @param problems sentences without text of the repository */
  finish(problems: readonly string[]): Buffer {
    for (const problem of problems) this.#push('history', 'problem', Buffer.from(problem));
    return Buffer.concat(this.#parts);
  }

  #push(name: string, type: ObjectType | 'problem', content: Buffer): void {
    const head = Buffer.from(`${name} ${type} ${content.length}\n`);
    this.#parts.push(head, content, Buffer.from('\n'));
    this.#length += head.length + content.length + 1;
  }
}
