import { subjectKey } from '../../cohort/bids-table.ts';
import { numbersOf } from '../../cohort/numbers-of.ts';
import type { PeopleSeen } from '../../cohort/people-seen.ts';
import { ConsentOfDataset } from '../../consent/records/consent-of-dataset.ts';
import type { OpenFile } from '../../consent/records/files.ts';
import { readLicences } from '../../consent/records/licences.ts';
import { isRecord, readRecords } from '../../consent/records/read-records.ts';
import { type ConsentSettings, usualManifest } from '../../consent/records/settings.ts';
import { consentSummary, type Shown } from '../../consent/records/summary.ts';
import type { Fact } from '../../model/fact.ts';
import type { PeopleOfDataset } from '../../model/people.ts';
import type { Report } from '../../model/report.generated.ts';
import type { ConsentRule, DatasetViolation, RuleContext } from '../../model/rule.ts';
import type { Source } from '../../model/source.ts';
import type { JudgeSetup } from '../setup.ts';
import type { RuleTable } from './rule-table.ts';

/** What the rules over consent came to. */
export interface ConsentCheck {
  /** A rule finds them as they are asked for, which is done once. */
  violations: Map<ConsentRule, Iterable<DatasetViolation>>;
  /** What the report says of consent: worked out for who asks, which an editor does not at every change. */
  summary(shown: Shown): Report['consent'];
}

/** Reads the records of a dataset, before its files are judged. Never throws for what stands in them. */
export async function readConsent(source: Source, settings: ConsentSettings): Promise<ConsentOfDataset> {
  const open = opening(source);
  const records = readRecords(open, settings.manifest, settings.datasetPath);
  const licences = await readLicences(open, records.manifest);
  return new ConsentOfDataset(settings, { ...records, licences }, undefined);
}

/** Whether a file is one of the records of a dataset. */
export function isConsentRecord(path: string, source: Source, { manifest }: ConsentSettings): boolean {
  return isRecord(path, opening(source), manifest);
}

/** People of whom every file has to be named, as nobody may use their data, and by whose names lists are known. */
export function peopleToList({
  endedPeople,
  decidingRows,
}: ConsentOfDataset): Pick<JudgeSetup, 'listedPeople' | 'recordedPeople'> {
  return { listedPeople: endedPeople, recordedPeople: endedPeople.length > 0 ? [...decidingRows.keys()] : [] };
}

/** Where the records lie, and whose days stand in them, as judging their texts needs it. */
export function namedRecords({
  records: { manifest, subjects, ledger },
}: ConsentOfDataset): NonNullable<JudgeSetup['namedRecords']> {
  return {
    ...(manifest ? { [manifest.path]: 'of-dataset' } : {}),
    ...(ledger ? { [ledger.path]: 'of-dataset' } : {}),
    ...(subjects ? { [subjects.path]: 'of-people' } : {}),
  };
}

/** A manifest that only the configuration names is a record like those that are known by their names. */
export function recordFacts({ records: { manifest } }: ConsentOfDataset): Fact[] {
  if (!manifest || manifest.path === usualManifest) return [];
  return [{ kind: 'consent-record', path: manifest.path, data: null }];
}

/**
 * Runs the rules over consent.
 * @param seen what of people is here; absent where the records are judged alone
 * @param cohorts the people of tables, whose ages tell who was a minor
 * @param contextOf what a rule may use beside them
 * @param shownPath how a path may be shown
 */
export function checkConsent(
  read: ConsentOfDataset,
  seen: PeopleSeen | undefined,
  cohorts: readonly PeopleOfDataset[],
  table: RuleTable,
  contextOf: (rule: ConsentRule) => RuleContext,
  shownPath: Shown['path'],
): ConsentCheck {
  const rules = table.consent.filter(({ looksAt }) => seen !== undefined || looksAt === 'records');
  const here = seen && { files: seen.files, tables: seen.tables, lists: seen.lists, ageOf: agesIn(cohorts) };
  const consent = read.withPeople(here, shownPath);
  const violations = new Map<ConsentRule, Iterable<DatasetViolation>>();
  for (const rule of rules) {
    // Rules over consent are made by `consentRule`, and take what this layer hands them.
    const { check } = rule as ConsentRule<ConsentOfDataset>;
    violations.set(rule, check(consent, contextOf(rule)));
  }
  return { violations, summary: (shown) => consentSummary(consent, shown) };
}

/** A file that is not there is none; another reason is told. */
function opening(source: Source): OpenFile {
  return (path) => {
    try {
      return source.open({ path });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw error;
    }
  };
}

/** Ages by person, of the first table that has them. */
function agesIn(cohorts: readonly PeopleOfDataset[]): (key: string) => number | undefined {
  let ages: Map<string, number> | undefined;
  return (key) => {
    ages ??= new Map(cohorts.flatMap((cohort) => [...agesOf(cohort)]));
    return ages.get(key);
  };
}

function* agesOf(cohort: PeopleOfDataset): Iterable<[string, number]> {
  const column = cohort.columns.find(({ kind, from }) => kind === 'age' && from === 'table');
  const numbers = column && numbersOf(column);
  if (!numbers) return;
  for (let person = 0; person < cohort.people; person += 1) {
    const subject = cohort.subjectOf(person);
    const age = numbers[person];
    if (subject !== undefined && age !== undefined && Number.isFinite(age))
      yield [subjectKey(subject), Math.floor(age)];
  }
}
