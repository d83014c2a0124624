/** A classic NetCDF file: attributes of the file, and those of variables that hold no data. */
export function netcdfFile(
  attributes: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Buffer {
  const parts = Object.entries(variables).map(([name, own]) =>
    Buffer.concat([named(name), uint32(0), attributeList(own), uint32(4), uint32(4), uint32(0)]),
  );
  return Buffer.concat([
    Buffer.from('CDF\x01'),
    uint32(0),
    uint32(0),
    uint32(0),
    attributeList(attributes),
    uint32(11),
    uint32(parts.length),
    ...parts,
  ]);
}

function attributeList(attributes: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(attributes).map(([name, text]) =>
    Buffer.concat([named(name), uint32(2), named(text)]),
  );
  return Buffer.concat([uint32(12), uint32(entries.length), ...entries]);
}

function named(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([uint32(bytes.length), bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
