import { deflateRawSync } from 'node:zlib';

/** A file to pack. What is said about it may be a lie. */
export interface ZipContent {
  path: string;
  content: string | Uint8Array;
  /** 0 stores, 8 deflates (the default); any other number is only said. */
  method?: number;
  encrypted?: boolean;
  comment?: string;
  /** Unix mode, for links. */
  mode?: number;
  modified?: Date;
  /** Extra field of the central directory. */
  extra?: Uint8Array;
  /** Sizes that are said in place of the real ones. */
  said?: { packed?: number; unpacked?: number };
  /** Index of an earlier file at whose place this one is said to lie. */
  sharesWith?: number;
  /** Says nothing of the name's encoding. */
  unsaidEncoding?: boolean;
}

/** A ZIP file (APPNOTE 6.3) of some files. */
export function zipFile(files: readonly ZipContent[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const file of files) {
    const at = file.sharesWith === undefined ? offset : offsets[file.sharesWith]!;
    offsets.push(at);
    const content = Buffer.from(file.content);
    const method = file.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const name = Buffer.from(file.path);
    const fields = commonFields(file, method, name, packed.length, content.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.of(0, 0), name, packed]);
    if (file.sharesWith === undefined) {
      locals.push(local);
      offset += local.length;
    }
    central.push(directoryEntry(file, fields, name, at));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  const remark = Buffer.from(comment);
  end.writeUInt16LE(remark.length, 20);
  return Buffer.concat([...locals, directory, end, remark]);
}

/** Version, flags, method, time, checksum (left out), sizes and the name's length, as both headers have them. */
function commonFields(file: ZipContent, method: number, name: Buffer, packed: number, unpacked: number): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE((file.encrypted ? 1 : 0) | (file.unsaidEncoding ? 0 : 0x800), 2);
  fields.writeUInt16LE(method, 4);
  const { time, day } = dosTime(file.modified);
  fields.writeUInt16LE(time, 6);
  fields.writeUInt16LE(day, 8);
  fields.writeUInt32LE(file.said?.packed ?? packed, 14);
  fields.writeUInt32LE(file.said?.unpacked ?? unpacked, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function directoryEntry(file: ZipContent, fields: Buffer, name: Buffer, offset: number): Buffer {
  const extra = Buffer.from(file.extra ?? []);
  const comment = Buffer.from(file.comment ?? '');
  const rest = Buffer.alloc(16);
  rest.writeUInt16LE(extra.length, 0);
  rest.writeUInt16LE(comment.length, 2);
  rest.writeUInt32LE(((file.mode ?? 0) << 16) >>> 0, 8);
  rest.writeUInt32LE(offset, 12);
  const madeOnUnix = Buffer.of(30, 3);
  return Buffer.concat([Buffer.from('PK\x01\x02'), madeOnUnix, fields, rest, name, extra, comment]);
}

/** A time as MS-DOS keeps it; the first that it knows where none is given. */
function dosTime(modified?: Date): { time: number; day: number } {
  if (modified === undefined) return { time: 0, day: (1 << 5) | 1 };
  return {
    time: (modified.getUTCHours() << 11) | (modified.getUTCMinutes() << 5) | (modified.getUTCSeconds() >> 1),
    day: ((modified.getUTCFullYear() - 1980) << 9) | ((modified.getUTCMonth() + 1) << 5) | modified.getUTCDate(),
  };
}
