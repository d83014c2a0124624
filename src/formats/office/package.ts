import type { Member } from '../../model/document.ts';
import type { ByteReader } from '../../model/source.ts';
import { openZip, type ZipMember } from '../zip/archive.ts';
import { type PartReader, readXml } from './xml.ts';

/** A part of XML that unpacks to more is not read: its text would be that of a library. */
const largestPart = 256 * 1024 * 1024;

/** An office file: an archive whose parts are XML, and pictures and files that were put into the document. */
export class OfficePackage {
  readonly #parts: ReadonlyMap<string, ZipMember>;

  private constructor(
    readonly members: readonly ZipMember[],
    readonly problems: string[],
  ) {
    this.#parts = new Map(members.map((member) => [member.path.toLowerCase(), member]));
  }

  /** @throws Error with a one-line message when it is no archive; one with a password is a compound file (MS-OFFCRYPTO) */
  static async open(bytes: ByteReader): Promise<OfficePackage> {
    const problems: string[] = [];
    const { members } = await openZip(bytes, problems);
    return new OfficePackage(members, problems);
  }

  has(path: string): boolean {
    return this.#parts.has(path.toLowerCase());
  }

  /** Paths of the parts that match, in the order of their numbers: `slide2.xml` before `slide10.xml`. */
  paths(pattern: RegExp): string[] {
    const found = this.members.map(({ path }) => path).filter((path) => pattern.test(path));
    return found.sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
  }

  /** Reads a part, if it is there. What cannot be read becomes a problem. */
  *read<T>(path: string, reader: PartReader<T>): Iterable<T> {
    const part = this.#parts.get(path.toLowerCase());
    if (!part) return;
    try {
      if (part.problem !== undefined) throw new Error(part.problem);
      const bytes = part.open(largestPart);
      yield* readXml(bytes.read(0, bytes.size), reader);
    } catch (error) {
      this.#tell((error as Error).message);
    }
  }

  /** Reads a part to its end for what the reader keeps. */
  readAll<T>(path: string, reader: PartReader<T>): T[] {
    return [...this.read(path, reader)];
  }

  /**
   * Pictures, sounds and files that were put into the document.
   * @param isText says which parts are read as the document's own
   */
  *embedded(isText: RegExp): Iterable<Member> {
    for (const member of this.members) {
      if (!isText.test(member.path) && member.problem !== 'empty file') yield member;
    }
  }

  /** Names of parts are those of the format; which one it was helps nobody. */
  #tell(message: string): void {
    const sentence = `a part of the document cannot be read: ${message}`;
    if (!this.problems.includes(sentence)) this.problems.push(sentence);
  }
}

function numberOf(path: string): number {
  return Number(/(\d{1,9})\.\w+$/.exec(path)?.[1] ?? 0);
}
