/** A NumPy file: the header as NumPy writes it, then the bytes of the elements. */
export function numpyFile(header: string, elements: Uint8Array = Buffer.alloc(0), version = 1): Buffer {
  const lengthBytes = version === 1 ? 2 : 4;
  const start = 8 + lengthBytes;
  const length = Math.ceil((start + header.length + 1) / 64) * 64 - start;
  const text = `${header.padEnd(length - 1)}\n`;
  const head = Buffer.alloc(start);
  head.write('\x93NUMPY', 'latin1');
  head[6] = version;
  head.writeUIntLE(text.length, 8, lengthBytes);
  return Buffer.concat([head, Buffer.from(text, version >= 3 ? 'utf8' : 'latin1'), elements]);
}

/** Text as NumPy's type `<U…` holds it: four bytes a character, padded with zeros. */
export function unicode(text: string, characters: number): Buffer {
  const bytes = Buffer.alloc(characters * 4);
  for (const [index, character] of [...text].entries()) bytes.writeUInt32LE(character.codePointAt(0)!, index * 4);
  return bytes;
}
