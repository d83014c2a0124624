import { rmSync } from 'node:fs';
import type { PeopleSeen } from '../../cohort/people-seen.ts';
import type { Fact } from '../../model/fact.ts';
import type { RawValue } from '../../model/raw-value.ts';
import type { Gap } from '../../model/report.generated.ts';
import { type RunPart, RunWriter, readParts } from '../../state/run.ts';
import type { IssueTallies } from '../weighing/tally.ts';
import type { PathMask } from './path-mask.ts';
import type { SpilledFinding } from './spilled-finding.ts';

/** What a first pass has written with names of files as they are. */
export interface WrittenPaths {
  findings: RunPart[];
  gaps: RunPart[];
  tallies: IssueTallies;
  facts: { replace(change: (fact: Fact) => Fact): void };
  raw: RawValue[];
  people: PeopleSeen;
  subjects: Set<string>;
  reasons: Map<string, number>;
}

/**
 * Masks, in what a first pass has written, the names of files and folders that are persons' as only the whole dataset
 * tells: nothing announced them when their findings were made. The spilled runs are written anew and the old ones removed.
 * @param first is changed
 * @param second findings of the second pass, whose paths are masked already, where they lie in the same files
 * @returns where the findings of the second pass lie now
 */
export function remask(first: WrittenPaths, second: readonly RunPart[], paths: PathMask, directory: string): RunPart[] {
  const spilled = new Set([...first.findings, ...first.gaps, ...second].map(({ file }) => file));
  const writer = new RunWriter(directory);
  const rewrite = <Item>(parts: readonly RunPart[], change: (item: Item) => Item): RunPart[] =>
    parts.map((part) => writer.append([...readParts<Item>([part])].map((item) => JSON.stringify(change(item)))));
  let moved: RunPart[];
  try {
    first.findings = rewrite<SpilledFinding>(first.findings, (finding) => ({
      ...finding,
      ...(finding.subject === undefined ? {} : { subject: paths.showAgain(finding.subject) }),
      location: masked(finding.location, paths),
    }));
    first.gaps = rewrite<Gap>(first.gaps, (gap) => ({
      ...masked(gap, paths),
      reason: paths.withoutDeclared(gap.reason),
    }));
    moved = rewrite<SpilledFinding>(second, (finding) => finding);
  } finally {
    writer.close();
  }
  for (const file of spilled) rmSync(file, { force: true });
  for (const tally of first.tallies.issues.values()) {
    tally.places = tally.places.map((place) => masked(place, paths));
    tally.subjects = new Set([...tally.subjects].map((subject) => paths.showAgain(subject)));
  }
  first.facts.replace((fact) => maskedThroughout(fact, paths) as Fact);
  first.raw = first.raw.map((value) => masked(value, paths));
  const { tables, scans } = first.people;
  for (const [index, table] of tables.entries()) tables[index] = masked(table, paths);
  for (const [index, scan] of scans.entries()) scans[index] = masked(scan, paths);
  first.subjects = new Set([...first.subjects].map((subject) => paths.showAgain(subject)));
  first.reasons = new Map([...first.reasons].map(([reason, count]) => [paths.withoutDeclared(reason), count]));
  return moved;
}

/** The path of an entry, and that of the file inside it, as they may be shown now. */
function masked<Placed extends { path?: string; member?: string }>(placed: Placed, paths: PathMask): Placed {
  const { path, member } = placed;
  return {
    ...placed,
    ...(path === undefined ? {} : { path: paths.showAgain(path) }),
    ...(member === undefined ? {} : { member: paths.showAgain(member) }),
  };
}

/** A fact with the places that merging has left in its data. */
function maskedThroughout(value: unknown, paths: PathMask): unknown {
  if (Array.isArray(value)) return value.map((item) => maskedThroughout(item, paths));
  if (typeof value !== 'object' || value === null) return value;
  const inside: { path?: unknown; subject?: unknown; fingerprint?: unknown } = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, maskedThroughout(item, paths)]),
  );
  // A finding that waits for what the whole dataset tells.
  if (inside.fingerprint !== undefined && typeof inside.subject === 'string')
    inside.subject = paths.showAgain(inside.subject);
  return typeof inside.path === 'string' ? masked(inside as { path: string }, paths) : inside;
}
