import { visit } from 'jsonc-parser';
import type { Field, FieldKind } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { JsonLocation } from '../model/location.ts';
import { LineIndex } from '../model/region.ts';
import type { ByteReader } from '../model/source.ts';
import { escapedOffsets } from './json-escapes.ts';
import { readTextChunks } from './text-chunks.ts';
import { decodeAs, encodingOf } from './text-decoding.ts';

/** A JSON document is held in memory; a larger one is data and no metadata. */
const largest = 64 * 1024 * 1024;
/** A parser that recurses must not be led deeper than its stack. */
const deepest = 512;

const json: Format = {
  id: 'json',
  title: 'JSON',
  unseen: `what lies beyond the first ${largest / 1024 / 1024} MiB`,
  matches: ({ extension }) =>
    extension === '.json' || extension === '.jsonl' || extension === '.ndjson' || extension === '.geojson',
  read(entry, bytes) {
    const problems: string[] = [];
    const isLines = /\.(jsonl|ndjson)$/i.test(entry.path);
    return {
      format: 'json',
      problems,
      fields: () => (isLines ? lineFields(bytes, problems) : documentFields(bytes, problems)),
    };
  },
};

export default json;

function* documentFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  const { encoding, skip } = encodingOf(bytes.read(0, 64 * 1024));
  if (bytes.size > largest) problems.push(`only the first ${largest / 1024 / 1024} MiB are read`);
  const text = decodeAs(bytes.read(skip, Math.min(bytes.size, largest) - skip), encoding);
  yield* valueFields(text, 1, problems);
}

/** JSON Lines: each line is a document of its own. */
function* lineFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  for (const { text, firstLine } of readTextChunks(bytes, problems)) {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() !== '') yield* valueFields(line, firstLine + index, problems);
    }
  }
}

/** The strings and numbers of a JSON text as fields, and those of its keys that are more than plain words. */
function valueFields(text: string, firstLine: number, problems: string[]): Field[] {
  if (nestingOf(text) > deepest) {
    problems.push(`nested deeper than ${deepest}: not read`);
    return [];
  }
  const lines = new LineIndex(text, firstLine);
  const fields: Field[] = [];
  const scalar = (
    value: unknown,
    offset: number,
    length: number,
    pointer: () => readonly (string | number)[],
  ): void => {
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const path = pointer();
    const isString = typeof value === 'string';
    const source = text.slice(offset, offset + length);
    const name = path.findLast((step) => typeof step === 'string');
    fields.push(
      new JsonField(
        'member',
        String(name ?? ''),
        isString ? value : source,
        isString ? offset + 1 : offset,
        source,
        path,
        lines,
      ),
    );
  };
  visit(
    text,
    {
      onObjectProperty(key, offset, length, _line, _column, pathSupplier) {
        if (isPlainWord(key)) return;
        fields.push(
          new JsonField(
            'heading',
            '',
            key,
            offset + 1,
            text.slice(offset, offset + length),
            [...pathSupplier(), key],
            lines,
          ),
        );
      },
      onLiteralValue: (value, offset, length, _line, _column, pathSupplier) =>
        scalar(value, offset, length, pathSupplier),
      onError(_error, offset) {
        if (problems.length > 0) return;
        const { line, column } = lines.position(offset);
        problems.push(`not valid JSON at line ${line}, column ${column}: correct it there`);
      },
    },
    { allowTrailingComma: false, disallowComments: true },
  );
  return fields;
}

/** Keys are names of a schema, as in a program; one with spaces, signs or a long number may name or number a person. */
function isPlainWord(key: string): boolean {
  return (/^[\w.-]{0,64}$/.test(key) && !/\d{4}/.test(key)) || /^[0-9A-F]{8}$/.test(key);
}

/** How deep brackets nest, strings left aside. */
function nestingOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === 0x5c) index += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) most = Math.max(most, ++depth);
    else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  return most;
}

/** A value or key of a JSON document; where a part of it stands is worked out when a rule asks. */
class JsonField implements Field {
  #offsets: readonly number[] | undefined;

  constructor(
    readonly kind: FieldKind,
    readonly name: string,
    readonly text: string,
    private readonly start: number,
    private readonly source: string,
    private readonly path: readonly (string | number)[],
    private readonly lines: LineIndex,
  ) {}

  get location(): JsonLocation {
    return this.locate(0, this.text.length);
  }

  locate(start: number, end: number): JsonLocation {
    const pointer = this.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    return { kind: 'json', pointer, region: this.lines.region(this.#sourceOffset(start), this.#sourceOffset(end)) };
  }

  #sourceOffset(offset: number): number {
    if (!this.source.includes('\\')) return this.start + offset;
    this.#offsets ??= escapedOffsets(this.source.slice(1, -1));
    return this.start + (this.#offsets[offset] ?? this.source.length - 2);
  }
}
