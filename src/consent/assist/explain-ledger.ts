import { markdownText } from '../../model/markdown-text.ts';
import { linkOf } from '../../standards/reference-links.ts';
import type { Chain, ChainBreakCause } from '../disclosures/chain.ts';
import { accountingOf, type Ground, isGround } from '../disclosures/grounds.ts';
import { type Explanation, longestTable } from './assistance.ts';
import { dayInWords } from './day-text.ts';
import { lineNumber } from './line-number.ts';

/** Why a line does not follow the one before it. */
const causes: Readonly<Record<ChainBreakCause, string>> = {
  'edited-or-removed': 'the line before was changed, or lines between the two were removed',
  'start-removed': 'lines were removed at the start',
  inserted: 'it was put in later, or two copies of the file were joined',
  repeated: 'it stands in the file twice',
  reordered: 'the lines stand in another order',
  restarted: 'it says that it is the first line',
  'line-end-hashed': 'its hash is that of the line before with its line end',
  unreadable: 'it names no line before it',
};

/** What is said of the accounting that HIPAA asks for, before the clause. */
const accountings: Readonly<Record<ReturnType<typeof accountingOf>['accounting'], string>> = {
  'asked-for': 'Belongs into an accounting',
  excepted: 'HIPAA asks for no accounting of it',
  'unknown-to-hipaa': 'HIPAA knows an authorization instead, where consent is not enough',
};

/** A longer line is no disclosure that somebody reads. In UTF-16 units. */
const longestLine = 64 * 1024;

/**
 * What is said of a line of `disclosures.jsonl`: its day in words, whether HIPAA asks for it in an accounting, and whether the
 * chain holds up to it. The range is the whole line.
 * @param chain asked for when it is needed, since it takes all of the file
 */
export function explainLedger(text: string, offset: number, chain: () => Chain): Explanation | undefined {
  if (text.length > longestTable) return undefined;
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  const line = text.slice(start, end).trim();
  if (line === '' || line.length > longestLine) return undefined;
  const markdown = [...partsOf(line), chainSentence(chain(), lineNumber(text, start))].join('\n\n');
  return { start, end, markdown };
}

function partsOf(line: string): string[] {
  const { date, ground } = (parsed(line) ?? {}) as { date?: unknown; ground?: unknown };
  const day = typeof date === 'string' ? dayInWords(date) : undefined;
  return [...(day ? [`**${day}**`] : []), ...(isGround(ground) ? [groundSentence(ground)] : [])];
}

function groundSentence(ground: Ground): string {
  const { accounting, reference } = accountingOf(ground);
  const address = linkOf(reference);
  const cited = address === undefined ? markdownText(reference) : `[${markdownText(reference)}](${address})`;
  return `Ground: ${ground.replaceAll('-', ' ')}. ${accountings[accounting]} (${cited}).`;
}

function chainSentence({ breaks }: Chain, line: number): string {
  const first = breaks[0];
  if (first === undefined || first.line > line) return 'The chain holds up to this line.';
  if (first.line === line) return `The chain breaks at this line: ${causes[first.cause]}.`;
  return `The chain breaks before this line, at line ${first.line}: ${causes[first.cause]}.`;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
