/** A variable of a file that is made: a string of a width, a double, or a long string. */
export interface MadeVariable {
  name: string;
  label?: string;
  format?: string;
  type: number | 'double' | 'byte' | 'strL';
  values: readonly (string | number)[];
}

/** A Stata file of release 118, little endian. */
export function stataFile(
  variables: readonly MadeVariable[],
  { note = '', valueLabel = '' }: { note?: string; valueLabel?: string } = {},
): Buffer {
  const rows = variables[0]?.values.length ?? 0;
  const header = Buffer.concat([
    Buffer.from('<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>'),
    number(variables.length, 2),
    Buffer.from('</K><N>'),
    number(rows, 8),
    Buffer.from('</N><label>'),
    number(10, 2),
    Buffer.from('Visits 1–3').subarray(0, 10),
    Buffer.from('</label><timestamp>'),
    number(17, 1),
    Buffer.from('12 Mar 2021 09:30</timestamp></header>'),
  ]);
  const texts = (width: number, of: (variable: MadeVariable) => string) =>
    variables.map((variable) => padded(of(variable), width));
  const notes = note === '' ? [] : [characteristic('_dta', 'note1', note)];
  const labels = valueLabel === '' ? [] : [valueLabels('sex', valueLabel)];
  const long: Buffer[] = [];
  const data: Buffer[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (const [index, { type, values }] of variables.entries()) {
      const value = values[row]!;
      if (type === 'strL') {
        data.push(number(index + 1, 2), number(row + 1, 6));
        const text = Buffer.from(`${value}\0`);
        long.push(
          Buffer.from('GSO'),
          number(index + 1, 4),
          number(row + 1, 8),
          Buffer.of(130),
          number(text.length, 4),
          text,
        );
      } else if (type === 'double') data.push(double(value as number));
      else if (type === 'byte') data.push(Buffer.of(value as number));
      else data.push(padded(String(value), type));
    }
  }
  const sections: [name: string, content: Buffer[]][] = [
    ['map', [Buffer.alloc(14 * 8)]],
    ['variable_types', variables.map(({ type }) => number(typeof type === 'number' ? type : typeCodes[type], 2))],
    ['varnames', texts(129, ({ name }) => name)],
    ['sortlist', [Buffer.alloc((variables.length + 1) * 2)]],
    ['formats', texts(57, ({ format }) => format ?? '%9.0g')],
    ['value_label_names', texts(129, () => '')],
    ['variable_labels', texts(321, ({ label }) => label ?? '')],
    ['characteristics', notes],
    ['data', data],
    ['strls', long],
    ['value_labels', labels],
  ];
  const offsets = [0];
  const parts = [header];
  let offset = header.length;
  for (const [name, content] of sections) {
    offsets.push(offset);
    const section = Buffer.concat([Buffer.from(`<${name}>`), ...content, Buffer.from(`</${name}>`)]);
    parts.push(section);
    offset += section.length;
  }
  offsets.push(offset, offset + 12);
  for (const [index, at] of offsets.entries()) number(at, 8).copy(parts[1]!, 5 + index * 8);
  return Buffer.concat([...parts, Buffer.from('</stata_dta>')]);
}

const typeCodes = { double: 65526, byte: 65530, strL: 32768 };

function characteristic(variable: string, name: string, text: string): Buffer {
  const content = Buffer.concat([padded(variable, 129), padded(name, 129), Buffer.from(`${text}\0`)]);
  return Buffer.concat([Buffer.from('<ch>'), number(content.length, 4), content, Buffer.from('</ch>')]);
}

function valueLabels(name: string, text: string): Buffer {
  const texts = Buffer.from(`${text}\0`);
  const table = Buffer.concat([number(1, 4), number(texts.length, 4), number(0, 4), number(1, 4), texts]);
  return Buffer.concat([
    Buffer.from('<lbl>'),
    number(table.length, 4),
    padded(name, 129),
    Buffer.alloc(3),
    table,
    Buffer.from('</lbl>'),
  ]);
}

function number(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntLE(value, 0, Math.min(6, length));
  return bytes;
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

function padded(text: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.write(text);
  return bytes;
}
