import { CST, Parser } from 'yaml';
import type { Field } from '../../model/field.ts';
import { LineIndex } from '../../model/region.ts';
import { isPlainWord } from '../fields/plain-word.ts';
import { MappedText } from '../text/mapped-text.ts';
import { mapQuoted, type QuotingStyle } from '../text/quoted.ts';
import { inLines, SourceField } from '../text/source-field.ts';
import { pushInOrder } from '../text/stack.ts';

/** A part of the text that is still to be looked at, with the key that it stands under. */
interface Pending {
  token: CST.Token;
  key: string;
  isKey?: boolean;
}

/** Values that are no text. */
const words = /^(true|false|null|~|yes|no|on|off)?$/i;

/**
 * Scalars of YAML documents as fields under the nearest key, keys that are more than a name, and comments. What an alias
 * stands for is read once, where it is anchored, so no document grows while it is read. Works on the tokens of the parser, in
 * which nesting costs no call stack.
 */
export function* yamlFields(text: string, problems: string[]): Iterable<Field> {
  const lines = new LineIndex(text);
  const place = inLines(lines);
  for (const document of new Parser().parse(text)) {
    const pending: Pending[] = [{ token: document, key: '' }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { token, key, isKey } = next;
      if (token.type === 'comment') {
        const content = token.source.slice(1);
        if (content.trim() !== '')
          yield new SourceField('prose', '', MappedText.verbatim(content, token.offset + 1), place);
      } else if (token.type === 'error') {
        tell(problems, lines, token.offset);
        if (token.source.trim() !== '') {
          yield new SourceField('prose', '', MappedText.verbatim(token.source, token.offset), place);
        }
      } else if (CST.isScalar(token)) {
        if (token.type === 'block-scalar') pending.push(...commentsOf(token.props));
        else pending.push(...commentsOf(token.end));
        const value = scalarText(token, (offset) => tell(problems, lines, offset));
        if (isKey ? isPlainWord(value.text) : words.test(value.text)) continue;
        yield isKey ? new SourceField('heading', '', value, place) : new SourceField('member', key, value, place);
      } else {
        if (isUnclosed(token)) tell(problems, lines, token.offset);
        pushInOrder(pending, partsOf(token, key));
      }
    }
  }
}

/** A list or mapping in brackets that ends without its bracket. */
function isUnclosed(token: CST.Token): boolean {
  return token.type === 'flow-collection' && !token.end.some(({ type }) => /^flow-(map|seq)-end$/.test(type));
}

function tell(problems: string[], lines: LineIndex, offset: number): void {
  if (problems.length > 0) return;
  const { line, column } = lines.position(offset);
  problems.push(`not valid YAML at line ${line}, column ${column}: correct it there`);
}

/** What a document or collection consists of, in the order of the text. */
function partsOf(token: CST.Token, key: string): Pending[] {
  switch (token.type) {
    case 'document':
      return [
        ...commentsOf(token.start),
        ...(token.value ? [{ token: token.value, key }] : []),
        ...commentsOf(token.end),
      ];
    case 'doc-end':
      return commentsOf(token.end);
    case 'block-map':
    case 'block-seq':
      return token.items.flatMap((item) => itemParts(item, key));
    case 'flow-collection':
      return [...token.items.flatMap((item) => itemParts(item, key)), ...commentsOf(token.end)];
    default:
      return [];
  }
}

function itemParts({ start, key: keyToken, sep, value }: CST.CollectionItem, key: string): Pending[] {
  const own = keyToken && CST.isScalar(keyToken) ? decoded(keyToken, () => {}) : key;
  return [
    ...commentsOf(start),
    // Without a colon it is an element of a set, or of a list that was cut.
    ...(keyToken ? [{ token: keyToken, key, isKey: sep !== undefined && CST.isScalar(keyToken) }] : []),
    ...commentsOf(sep),
    ...(value ? [{ token: value, key: keyToken ? own : key }] : []),
  ];
}

function commentsOf(tokens: readonly CST.Token[] | undefined): Pending[] {
  return (tokens ?? []).filter(({ type }) => type === 'comment').map((token) => ({ token, key: '' }));
}

const styles: Readonly<Record<string, QuotingStyle>> = {
  'double-quoted-scalar': 'escaped',
  'single-quoted-scalar': 'doubled',
};

/** The value of a scalar; the parser throws for a quote that is not closed, unless it is asked to tell. */
function decoded(token: CST.Token, onMistake: (offset: number) => void): string {
  return CST.resolveAsScalar(token, false, onMistake)?.value ?? '';
}

function scalarText(token: CST.FlowScalar | CST.BlockScalar, onMistake: (offset: number) => void): MappedText {
  const value = decoded(token, onMistake);
  if (token.type === 'block-scalar') {
    const head = token.props.reduce((sum, part) => sum + ('source' in part ? part.source.length : 0), 0);
    return mapQuoted(value, token.source, token.offset + head, 'plain');
  }
  const style = styles[token.type] ?? 'plain';
  const quotes = style === 'plain' ? 0 : 1;
  const isClosed = quotes === 1 && token.source.length > 1 && token.source.endsWith(token.source[0]!);
  const source = token.source.slice(quotes, isClosed ? -1 : undefined);
  return value === source
    ? MappedText.verbatim(value, token.offset + quotes)
    : mapQuoted(value, source, token.offset + quotes, style);
}
