/** A variable of a file that is made. */
export interface MadeVariable {
  name: string;
  label?: string;
  format?: string;
  /** Bytes of a text; numbers have eight. */
  width?: number;
  values: readonly (string | number | undefined)[];
}

/** A SAS transport file of version 5 with these data sets. */
export function transportFile(sets: Readonly<Record<string, readonly MadeVariable[]>>): Buffer {
  const time = '14MAR21:09:30:00';
  const parts = [
    record(`${head('LIBRARY')}000000000000000000000000000000`),
    record(`SAS     SAS     SASLIB  9.4     X64_10  ${' '.repeat(24)}${time}`),
    record(time),
  ];
  for (const [name, variables] of Object.entries(sets)) {
    let offset = 0;
    const descriptions = variables.map((variable) => {
      const description = Buffer.alloc(140);
      const { width } = variable;
      description.writeInt16BE(width === undefined ? 1 : 2, 0);
      description.writeInt16BE(width ?? 8, 4);
      description.write(variable.name.padEnd(8), 8);
      description.write((variable.label ?? '').padEnd(40), 16);
      description.write((variable.format ?? '').padEnd(8), 56);
      description.writeInt32BE(offset, 84);
      offset += width ?? 8;
      return description;
    });
    parts.push(
      record(`${head('MEMBER')}000000000000000001600000000140  `),
      record(`${head('DSCRPTR')}000000000000000000000000000000`),
      record(`SAS     ${name.padEnd(8)}SASDATA 9.4     X64_10  ${' '.repeat(24)}${time}`),
      record(`${time}${' '.repeat(16)}Visits of ${name}`),
      record(`${head('NAMESTR')}000000${String(variables.length).padStart(4, '0')}00000000000000000000`),
      filled(Buffer.concat(descriptions)),
      record(`${head('OBS')}000000000000000000000000000000`),
    );
    const rows = Array.from({ length: variables[0]?.values.length ?? 0 }, (_, row) =>
      Buffer.concat(variables.map(({ width, values }) => cell(values[row], width))),
    );
    parts.push(filled(Buffer.concat(rows)));
  }
  return Buffer.concat(parts);
}

function head(kind: string): string {
  return `HEADER RECORD*******${kind.padEnd(8)}HEADER RECORD!!!!!!!`;
}

function record(text: string): Buffer {
  return Buffer.from(text.padEnd(80));
}

function filled(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((80 - (bytes.length % 80)) % 80, ' ')]);
}

function cell(value: string | number | undefined, width: number | undefined): Buffer {
  if (width !== undefined)
    return Buffer.concat([Buffer.from(String(value)), Buffer.alloc(width, ' ')]).subarray(0, width);
  const bytes = Buffer.alloc(8);
  if (value === undefined) bytes[0] = 0x2e;
  else if (value !== 0) {
    let fraction = Math.abs(value as number);
    let exponent = 64;
    for (; fraction >= 1; exponent += 1) fraction /= 16;
    for (; fraction < 1 / 16; exponent -= 1) fraction *= 16;
    bytes[0] = exponent | ((value as number) < 0 ? 0x80 : 0);
    for (let index = 1; index < 8; index += 1) {
      fraction *= 256;
      bytes[index] = Math.floor(fraction);
      fraction -= Math.floor(fraction);
    }
  }
  return bytes;
}
