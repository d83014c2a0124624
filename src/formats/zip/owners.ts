import type { Entry } from 'yauzl';

/** Info-ZIP's extra fields with numbers of accounts: "new Unix" of any length, and the older one of two bytes each. */
const newUnix = 0x7875;
const olderUnix = 0x7855;

/** The account and group numbers that a file was packed with, as `uid` and `gid`; none where they were left out. */
export function ownersOf({ extraFields }: Pick<Entry, 'extraFields'>): Record<string, string> {
  for (const { id, data } of extraFields) {
    if (id === newUnix && data[0] === 1) {
      const [uid, next] = numberAt(data, 1);
      const [gid] = numberAt(data, next);
      return { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) };
    }
    if (id === olderUnix && data.length >= 4) {
      return { uid: String(data.readUInt16LE(0)), gid: String(data.readUInt16LE(2)) };
    }
  }
  return {};
}

/** A number with its length in bytes before it, and where the next one starts. */
function numberAt(data: Buffer, offset: number): [value: string | undefined, next: number] {
  const length = data[offset] ?? 0;
  const isThere = length > 0 && length <= 6 && offset + 1 + length <= data.length;
  return [isThere ? String(data.readUIntLE(offset + 1, length)) : undefined, offset + 1 + length];
}
