import type { RarePeoplePage, RarePeopleParams, RarePersonRow } from '../../model/protocol.ts';
import type { CohortRisk } from '../../model/report.generated.ts';
import type { DatasetResult } from './result.ts';
import { cohortAt } from './risk.ts';
import { rowOf } from './row-of.ts';

type RarePerson = CohortRisk['rarest'][number];

/** A page of the people who are most easily singled out, each with the finding that underlines what exposes them. */
export function rarePeoplePage(result: DatasetResult, params: Omit<RarePeopleParams, 'folder'>): RarePeoplePage {
  const { cohort, search, sort, descending, offset, limit } = params;
  const risks = result.scan.summary.cohort.risks ?? [];
  const words = search?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const people = (risks[cohortAt(risks, cohort)]?.rarest ?? [])
    .map((person, index) => ({ rank: index + 1, person }))
    .filter(({ person }) => words.every((word) => textOf(person).includes(word)));
  const direction = descending ? -1 : 1;
  const compare = comparisons[sort]();
  people.sort((left, right) => direction * (compare(left.person, right.person) || left.rank - right.rank));
  return {
    total: people.length,
    offset,
    rows: people.slice(offset, offset + limit).map((row) => ({ ...row, ...findingOf(result, row.person) })),
  };
}

/** Equals keep the order of the report, in which the rarest is first. */
const comparisons: Readonly<Record<RarePeopleParams['sort'], () => (left: RarePerson, right: RarePerson) => number>> = {
  rarity: () => () => 0,
  people: () => (left, right) => left.people - right.people,
  risk: () => (left, right) => left.risk - right.risk,
  // Made when it is first needed: the rules of a language take long to load.
  subject: () => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    return (left, right) => compare(left.subject ?? '', right.subject ?? '');
  },
};

function textOf({ subject = '', columns, description, change = '' }: RarePerson): string {
  return [subject, ...columns, description, change].join(' ').toLowerCase();
}

function findingOf(result: DatasetResult, { path, row }: RarePerson): Pick<RarePersonRow, 'fingerprint'> {
  if (path === undefined) return {};
  const fingerprint = fingerprints(result).get(placeKey(path, row));
  return fingerprint === undefined ? {} : { fingerprint };
}

const ruleId = 'outlier/unique-combination';
const remembered = new WeakMap<DatasetResult, ReadonlyMap<string, string>>();

/** The findings that say of a row, or of a file, that it singles somebody out. */
function fingerprints(result: DatasetResult): ReadonlyMap<string, string> {
  const known = remembered.get(result);
  if (known) return known;
  const { index, scan } = result;
  const issues = new Set(
    scan.summary.issues.filter((one) => one.ruleId === ruleId).map(({ id }) => index.issues.find(id)),
  );
  const found = new Map<string, string>();
  for (const { location, fingerprint } of index.read(index.select(({ issue }) => issues.has(issue)))) {
    if (location.path === undefined) continue;
    const key = placeKey(location.path, rowOf(location));
    // The first cell of a row leads to the row.
    if (!found.has(key)) found.set(key, fingerprint);
  }
  remembered.set(result, found);
  return found;
}

function placeKey(path: string, row: number | undefined): string {
  return `${row ?? ''} ${path}`;
}
