/** A file to pack, or what else a header can say. */
export interface TarContent {
  path: string;
  content?: string | Uint8Array;
  /** `0` a file, `2` a link, `5` a folder, `x` and `g` pax records, `L` a long name. */
  type?: string;
  prefix?: string;
  uname?: string;
  gname?: string;
  uid?: number;
  /** In seconds since 1970. */
  modified?: number;
  /** Twelve characters that are said in place of the size. */
  said?: string | Buffer;
  link?: string;
}

/** A TAR file (POSIX.1 ustar) of some files, with the empty blocks that end it. */
export function tarFile(files: readonly TarContent[]): Buffer {
  return Buffer.concat([...files.flatMap(blocks), Buffer.alloc(1024)]);
}

/** The content of a pax header: `length keyword=value\n` for each record, the length in bytes and of the whole record. */
export function paxRecords(records: Readonly<Record<string, string>>): Buffer {
  return Buffer.concat(
    Object.entries(records).map(([keyword, value]) => {
      const rest = Buffer.byteLength(` ${keyword}=${value}\n`);
      let length = rest + String(rest).length;
      if (rest + String(length).length > length) length += 1;
      return Buffer.from(`${length} ${keyword}=${value}\n`);
    }),
  );
}

function blocks(file: TarContent): Buffer[] {
  const content = Buffer.from(file.content ?? '');
  const header = Buffer.alloc(512);
  header.write(file.path, 0, 100);
  header.write('0000644\0', 100);
  header.write(octal(file.uid ?? 0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(content.length, 11), 124);
  if (file.said !== undefined) Buffer.from(file.said).copy(header, 124);
  header.write(octal(file.modified ?? 0, 11), 136);
  header.write(file.type ?? '0', 156);
  header.write(file.link ?? '', 157);
  header.write('ustar\x0000', 257);
  header.write(file.uname ?? '', 265);
  header.write(file.gname ?? '', 297);
  header.write(file.prefix ?? '', 345);
  header.fill(0x20, 148, 156);
  header.write(`${octal(sum(header), 6)}\0 `, 148);
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function sum(bytes: Buffer): number {
  return bytes.reduce((total, byte) => total + byte, 0);
}
