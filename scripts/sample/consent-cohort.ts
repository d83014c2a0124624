import { CohortFiles } from './consent-cohort/cohort-files.ts';
import { type CohortUse, type ExpectedFinding, type ExpectedUse, intendedUses } from './consent-cohort/expected.ts';
import { usualAnswers } from './consent-cohort/group.ts';
import { writeImages } from './consent-cohort/images.ts';
import { writeLedger } from './consent-cohort/ledger.ts';
import { writeManifest, writeSurroundings } from './consent-cohort/manifest.ts';
import { type Person, peopleOf } from './consent-cohort/people.ts';
import { writeConsentTable, writePeopleTables } from './consent-cohort/tables.ts';

/** What a scan of the cohort has to say of consent, as it follows from what was planted. */
export interface ConsentCohort {
  /** All findings of consent, in no order; some places have several. */
  findings: ExpectedFinding[];
  /** Answers to what the folder is for. */
  uses: Record<CohortUse, ExpectedUse>;
  /** People of whom there is a row or an image. */
  people: { withRow: number; withoutRow: number };
}

/** The day on which the cohort is looked at: of what ends, and of who comes of age. */
export const cohortDay = '2026-11-27';

/**
 * Makes a BIDS dataset of two hundred invented people who agreed, withdrew, refused, were not asked yet or are not known, with the
 * records of consent that a study keeps over years and the mistakes that they hold. The same bytes for the same seed.
 * @param directory is created where it is not there; files of the same names are replaced
 * @param seed which of the two hundred is in which group
 */
export function makeConsentCohort(directory: string, seed = 1): ConsentCohort {
  const files = new CohortFiles(directory);
  const people = peopleOf(seed);
  writeSurroundings(files);
  writeManifest(files);
  writeConsentTable(files, people);
  writePeopleTables(files, people);
  writeLedger(files, people);
  for (const person of people) {
    if (!person.group.isHere) continue;
    writeImages(files, person);
    files.expect(...toldOfFiles(person, files.filesOf(person.subject)));
  }
  const withoutRow = people.filter(({ group }) => group.rows.length === 0).length;
  return {
    findings: files.expected,
    uses: Object.fromEntries(intendedUses.map((use) => [use, answersTo(use, people)])) as ConsentCohort['uses'],
    // Two rows are of people who are not among the two hundred.
    people: { withRow: people.length - withoutRow + 2, withoutRow },
  };
}

/** Files of somebody whom the table does not know, or who does not agree. */
function toldOfFiles({ subject, group }: Person, paths: readonly string[]): ExpectedFinding[] {
  if (group.toldOfFiles === undefined) return [];
  const [ruleId, told] =
    group.toldOfFiles === 'first'
      ? ['consent/subject-without-record', paths.slice(0, 1)]
      : ['consent/data-without-consent', paths];
  return told.map((path) => ({ ruleId, severity: 'error', path, place: 'file', subject }));
}

/** Of people whose data are here. */
function answersTo(use: CohortUse, people: readonly Person[]): ExpectedUse {
  const counts = { allowed: 0, blocked: 0, unknown: 0 };
  for (const { group } of people) if (group.isHere) counts[group.answers?.[use] ?? usualAnswers[use]] += 1;
  return counts;
}
