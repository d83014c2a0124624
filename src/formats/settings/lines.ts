import type { Field } from '../../model/field.ts';
import { LineIndex } from '../../model/region.ts';
import type { ByteReader } from '../../model/source.ts';
import { readTextChunks } from '../text/chunks.ts';
import { MappedText } from '../text/mapped-text.ts';
import { inLines, SourceField } from '../text/source-field.ts';

/** A key, its sign and its value: `name = Jane Roe`, `export USER="jroe"`, `operator: jroe`. */
const setting = /^[ \t]*(?:export[ \t]+)?([\p{L}_][\p{L}\d_.-]*(?:[ ][\p{L}\d_.-]+){0,4})[ \t]*[=:][ \t]*(?=\S)/u;

/** The values of settings that stand one on a line, by their keys; comments, sections and all other lines as running text. */
export function* lineFields(bytes: ByteReader, problems: string[]): Iterable<Field> {
  for (const { text, firstLine } of readTextChunks(bytes, problems)) yield* settingsIn(text, firstLine);
}

/**
 * The same for a text in memory.
 * @param firstLine the number of its first line in the file
 */
export function* settingsIn(text: string, firstLine = 1): Iterable<Field> {
  const place = inLines(new LineIndex(text, firstLine));
  let proseStart = 0;
  let lineStart = 0;
  const prose = (end: number): Field[] => {
    const passage = text.slice(proseStart, end);
    return passage.trim() === '' ? [] : [new SourceField('prose', '', MappedText.verbatim(passage, proseStart), place)];
  };
  for (const line of linesOf(text)) {
    const found = setting.exec(line);
    if (found) {
      yield* prose(lineStart);
      const { value, skipped } = unquoted(line.slice(found[0].length).trimEnd());
      const start = lineStart + found[0].length + skipped;
      yield new SourceField('member', found[1]!, MappedText.verbatim(value, start), place);
      proseStart = lineStart + line.length;
    }
    lineStart += line.length;
  }
  yield* prose(text.length);
}

/** Lines with their ends. */
function* linesOf(text: string): Iterable<string> {
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next + 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** A value without quotes around it. */
function unquoted(value: string): { value: string; skipped: number } {
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.endsWith(value[0]!);
  return isQuoted ? { value: value.slice(1, -1), skipped: 1 } : { value, skipped: 0 };
}
