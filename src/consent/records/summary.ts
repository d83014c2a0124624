import { type UseKind, useNames } from '../../model/intended-use.ts';
import type {
  ConsentDisclosure,
  ConsentPlace,
  ConsentSubjects,
  ConsentUse,
  Report,
} from '../../model/report.generated.ts';
import { statusOn } from '../status-on.ts';
import { consentStatuses } from '../subjects/subject-consent.ts';
import { type IntendedUse, useText } from '../use/intended-use.ts';
import type { UseGroup } from '../use/matrix.ts';
import type { Answer } from '../use/question.ts';
import type { ConsentOfDataset } from './consent-of-dataset.ts';
import { expiriesOf } from './expiries.ts';
import { peopleHere } from './subjects-here.ts';

/** How what was read may be shown in a report. */
export interface Shown {
  path(raw: string): string;
  subject(raw: string): string;
  /** Who receives data. */
  recipient(raw: string): string;
}

/** A report names so many records of a group, and so many disclosures, the latest. */
const most = { places: 20, disclosures: 1_000 };

/** What stands in the way is told first. */
const answers: readonly Answer[] = ['blocked', 'unknown', 'allowed'];

/** Without somebody or something behind a colon they say nothing. */
const takesArgument: ReadonlySet<UseKind> = new Set(['third-party', 'disease-research']);

/** What a report says of consent: files, people by status, what may be done, what ends when, to whom data went. */
export function consentSummary(consent: ConsentOfDataset, shown: Shown): Report['consent'] {
  const { manifest, subjects, ledger } = consent.records;
  return {
    ...(manifest ? { manifest: shown.path(manifest.path) } : {}),
    ...(subjects ? { subjectsTable: shown.path(subjects.path) } : {}),
    ...(ledger ? { ledger: shown.path(ledger.path) } : {}),
    ...(manifest || subjects ? { subjects: subjectsOf(consent) } : {}),
    ...(consent.consent ? { uses: usesOf(consent, shown) } : {}),
    ...(consent.consent || subjects ? { expiries: expiriesOf(consent, shown) } : {}),
    ...(ledger ? { disclosures: disclosuresOf(consent, shown) } : {}),
  };
}

function subjectsOf(consent: ConsentOfDataset): ConsentSubjects {
  const { decidingRows, here, today } = consent;
  const statuses = [...decidingRows.values()].map((row) => statusOn(today, row));
  const people = new Set([...decidingRows.keys(), ...(here ? peopleHere(here).map(([key]) => key) : [])]);
  return {
    total: people.size,
    withoutRecord: consent.withoutRecord.length,
    byStatus: consentStatuses.flatMap((status) => {
      const count = statuses.filter((one) => one === status).length;
      return count === 0 ? [] : [{ status, subjects: count }];
    }),
  };
}

function usesOf(consent: ConsentOfDataset, shown: Shown): ConsentUse[] {
  const intended = consent.settings.intendedUses;
  const kinds = Object.keys(useNames) as UseKind[];
  const others = kinds
    .filter((kind) => !takesArgument.has(kind) && !intended.some((use) => use.kind === kind))
    .map((kind): IntendedUse => ({ kind }));
  const without = consent.withoutRecord.length;
  return [...intended, ...others].map((use, index) => {
    const { allowed, blocked, unknown, groups } = consent.matrixOf(use);
    return {
      use: use.recipient === undefined ? useText(use) : `third-party:${shown.recipient(use.recipient)}`,
      title: useNames[use.kind],
      isIntended: index < intended.length,
      allowed,
      blocked,
      unknown: unknown + without,
      groups: [...groups.map((group) => groupOf(group, consent, shown)), ...withoutRecord(without)].toSorted(
        (left, right) => answers.indexOf(left.answer) - answers.indexOf(right.answer),
      ),
    };
  });
}

function groupOf(
  { answer, because, records }: UseGroup,
  consent: ConsentOfDataset,
  shown: Shown,
): ConsentUse['groups'][number] {
  return {
    answer,
    subjects: records.length,
    reasons: because.map(({ source, reference, sentence }) => ({
      source,
      ...(reference === undefined ? {} : { reference }),
      sentence,
    })),
    places: placesOf(records, consent, shown),
  };
}

/** The rows of the first people; where there is no table the terms that the manifest has for all. */
function placesOf(records: UseGroup['records'], consent: ConsentOfDataset, shown: Shown): ConsentPlace[] {
  const { subjects, manifest } = consent.records;
  if (!subjects) return manifest ? [{ path: shown.path(manifest.path), region: manifest.regionOf('/terms') }] : [];
  return records
    .slice(0, most.places)
    .flatMap(({ subject, row }) =>
      row === undefined ? [] : [{ path: shown.path(subjects.path), row, subject: shown.subject(subject) }],
    );
}

function withoutRecord(subjects: number): ConsentUse['groups'] {
  if (subjects === 0) return [];
  const sentence = 'Nobody knows what they agreed to: the table of people has no row for them.';
  return [{ answer: 'unknown', subjects, reasons: [{ source: 'record', sentence }], places: [] }];
}

function disclosuresOf(consent: ConsentOfDataset, shown: Shown): ConsentDisclosure[] {
  const { entries, chain } = consent.records.ledger!.ledger;
  const broken = new Set(chain.breaks.map(({ line }) => line));
  return entries
    .slice(-most.disclosures)
    .map(({ line, disclosure: { date, recipient, ground, agreement, subjects } }) => ({
      day: date,
      line,
      recipient: shown.recipient(recipient.name),
      ground,
      hasAgreement: agreement !== undefined,
      subjects: subjects === 'all' ? 'all' : subjects.length,
      isChained: !broken.has(line),
    }));
}
