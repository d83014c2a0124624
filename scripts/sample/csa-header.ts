/** One element of a Siemens CSA header of the second version. */
export function csaElement(name: string, vr: string, ...values: readonly string[]): Buffer {
  const head = Buffer.alloc(84);
  head.write(name, 0, 'latin1');
  head.writeInt32LE(values.length, 64);
  head.write(vr, 68, 'latin1');
  head.writeInt32LE(values.length, 76);
  head.writeInt32LE(77, 80);
  const items = values.map((value) => {
    const content = Buffer.from(`${value}\0`, 'latin1');
    const item = Buffer.alloc(16 + ((content.length + 3) & ~3));
    for (const at of [0, 4, 12]) item.writeInt32LE(content.length, at);
    item.writeInt32LE(77, 8);
    content.copy(item, 16);
    return item;
  });
  return Buffer.concat([head, ...items]);
}

/** A Siemens CSA header of the second version. */
export function csaHeader(...elements: readonly Buffer[]): Buffer {
  const head = Buffer.from('SV10\x04\x03\x02\x01\0\0\0\0\0\0\0\0', 'latin1');
  head.writeUInt32LE(elements.length, 8);
  head.writeUInt32LE(77, 12);
  return Buffer.concat([head, ...elements]);
}
