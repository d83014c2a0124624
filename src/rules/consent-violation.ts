import type { ConsentOfDataset } from '../consent/records/consent-of-dataset.ts';
import type { SubjectColumn } from '../consent/subjects/subject-consent.ts';
import type { DatasetViolation } from '../model/rule.ts';
import type { SeveritySetting } from '../model/severity.ts';

/** Where a check saw something, and what asks for it. */
interface Seen {
  readonly reference: string;
  readonly pointer?: string;
  readonly subject?: string;
  readonly row?: number;
}

/** What a rule makes of it. */
interface Told {
  readonly ruleId: string;
  readonly severity: SeveritySetting;
  readonly messageId: string;
  /** Words of the program and numbers; no text of a record. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** The cell of the row that is meant; the whole row without it. */
  readonly column?: SubjectColumn;
  /** 1 where the records say it beyond doubt. */
  readonly confidence?: number;
  /** What tells findings of one kind at one place apart, stable when rows move. */
  readonly identity?: string;
  /** What findings of several people have to share, beside the message, to be one issue: the use, the reason, the status. */
  readonly alike?: string;
  /** What else asks for it. */
  readonly references?: readonly string[];
}

/** A violation at the row of a person, else at the place in the manifest, else of the dataset. */
export function consentViolation(consent: ConsentOfDataset, seen: Seen, told: Told): DatasetViolation {
  return { ...placeOf(consent, seen, told.column), ...toldOf(seen, told) };
}

/** A violation at a place of somebody's choice: a file of a person, a line of the ledger. */
export function consentViolationAt(
  place: Pick<DatasetViolation, 'path' | 'member' | 'location'>,
  seen: Seen,
  told: Told,
): DatasetViolation {
  return { ...place, ...toldOf(seen, told) };
}

function placeOf(
  consent: ConsentOfDataset,
  { row, pointer }: Seen,
  column: SubjectColumn | undefined,
): Pick<DatasetViolation, 'path' | 'location'> {
  if (row !== undefined && consent.records.subjects) return consent.inTable(row, column);
  if (pointer !== undefined && consent.records.manifest) return consent.inManifest(pointer);
  return { location: { kind: 'dataset' } };
}

function toldOf(
  { reference, subject, pointer }: Seen,
  { ruleId, severity, messageId, parameters = {}, confidence = 1, identity, alike, references = [] }: Told,
): Omit<DatasetViolation, 'path' | 'member' | 'location'> {
  return {
    ruleId,
    severity,
    confidence,
    messageId,
    parameters,
    ownWords: true,
    identity: [messageId, identity ?? subject ?? pointer ?? ''].join(' '),
    // Findings that say the same thing are one issue: of people their number counts, of a manifest each place.
    place: [messageId, ...(subject === undefined ? Object.values(parameters) : [alike ?? []].flat())].join(' '),
    references: [reference, ...references],
    ...(subject === undefined ? {} : { subject }),
  };
}
