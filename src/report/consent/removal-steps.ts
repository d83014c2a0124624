import type { BeyondFiles, RemovalStep } from '../../consent/withdrawal/removal-plan.ts';
import { listText } from '../../model/list-text.ts';
import { plural } from '../../model/numerals.ts';

/** The heading of what is proposed, in the order in which it is told. */
export const actionTitles: Readonly<Record<RemovalStep['action'], string>> = {
  erase: 'To erase',
  'set-aside': 'To set aside, where nothing uses it any more',
  'take-out': 'To take out of lists',
  edit: 'To edit by hand, since others stand in the same line',
  look: 'To look at first, since somebody else may be meant',
  keep: 'To keep, as the proof of what was agreed and disclosed',
};

/** What no file shows, and what to do about it. */
export const beyondSentences: Readonly<Record<BeyondFiles, string>> = {
  'version-history':
    'Earlier versions under version control (git, git-annex, DataLad) keep the files: remove them there too.',
  backups: 'Backups and copies elsewhere keep the files: have them removed, or left to expire.',
  'results-of-many-people':
    'Averages and other results of many people were made with the data: decide whether they are made anew.',
  'trained-models': 'The person stands in a list for training: models that were trained on it may still hold the data.',
};

/** What of a file is meant: `rows 3 and 7`, `lines 12 to 14`; empty for the whole of it. */
export function partText({ rows, lines }: Pick<RemovalStep, 'rows' | 'lines'>): string {
  if (rows) return `${rows.length === 1 ? 'row' : 'rows'} ${numbersText(rows)}`;
  if (!lines) return '';
  const items = lines.flatMap(({ pointer }) => pointer ?? []);
  const numbers = `${lines.length === 1 ? 'line' : 'lines'} ${numbersText([...new Set(lines.map(({ line }) => line))])}`;
  return items.length === 0
    ? numbers
    : `${numbers} (${items.length <= 3 ? listText(items) : plural(items.length, 'item')})`;
}

/** `3, 7 and 9 to 12`. */
export function numbersText(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const one of numbers.toSorted((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last && one <= last.to + 1) last.to = one;
    else ranges.push({ from: one, to: one });
  }
  return listText(ranges.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`)));
}
