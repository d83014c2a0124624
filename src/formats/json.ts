import type { Field, FieldKind } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { JsonLocation } from '../model/location.ts';
import { LineIndex } from '../model/region.ts';
import type { ByteReader } from '../model/source.ts';
import { isPlainWord } from './fields/plain-word.ts';
import { escapedOffsets } from './json/escapes.ts';
import { deepest, type JsonMistake, type JsonValue, jsonValues } from './json/values.ts';
import { readTextChunks } from './text/chunks.ts';
import { isPlainKey } from './text/plain-key.ts';
import { wholeText } from './text/whole.ts';

/** A JSON document is held in memory; a larger one is data and no metadata. */
const largest = 32 * 1024 * 1024;

/** Zarr v2 keeps its metadata in JSON files that are all extension; those of v3 are called `zarr.json`. */
const extensions: ReadonlySet<string> = new Set([
  ...['.json', '.jsonl', '.ndjson', '.geojson'],
  ...['.zattrs', '.zarray', '.zgroup', '.zmetadata'],
]);

const json = {
  id: 'json',
  title: 'JSON',
  follows: 'RFC 8259 (JSON), JSON Lines, Zarr v2 and v3 (metadata)',
  unseen: `what lies beyond the first ${largest / 1024 / 1024} MiB`,
  evidence: 'extension',
  matches: ({ extension }) => extensions.has(extension),
  read(entry, bytes) {
    const problems: string[] = [];
    const isLines = /\.(jsonl|ndjson)$/i.test(entry.path);
    return {
      problems,
      fields: () => (isLines ? lineFields(bytes, problems) : documentFields(bytes, problems)),
    };
  },
} satisfies Format;

export default json;

function* documentFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  if (bytes.size > largest) problems.push(`only the first ${largest / 1024 / 1024} MiB are read`);
  yield* valueFields(wholeText(bytes, largest), 1, problems);
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
function* valueFields(text: string, firstLine: number, problems: string[]): Iterable<Field> {
  const lines = new LineIndex(text, firstLine);
  const onMistake = ({ kind, offset }: JsonMistake): void => {
    if (problems.length > 0) return;
    const { line, column } = lines.position(offset);
    problems.push(
      kind === 'depth'
        ? `nested deeper than ${deepest} at line ${line}, column ${column}: the rest is not read`
        : `not valid JSON at line ${line}, column ${column}: correct it there`,
    );
  };
  for (const value of jsonValues(text, onMistake)) {
    if (!value.isKey) yield new JsonField('member', value, lines);
    else if (!isPlainKey(value.text)) yield new JsonField('heading', value, lines);
  }
}

/** A value or key of a JSON document; where a part of it stands is worked out when a rule asks. */
class JsonField implements Field {
  #offsets: readonly number[] | undefined;

  constructor(
    readonly kind: FieldKind,
    private readonly value: JsonValue,
    private readonly lines: LineIndex,
  ) {}

  /** The nearest key; a key itself has no name. */
  get name(): string {
    if (this.kind === 'heading') return '';
    return String(this.value.path.findLast((step) => typeof step === 'string') ?? '');
  }

  get text(): string {
    return this.value.text;
  }

  get location(): JsonLocation {
    return this.locate(0, this.text.length);
  }

  locate(start: number, end: number): JsonLocation {
    const pointer = this.value.path
      .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('');
    return { kind: 'json', pointer, region: this.lines.region(this.#sourceOffset(start), this.#sourceOffset(end)) };
  }

  #sourceOffset(offset: number): number {
    const { source } = this.value;
    const isString = source.startsWith('"');
    const start = this.value.offset + (isString ? 1 : 0);
    if (!isString || !source.includes('\\')) return start + offset;
    this.#offsets ??= escapedOffsets(source.slice(1, -1));
    return start + (this.#offsets[offset] ?? source.length - 2);
  }
}
