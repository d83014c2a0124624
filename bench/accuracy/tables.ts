import type { CorpusCounts, Share } from './count.ts';
import { percent, sum, targets } from './targets.ts';

/** What each finder did on each set, in the same order of sets; the first is ours. */
export interface Measurement {
  readonly title: string;
  readonly counts: readonly CorpusCounts[];
}

/** Goals, and how far each finder is. */
export function targetTable(measurements: readonly Measurement[]): string[] {
  const [own] = measurements;
  const rows: string[][] = [];
  for (const target of targets) {
    const measured = target.measure(own!.counts);
    const met = measured === undefined ? '' : measured.met ? 'yes' : 'no';
    const figures = measurements.slice(1).map(({ counts }) => target.measure(counts)?.text ?? '');
    if (measured || figures.some((text) => text !== '')) {
      rows.push([target.title, target.goal, measured?.text ?? '–', met, ...figures]);
    }
  }
  return markdown(['what', 'goal', own!.title, 'met', ...measurements.slice(1).map(({ title }) => title)], rows, 1);
}

/** What is found of every class in every set, then of each class over all sets, and of all. */
export function foundTable(measurements: readonly Measurement[], kind: 'inContext' | 'bare'): string[] {
  const cells: { row: string; set: string; shares: (Share | undefined)[] }[] = [];
  const sets = measurements[0]!.counts;
  const classes = new Set(sets.flatMap((counts) => [...counts[kind].keys()]));
  for (const row of [...classes].sort()) {
    const holders = sets.map((_, index) => index).filter((index) => sets[index]![kind].has(row));
    for (const index of holders) {
      const shares = measurements.map(({ counts }) => counts[index]![kind].get(row));
      cells.push({ row, set: sets[index]!.name, shares });
    }
    if (holders.length < 2) continue;
    const totals = measurements.map(({ counts }) => sum(counts.flatMap((one) => one[kind].get(row) ?? [])));
    cells.push({ row, set: '**all**', shares: totals });
  }
  cells.push({ row: '**all**', set: '**all**', shares: measurements.map(({ counts }) => totalOf(counts, kind)) });
  const rows = cells.map(({ row, set, shares }) => {
    const figures = shares.map((share) => (share ? percent(share.found, share.marked) : ''));
    return [row, set, String(shares[0]?.marked ?? ''), ...figures];
  });
  return markdown(['class', 'set', 'marked', ...measurements.map(({ title }) => title)], rows, 2);
}

/** Everything that is found in a set, over classes. */
export function setTable(measurements: readonly Measurement[]): string[] {
  const rows: string[][] = [];
  for (const [index, own] of measurements[0]!.counts.entries()) {
    const totals = measurements.map(({ counts }) => sum(counts[index]!.inContext.values()));
    if (totals[0]!.marked === 0) continue;
    const figures = totals.map(({ found, marked }) => percent(found, marked));
    rows.push([own.name, own.language, String(totals[0]!.marked), ...figures]);
  }
  return markdown(['set', 'language', 'marked', ...measurements.map(({ title }) => title)], rows, 2);
}

/** Records in which something is found though nothing, or nothing of that class, is in them. */
export function falseTable(measurements: readonly Measurement[]): string[] {
  const rows: string[][] = [];
  for (const [index, own] of measurements[0]!.counts.entries()) {
    for (const kind of ['clean', 'negative'] as const) {
      const { records } = own[kind];
      if (records === 0) continue;
      const wrong = measurements.map(({ counts }) => counts[index]![kind].wrong);
      const figures = wrong.map((count) => `${count} (${percent(count, records)})`);
      const what = kind === 'clean' ? 'any class' : 'an excluded class';
      const right = kind === 'clean' ? String(own.clean.rightlyFound) : '';
      rows.push([own.name, what, String(records), right, ...figures]);
    }
  }
  const titles = measurements.map(({ title }) => title);
  return markdown(['set', 'what is false', 'records', 'rightly found, not counted', ...titles], rows, 2);
}

function totalOf(counts: readonly CorpusCounts[], kind: 'inContext' | 'bare'): Share {
  return sum(counts.flatMap((one) => [...one[kind].values()]));
}

/** @param words how many columns hold words; the others are aligned to the right */
function markdown(heads: readonly string[], rows: readonly (readonly string[])[], words: number): string[] {
  const rule = heads.map((_, index) => (index < words ? '---' : '--:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
