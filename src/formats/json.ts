import type { Field, FieldKind } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { JsonLocation } from '../model/location.ts';
import { LineIndex } from '../model/region.ts';
import type { ByteReader } from '../model/source.ts';
import { isPlainWord } from './fields/plain-word.ts';
import { escapedOffsets } from './json/escapes.ts';
import { ResourceTypes } from './json/resource-names.ts';
import { type JsonMistake, type JsonValue, jsonValues, mistakeSentence, nearestKey, pointerOf } from './json/values.ts';
import { readTextChunks } from './text/chunks.ts';
import { namedEncoding } from './text/named-encoding.ts';
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
      encoding: namedEncoding(bytes),
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
  const onMistake = (mistake: JsonMistake): void => {
    if (problems.length === 0) problems.push(mistakeSentence(mistake, lines));
  };
  const resources = ResourceTypes.mayStandIn(text) ? new ResourceTypes(jsonValues(text, () => {})) : undefined;
  for (const value of jsonValues(text, onMistake)) {
    if (!value.isKey) yield new JsonField('member', value, lines, resources?.nameOf(value));
    else if (!isPlainWord(value.text)) yield new JsonField('heading', value, lines);
  }
}

/** A value or key of a JSON document; where a part of it stands is worked out when a rule asks. */
class JsonField implements Field {
  #offsets: readonly number[] | undefined;

  constructor(
    readonly kind: FieldKind,
    private readonly value: JsonValue,
    private readonly lines: LineIndex,
    private readonly ownName?: string,
  ) {}

  /** What it is called by the standard that the document follows, else the nearest key; a key itself has no name. */
  get name(): string {
    if (this.kind === 'heading') return '';
    return this.ownName ?? nearestKey(this.value);
  }

  get text(): string {
    return this.value.text;
  }

  get location(): JsonLocation {
    return this.locate(0, this.text.length);
  }

  locate(start: number, end: number): JsonLocation {
    return {
      kind: 'json',
      pointer: pointerOf(this.value),
      region: this.lines.region(this.#sourceOffset(start), this.#sourceOffset(end)),
    };
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
