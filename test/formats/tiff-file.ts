/** An entry of a directory: a text, numbers of 16 bits, rationals, bytes, or a directory that it points to. */
export type TiffValue = string | number[] | { rationals: number[] } | { bytes: Uint8Array } | { directory: TiffTags };
export type TiffTags = Record<number, TiffValue>;

/** A TIFF file with pages of entries and no pixels, or an Exif block. */
export function tiffFile(pages: TiffTags[], order: 'little' | 'big' = 'little'): Buffer {
  const writer = new Writer(order === 'little');
  writer.append(Buffer.concat([Buffer.from(order === 'little' ? 'II' : 'MM'), writer.short(42), writer.long(8)]));
  for (const [index, tags] of pages.entries()) writer.directory(tags, index < pages.length - 1);
  return writer.bytes;
}

class Writer {
  bytes = Buffer.alloc(0);

  constructor(private readonly isLittle: boolean) {}

  append(part: Uint8Array): void {
    this.bytes = Buffer.concat([this.bytes, part]);
  }

  short(value: number): Buffer {
    const bytes = Buffer.alloc(2);
    if (this.isLittle) bytes.writeUInt16LE(value);
    else bytes.writeUInt16BE(value);
    return bytes;
  }

  long(value: number): Buffer {
    const bytes = Buffer.alloc(4);
    if (this.isLittle) bytes.writeUInt32LE(value);
    else bytes.writeUInt32BE(value);
    return bytes;
  }

  /** Entries first, then their values, then the directories they point to. */
  directory(tags: TiffTags, isFollowed: boolean): void {
    const entries = Object.entries(tags);
    let valuesAt = this.bytes.length + 2 + entries.length * 12 + 4;
    const heads: Buffer[] = [];
    const values: Buffer[] = [];
    const pointers: { at: number; tags: TiffTags }[] = [];
    for (const [index, [tag, value]] of entries.entries()) {
      const isDirectory = typeof value === 'object' && 'directory' in value;
      const [type, count, bytes] = isDirectory ? [4, 1, Buffer.alloc(4)] : this.#encode(value);
      if (isDirectory) pointers.push({ at: this.bytes.length + 2 + index * 12 + 8, tags: value.directory });
      const isInline = bytes.length <= 4;
      const field = isInline ? Buffer.concat([bytes, Buffer.alloc(4 - bytes.length)]) : this.long(valuesAt);
      heads.push(Buffer.concat([this.short(Number(tag)), this.short(type), this.long(count), field]));
      if (isInline) continue;
      const even = Buffer.concat([bytes, Buffer.alloc(bytes.length % 2)]);
      values.push(even);
      valuesAt += even.length;
    }
    const nextAt = this.bytes.length + 2 + entries.length * 12;
    this.append(Buffer.concat([this.short(entries.length), ...heads, this.long(0), ...values]));
    for (const pointer of pointers) {
      this.long(this.bytes.length).copy(this.bytes, pointer.at);
      this.directory(pointer.tags, false);
    }
    if (isFollowed) this.long(this.bytes.length).copy(this.bytes, nextAt);
  }

  #encode(value: Exclude<TiffValue, { directory: TiffTags }>): [type: number, count: number, bytes: Buffer] {
    if (typeof value === 'string') {
      const text = Buffer.from(`${value}\0`);
      return [2, text.length, text];
    }
    if (Array.isArray(value)) return [3, value.length, Buffer.concat(value.map((one) => this.short(one)))];
    if ('bytes' in value) return [7, value.bytes.length, Buffer.from(value.bytes)];
    const parts = value.rationals.flatMap((one) => [this.long(Math.round(one * 1000)), this.long(1000)]);
    return [5, value.rationals.length, Buffer.concat(parts)];
  }
}
