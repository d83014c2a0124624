/** A column of a data set that is made: a text of a width, or a number. */
export interface MadeSasColumn {
  name: string;
  label?: string;
  format?: string;
  /** Bytes of a text; a number without it. */
  width?: number;
  values: readonly (string | number)[];
}

/** How a data set that is made is laid out. */
export interface MadeSasLayout {
  isWide?: boolean;
  isBig?: boolean;
  /** Packs every row by runs, or by the method of Ross. */
  packing?: 'SASYZCRL' | 'SASYZCR2';
  /** Number of the encoding. */
  encoding?: number;
}

const headerLength = 1024;
const pageLength = 8192;

/** A SAS data set: a page that describes it, and one with its rows, plain or packed. */
export function sasFile(columns: readonly MadeSasColumn[], layout: MadeSasLayout = {}): Buffer {
  const { isWide = false, isBig = false, packing, encoding = 20 } = layout;
  const width = isWide ? 8 : 4;
  const put = (bytes: Buffer, at: number, value: number, length: number): void => {
    if (isBig) bytes.writeUIntBE(value, at + Math.max(0, length - 6), Math.min(6, length));
    else bytes.writeUIntLE(value, at, Math.min(6, length));
  };
  const texts = [Buffer.from(packing ?? ''.padEnd(8))];
  const place = (text: string): number[] => {
    const start = 2 + Buffer.concat(texts).length;
    texts.push(Buffer.from(text));
    return [0, start, Buffer.byteLength(text)];
  };
  let rowLength = 0;
  const offsets = columns.map(({ width: textWidth = 8 }) => {
    rowLength += textWidth;
    return rowLength - textWidth;
  });
  const names = columns.map(({ name }) => place(name));
  const formats = columns.map(({ format = '', label = '' }) => [...place(format), ...place(label)]);
  const count = columns[0]?.values.length ?? 0;
  const signed = (signature: number, length: number): Buffer => {
    const part = Buffer.alloc(length);
    if (signature >= 0xfffff000) part.fill(0xff, 0, width);
    put(part, isWide && isBig ? 4 : 0, signature, 4);
    return part;
  };
  const rowSize = signed(0xf7f7f7f7, 120 * width);
  for (const [index, value] of [
    [5, rowLength],
    [6, count],
    [15, 0],
  ] as const)
    put(rowSize, index * width, value, width);
  const list = Buffer.concat(texts);
  const columnTexts = signed(0xfffffffd, width + 2 + list.length);
  put(columnTexts, width, list.length + 2, 2);
  list.copy(columnTexts, width + 2);
  const columnNames = signed(0xffffffff, 2 * width + 12 + columns.length * 8);
  const attributes = signed(0xfffffffc, 2 * width + 12 + columns.length * (width + 8));
  for (const [index, { width: textWidth }] of columns.entries()) {
    for (const [step, value] of names[index]!.entries()) put(columnNames, width + 8 * (index + 1) + step * 2, value, 2);
    const at = width + 8 + index * (width + 8);
    put(attributes, at, offsets[index]!, width);
    put(attributes, at + width, textWidth ?? 8, 4);
    attributes[at + width + 6] = textWidth === undefined ? 1 : 2;
  }
  const formatParts = formats.map((places) => {
    const part = signed(0xfffffbfe, 3 * width + 40);
    for (const [step, value] of places.entries()) put(part, 3 * width + 22 + step * 2, value, 2);
    return part;
  });
  const rows = Array.from({ length: count }, (_, row) => {
    const bytes = Buffer.alloc(rowLength, ' ');
    for (const [index, { width: textWidth, values }] of columns.entries()) {
      if (textWidth !== undefined)
        bytes.write(String(values[row]), offsets[index]!, textWidth, encoding === 20 ? 'utf8' : 'latin1');
      else if (isBig) bytes.writeDoubleBE(values[row] as number, offsets[index]!);
      else bytes.writeDoubleLE(values[row] as number, offsets[index]!);
    }
    return bytes;
  });
  const pack = packing === 'SASYZCRL' ? packRuns : packRoss;
  const packed = packing === undefined ? [] : rows.map((row) => ({ bytes: pack(row), isRow: true }));
  const parts = [rowSize, columnTexts, columnNames, attributes, ...formatParts].map((bytes) => ({
    bytes,
    isRow: false,
  }));
  const pages = [pageOf(0, 0, [...parts, ...packed], Buffer.alloc(0))];
  if (packing === undefined) pages.push(pageOf(0x0100, count, [], Buffer.concat(rows)));
  return Buffer.concat([header(), ...pages]);

  function header(): Buffer {
    const head = Buffer.alloc(headerLength);
    Buffer.from('000000000000000000000000c2ea8160b31411cfbd92080009c7318c181f1011', 'hex').copy(head);
    head[32] = isWide ? 0x33 : 0x22;
    head[35] = isWide ? 0x33 : 0x32;
    head[37] = isBig ? 0 : 1;
    head[70] = encoding;
    head.write('SAS FILE', 84);
    head.write('VISITS'.padEnd(64), 92);
    const shift = isWide ? 4 : 0;
    for (const at of [164, 172]) {
      if (isBig) head.writeDoubleBE(1.9e9, at + shift);
      else head.writeDoubleLE(1.9e9, at + shift);
    }
    put(head, 196 + shift, headerLength, 4);
    put(head, 200 + shift, pageLength, 4);
    put(head, 204 + shift, packing === undefined ? 2 : 1, width);
    return head;
  }

  function pageOf(
    kind: number,
    blocks: number,
    content: readonly { bytes: Buffer; isRow: boolean }[],
    rest: Buffer,
  ): Buffer {
    const page = Buffer.alloc(pageLength);
    const start = isWide ? 40 : 24;
    put(page, start - 8, kind, 2);
    put(page, start - 6, blocks, 2);
    put(page, start - 4, content.length, 2);
    rest.copy(page, start);
    let end = pageLength;
    for (const [index, { bytes, isRow }] of content.entries()) {
      end -= bytes.length;
      bytes.copy(page, end);
      const at = start + index * (isWide ? 24 : 12);
      put(page, at, end, width);
      put(page, at + width, bytes.length, width);
      page[at + 2 * width] = isRow ? 4 : 0;
      page[at + 2 * width + 1] = isRow ? 1 : 0;
    }
    return page;
  }
}

