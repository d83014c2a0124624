/** The same elements in the first version, which has no magic and counts lengths from the first element's items. */
export function csaHeaderOfFirstVersion(...elements: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(elements.length, 0);
  head.writeUInt32LE(77, 4);
  const bytes = Buffer.concat([head, ...elements]);
  const first = bytes.readInt32LE(8 + 76);
  let at = 8;
  for (const _ of elements) {
    const items = bytes.readInt32LE(at + 76);
    at += 84;
    for (let item = 0; item < items; item += 1) {
      const length = bytes.readInt32LE(at + 4);
      bytes.writeInt32LE(length + first, at);
      at += 16 + ((length + 3) & ~3);
    }
  }
  return bytes;
}
