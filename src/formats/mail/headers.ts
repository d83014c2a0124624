import { decodeWords } from 'postal-mime';
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';

/** A header of a message. */
export interface MailHeader {
  /** As it is written: `From`, `X-Originating-IP`. */
  name: string;
  /** On one line, encoded words decoded (RFC 2047). */
  value: MappedText;
}

const headerLine = /^([!-9;-~]{1,76})[ \t]*:/;
/** Encoded words that follow each other are one word (RFC 2047 section 6.2); and the end of a line that goes on. */
const written = /=\?[^?\s]{1,80}\?[BbQq]\?[^?\s]*\?=(?:\s+=\?[^?\s]{1,80}\?[BbQq]\?[^?\s]*\?=)*|\r?\n[ \t]+/g;

/** The headers of a message, and where its body starts. */
export function readHeaders(source: string): { headers: MailHeader[]; bodyStart: number } {
  const headers: MailHeader[] = [];
  let at = 0;
  while (at < source.length) {
    const end = endOfHeader(source, at);
    const line = source.slice(at, end);
    if (line.trim() === '') return { headers, bodyStart: end };
    const found = headerLine.exec(line);
    // What is no header is a body without a head.
    if (!found) return { headers, bodyStart: at };
    headers.push({ name: found[1]!, value: decoded(source, at + found[0].length, end) });
    at = end;
  }
  return { headers, bodyStart: source.length };
}

/** The end of a line and of those that go on with it, their line ends included. */
function endOfHeader(source: string, start: number): number {
  let end = start;
  for (;;) {
    const next = source.indexOf('\n', end);
    if (next < 0) return source.length;
    end = next + 1;
    const isBlank = next === start || (next === start + 1 && source[start] === '\r');
    if (isBlank || (source[end] !== ' ' && source[end] !== '\t')) return end;
  }
}

function decoded(source: string, start: number, end: number): MappedText {
  const raw = source.slice(start, end);
  const first = start + raw.length - raw.trimStart().length;
  const text = raw.trim();
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const { 0: match, index } of text.matchAll(written)) {
    builder.add(text.slice(done, index), first + done, first + index);
    const value = match.startsWith('=?') ? decodeWords(match) : ' ';
    builder.add(value, first + index, first + index + match.length);
    done = index + match.length;
  }
  return builder.add(text.slice(done), first + done, first + text.length).build();
}
