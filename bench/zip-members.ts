/** A member of a ZIP file. */
export interface ZipMember {
  name: string;
  /** Size in the archive, in bytes. */
  packed: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** What is in a ZIP file, by its central directory (APPNOTE 4.3.12). @throws Error for anything else */
export function zipMembers(zip: Buffer): ZipMember[] {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('This is no ZIP file.');
  const members: ZipMember[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === directoryEntry; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    members.push({ name: zip.toString('utf8', at + 46, at + 46 + nameLength), packed: zip.readUInt32LE(at + 20) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return members;
}
