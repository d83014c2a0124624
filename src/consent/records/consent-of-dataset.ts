import type { Consent, Terms } from '../../model/consent.generated.ts';
import type { DatasetViolation } from '../../model/rule.ts';
import { decidingRows, rowsOfPeople } from '../checks/deciding-rows.ts';
import { isEnded, statusOn } from '../status-on.ts';
import type { SubjectColumn, SubjectConsent } from '../subjects/subject-consent.ts';
import { plainTerms, type SubjectTerms as TermsOfSubject, TermsOfSubjects } from '../terms-of-subject.ts';
import type { IntendedUse } from '../use/intended-use.ts';
import { type SubjectTerms, UseMatrix, type UseRow } from '../use/matrix.ts';
import type { ConsentRecords } from './records.ts';
import type { ConsentSettings } from './settings.ts';
import { peopleHere, type SubjectsHere } from './subjects-here.ts';

/** Where a violation stands. */
type Place = Pick<DatasetViolation, 'path' | 'location'>;

/** What rules over consent look at: the records, what of people is here, and what the folder is about to be used for. */
export class ConsentOfDataset {
  #ofPeople: ReadonlyMap<string, readonly SubjectConsent[]> | undefined;
  #deciding: ReadonlyMap<string, SubjectConsent> | undefined;
  #terms: SubjectTerms[] | undefined;
  #inForce: TermsOfSubjects | undefined;
  #matrix: UseMatrix | undefined;
  readonly #uses = new Map<string, UseRow>();

  /**
   * @param here what of people is in the dataset; absent before it was walked, and where records are judged alone, as an editor does
   * while somebody types
   * @param shown how a path may be shown
   */
  constructor(
    readonly settings: ConsentSettings,
    readonly records: ConsentRecords,
    readonly here: SubjectsHere | undefined,
    readonly shown: (path: string) => string = (path) => path,
  ) {}

  /** The same records with what of people is here: whose row counts is not worked out again. */
  withPeople(here: SubjectsHere | undefined, shown: (path: string) => string): ConsentOfDataset {
    const consent = new ConsentOfDataset(this.settings, this.records, here, shown);
    consent.#ofPeople = this.rowsOfPeople;
    consent.#deciding = this.decidingRows;
    return consent;
  }

  get today(): string {
    return this.settings.today;
  }

  /** The manifest's content, where it holds. */
  get consent(): Consent | undefined {
    return this.records.manifest?.consent;
  }

  /** All rows of the table of people. */
  get rows(): readonly SubjectConsent[] {
    return this.records.subjects?.rows ?? [];
  }

  /** All rows of each person, by `subjectKey`: for what depends on another day than today. */
  get rowsOfPeople(): ReadonlyMap<string, readonly SubjectConsent[]> {
    this.#ofPeople ??= rowsOfPeople(this.rows);
    return this.#ofPeople;
  }

  /** The row that counts today of each person, by `subjectKey`; of several of one day the strictest of their answers. */
  get decidingRows(): ReadonlyMap<string, SubjectConsent> {
    this.#deciding ??= decidingRows(this.rowsOfPeople, this.today);
    return this.#deciding;
  }

  /** People whose data nobody may use, by `subjectKey`. */
  get endedPeople(): string[] {
    return [...this.decidingRows].flatMap(([key, row]) => (isEnded(statusOn(this.today, row)) ? [key] : []));
  }

  /** Whether the folder is about to leave: to whom, the widest counts. `undefined` where nobody said what it is for. */
  get distribution(): 'public' | 'third-party' | 'nobody' | undefined {
    const kinds = new Set(this.settings.intendedUses.map(({ kind }) => kind));
    if (kinds.size === 0) return undefined;
    if (kinds.has('public-release')) return 'public';
    return kinds.has('third-party') || kinds.has('face-sharing') ? 'third-party' : 'nobody';
  }

  /** Terms in force for each person of whom there is something here; of all in the table where that is not known. */
  get subjectTerms(): readonly SubjectTerms[] {
    this.#terms ??= this.#allTerms();
    return this.#terms;
  }

  /** People of whom there are images and of whom the table has no row; none where there is no table. */
  get withoutRecord(): string[] {
    const { here } = this;
    if (!here || !this.records.subjects) return [];
    const known = this.decidingRows;
    return peopleHere(here).flatMap(([key, { images }]) => (images && !known.has(key) ? [key] : []));
  }

  /** What one use comes to. */
  matrixOf(use: IntendedUse): UseRow {
    const key = JSON.stringify(use);
    this.#matrix ??= new UseMatrix(this.subjectTerms, this.settings.circumstances, this.today);
    const known = this.#uses.get(key) ?? this.#matrix.rowOf(use);
    this.#uses.set(key, known);
    return known;
  }

  /** The terms in force for the person of a row, where there is a manifest that holds. @param row absent for who has none */
  termsOf(row?: SubjectConsent): TermsOfSubject {
    this.#inForce ??= new TermsOfSubjects(this.consent!);
    return this.#inForce.of(row);
  }

  /** A value of the manifest. @param pointer RFC 6901 */
  inManifest(pointer: string): Place {
    const { path, regionOf } = this.records.manifest!;
    return { path: this.shown(path), location: { kind: 'json', pointer, region: regionOf(pointer) } };
  }

  /** A cell of the table of people; the row where the table has no such column. */
  inTable(row: number, column?: SubjectColumn): Place {
    const { path, columns } = this.records.subjects!;
    const found = columns.find(({ name }) => name === column);
    return {
      path: this.shown(path),
      location: found ? { kind: 'cell', cell: { row, column: found.column } } : { kind: 'rows', rows: [row] },
    };
  }

  /** A line of the ledger. */
  inLedger(line: number): Place {
    const region = { startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 };
    return { path: this.shown(this.records.ledger!.path), location: { kind: 'text', region } };
  }

  #allTerms(): SubjectTerms[] {
    const { consent, here } = this;
    if (!consent) return [];
    const keys = here ? new Set(peopleHere(here).map(([key]) => key)) : undefined;
    const plain = new Map<TermsOfSubject, Terms>();
    const ofRows = [...this.decidingRows].flatMap(([key, row]): SubjectTerms[] => {
      if (keys && keys.size > 0 && !keys.has(key)) return [];
      const { signed, validUntil } = row;
      const inForce = this.termsOf(row);
      const terms = plain.get(inForce) ?? plainTerms(inForce);
      plain.set(inForce, terms);
      return [
        {
          subject: row.subject,
          row: row.row,
          terms,
          status: statusOn(this.today, row),
          ...(signed === undefined ? {} : { signed }),
          ...(validUntil === undefined ? {} : { validUntil }),
        },
      ];
    });
    // Without a table the manifest speaks for everybody.
    if (this.records.subjects || !here) return ofRows;
    return peopleHere(here).map(([, { subject }]) => ({ subject, terms: consent.terms }));
  }
}
