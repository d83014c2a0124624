import { type AST, parseTOML } from 'toml-eslint-parser';
import type { Field } from '../../model/field.ts';
import { LineIndex } from '../../model/region.ts';
import { isPlainWord } from '../fields/plain-word.ts';
import { MappedText } from '../text/mapped-text.ts';
import { mapQuoted } from '../text/quoted.ts';
import { inLines, SourceField } from '../text/source-field.ts';
import { pushInOrder } from '../text/stack.ts';
import { settingsIn } from './lines.ts';

/**
 * The values of a TOML document by their keys, keys that are more than a name, and comments. A text that is no TOML is read
 * line by line.
 */
export function* tomlFields(text: string, problems: string[]): Iterable<Field> {
  const lines = new LineIndex(text);
  let program: AST.TOMLProgram;
  try {
    program = parseTOML(text);
  } catch (error) {
    const { index } = error as { index?: number };
    const { line, column } = lines.position(index ?? 0);
    problems.push(
      index === undefined
        ? 'not valid TOML: it is read line by line'
        : `not valid TOML at line ${line}, column ${column}: correct it there; it is read line by line`,
    );
    yield* settingsIn(text);
    return;
  }
  yield* programFields(text, program, inLines(lines));
}

/** A node that is still to be looked at, with the key that it stands under. */
interface Pending {
  node: AST.TOMLNode;
  key: string;
}

function* programFields(text: string, program: AST.TOMLProgram, place: ReturnType<typeof inLines>): Iterable<Field> {
  for (const { value, range } of program.comments) {
    if (value.trim() !== '') yield new SourceField('prose', '', MappedText.verbatim(value, range[0] + 1), place);
  }
  const pending: Pending[] = [{ node: program.body[0], key: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, key } = next;
    switch (node.type) {
      case 'TOMLTopLevelTable':
      case 'TOMLTable':
      case 'TOMLInlineTable':
        pushInOrder(
          pending,
          [...(node.type === 'TOMLTable' ? [node.key] : []), ...node.body].map((part) => ({ node: part, key })),
        );
        break;
      case 'TOMLKeyValue': {
        const last = node.key.keys.at(-1);
        pushInOrder(pending, [
          { node: node.key, key },
          { node: node.value, key: last ? nameOf(last) : key },
        ]);
        break;
      }
      case 'TOMLArray':
        pushInOrder(
          pending,
          node.elements.map((element) => ({ node: element, key })),
        );
        break;
      case 'TOMLKey':
        for (const part of node.keys) {
          if (!isPlainWord(nameOf(part))) yield new SourceField('heading', '', keyText(text, part), place);
        }
        break;
      case 'TOMLValue':
        if (node.kind !== 'boolean') yield new SourceField('member', key, valueText(text, node), place);
    }
  }
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function keyText(text: string, key: AST.TOMLBare | AST.TOMLQuoted): MappedText {
  if (key.type === 'TOMLBare') return MappedText.verbatim(key.name, key.range[0]);
  return quotedText(text, key.value, key.range, 1, key.style);
}

function valueText(text: string, value: AST.TOMLValue): MappedText {
  const [start, end] = value.range;
  if (value.kind !== 'string') return MappedText.verbatim(text.slice(start, end), start);
  return quotedText(text, value.value, value.range, value.multiline ? 3 : 1, value.style);
}

function quotedText(
  text: string,
  value: string,
  [start, end]: readonly [number, number],
  quotes: number,
  style: 'basic' | 'literal',
): MappedText {
  const source = text.slice(start + quotes, end - quotes);
  return mapQuoted(value, source, start + quotes, style === 'basic' ? 'escaped' : 'plain');
}
