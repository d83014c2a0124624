import { tooLarge } from '../../formats/archive/too-large.ts';
import type { Member } from '../../model/document.ts';
import type { ByteReader } from '../../model/source.ts';

/** Archives within archives are followed this deep. */
const deepest = 3;
/** Files inside one entry that are read, those inside of them included. */
const mostMembers = 20_000;
/** Bytes that one file inside an entry may unpack to, and all of them together. */
const largestMember = 256 * 1024 * 1024;
const mostBytes = 1024 * 1024 * 1024;

/**
 * How much may still be unpacked out of one entry, so that an archive that unpacks to a thousand times its size, or holds
 * itself, costs a bounded amount of time and memory.
 */
export class MemberBudget {
  #members = mostMembers;
  #bytes = mostBytes;

  /** Why a member at this depth, 1 for one that lies in the entry itself, is not opened; `undefined` when it may be. */
  refusal(depth: number): string | undefined {
    if (depth > deepest) return `it lies more than ${deepest} archives deep: unpack the outer ones and scan again`;
    if (this.#members <= 0) return `only the first ${mostMembers} files inside are read: unpack it and scan again`;
    return this.#bytes <= 0
      ? `only the first ${mostBytes / 1024 ** 3} GiB of it are unpacked: unpack it and scan again`
      : undefined;
  }

  /**
   * Unpacks a member and counts what it costs, also when it fails on the way.
   * @throws Error with a one-line message when it is too large or damaged
   */
  async open(member: Member): Promise<ByteReader> {
    const most = Math.min(largestMember, this.#bytes);
    if (member.size > most) throw tooLarge(most);
    this.#members -= 1;
    let spent = member.size;
    try {
      const bytes = await member.open(most);
      spent = bytes.size;
      return bytes;
    } finally {
      this.#bytes -= spent;
    }
  }
}
