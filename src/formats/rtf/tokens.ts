/** What RTF consists of; offsets are UTF-16 units of the source. */
export type RtfToken =
  | { kind: 'open' | 'close' | 'optional'; start: number; end: number }
  | { kind: 'word'; word: string; value: number | undefined; start: number; end: number }
  | { kind: 'byte'; byte: number; start: number; end: number }
  | { kind: 'text'; text: string; start: number; end: number };

const pattern =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]{1,65536})|\\/giy;

/** Signs that stand for themselves, or for one that would be lost. */
const symbols: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  '\n': '\n',
  '\r': '\n',
  '-': '',
  '|': '',
  ':': '',
};

/** The tokens of RTF (RTF 1.9.1, Basic Entities); bytes after `\bin` are passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  pattern.lastIndex = 0;
  let at = 0;
  while (at < source.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return;
    const start = at;
    const end = at + match[0].length;
    at = end;
    const [, word, value, hex, symbol, brace, text] = match;
    if (word !== undefined) {
      const number = value === undefined ? undefined : Number(value);
      if (word === 'bin' && number !== undefined) at = Math.min(source.length, end + Math.max(0, number));
      else yield { kind: 'word', word, value: number, start, end };
    } else if (hex !== undefined) yield { kind: 'byte', byte: Number.parseInt(hex, 16), start, end };
    else if (symbol === '*') yield { kind: 'optional', start, end };
    else if (symbol !== undefined) yield { kind: 'text', text: symbols[symbol] ?? symbol, start, end };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close', start, end };
    else if (text !== undefined) yield { kind: 'text', text, start, end };
  }
}