/** Runs of blanks and zeros as such, all else as it stands. */
function packRuns(row: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < row.length; ) {
    let end = at;
    while (end < row.length && row[end] === row[at] && end - at < 17) end += 1;
    const length = end - at;
    if (length > 2 && (row[at] === 0x20 || row[at] === 0))
      parts.push(Buffer.of((row[at] === 0 ? 0xf0 : 0xe0) | (length - 2)));
    else if (length > 2) parts.push(Buffer.of(0xc0 | (length - 3), row[at]!));
    else {
      end = at + 1;
      parts.push(Buffer.of(0x80, row[at]!));
    }
    at = end;
  }
  return Buffer.concat(parts);
}

/** Runs as runs, all else byte by byte. */
function packRoss(row: Buffer): Buffer {
  const items: Buffer[] = [];
  for (let at = 0; at < row.length; ) {
    let end = at;
    while (end < row.length && row[end] === row[at] && end - at < 18) end += 1;
    const isRun = end - at > 2;
    items.push(isRun ? Buffer.of(end - at - 3, row[at]!) : Buffer.of(row[at]!));
    at = isRun ? end : at + 1;
  }
  const parts: Buffer[] = [];
  for (let first = 0; first < items.length; first += 16) {
    const group = items.slice(first, first + 16);
    const bits = group.reduce((sum, item, index) => sum | (item.length > 1 ? 1 << (15 - index) : 0), 0);
    parts.push(Buffer.of(bits >> 8, bits & 0xff), ...group);
  }
  return Buffer.concat(parts);
}
