/** A FreeSurfer volume of one voxel with tags behind it, unpacked. */
export function mghFile(tags: readonly [kind: number, content: string][]): Buffer {
  const head = Buffer.alloc(284);
  for (const [index, value] of [1, 1, 1, 1, 1, 0].entries()) head.writeInt32BE(value, index * 4);
  const parts = tags.map(([kind, content]) => {
    const bytes = Buffer.alloc(12);
    bytes.writeInt32BE(kind);
    bytes.writeBigInt64BE(BigInt(content.length), 4);
    return Buffer.concat([bytes, Buffer.from(content)]);
  });
  return Buffer.concat([head, Buffer.alloc(1), Buffer.alloc(16), ...parts]);
}
