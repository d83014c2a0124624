/** What a recording's header says; padded with spaces. */
export interface EdfContent {
  patient: string;
  recording: string;
  startDate: string;
  /** Texts of the annotations of each data record; without them there is one signal and no record. */
  annotations?: readonly string[][];
}

const annotationLength = 128;

/** An EDF+ recording of annotations alone. */
export function edfFile({ patient, recording, startDate, annotations = [] }: EdfContent): Buffer {
  const fixed = [
    ['0', 8],
    [patient, 80],
    [recording, 80],
    [startDate, 8],
    ['09.30.00', 8],
    ['512', 8],
    ['EDF+C', 44],
    [String(annotations.length), 8],
    ['1', 8],
    ['1', 4],
  ] as const;
  const signal = [
    ['EDF Annotations', 16],
    ['', 80],
    ['', 8],
    ['-1', 8],
    ['1', 8],
    ['-32768', 8],
    ['32767', 8],
    ['', 80],
    [String(annotationLength / 2), 8],
    ['', 32],
  ] as const;
  const head = [...fixed, ...signal].map(([text, width]) => text.padEnd(width)).join('');
  const records = annotations.map((texts, index) => {
    const lists = texts.map((text) => `+${index}.5\x14${text}\x14\0`).join('');
    return `+${index}\x14\x14\0${lists}`.padEnd(annotationLength, '\0');
  });
  return Buffer.from(head + records.join(''), 'latin1');
}

/** A tag of a FIF file. */
export type FifTag = readonly [kind: number, value: string | number[] | Buffer];

/** A FIF file: its identity, and tags of texts, of integers and of bytes (an identity). */
export function fifFile(tags: readonly FifTag[], machine = '00155d01ab2c0000', seconds = 1_557_655_872): Buffer {
  const id = Buffer.alloc(20);
  id.writeInt32BE(0x10003, 0);
  id.write(machine, 4, 'hex');
  id.writeInt32BE(seconds, 12);
  return Buffer.concat([[100, id] as const, ...tags].map(fifTag));
}

function fifTag([kind, value]: FifTag): Buffer {
  const content = Buffer.isBuffer(value) ? value : typeof value === 'string' ? Buffer.from(value) : int32s(value);
  const type = Buffer.isBuffer(value) ? 31 : typeof value === 'string' ? 10 : 3;
  return Buffer.concat([int32s([kind, type, content.length, 0]), content]);
}

function int32s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(value, index * 4);
  return bytes;
}
