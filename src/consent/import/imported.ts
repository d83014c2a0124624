import type { Consent, DuoCode, Permission, Terms } from '../../model/consent.generated.ts';
import type { DicomObject } from '../../model/dicom.ts';
import type { ConsentStatus, Signatory } from '../subjects/subject-consent.ts';

/** Where something stands that was found. */
export interface Origin {
  /** POSIX path relative to the dataset. */
  readonly path: string;
  /** In a JSON document: the pointer to it (RFC 6901); in one of several lines, `line` says which. */
  readonly pointer?: string;
  /** In a text or table, counted from 1. */
  readonly line?: number;
  /** In a DICOM header: the tag, or the path to it through sequence items. */
  readonly attribute?: string;
}

/** One approval, as the manifest has it. */
export type EthicsApproval = NonNullable<Consent['ethics']>[number];

/** What can be found of the manifest, by the pointer to it; a pointer that ends in `-` adds to a list (RFC 6901 section 4). */
export interface ManifestValues {
  '/controller/name': string;
  '/licence': string;
  '/doi': string;
  '/ethics/-': EthicsApproval;
  '/terms/duo': readonly DuoCode[];
  '/terms/aiTraining': Permission;
  '/terms/commercialUse': Permission;
  '/terms/thirdParties': NonNullable<Terms['thirdParties']>;
  '/terms/publicRelease': Permission;
  '/terms/reidentification': 'prohibited';
  '/terms/faceReconstruction': 'prohibited';
}

/** What a row of the table of people can be drafted with, by column; days are YYYY-MM-DD. */
export interface SubjectValues {
  status: ConsentStatus;
  formVersion: string;
  signed: string;
  signedBy: Signatory;
  validUntil: string;
  withdrawnOn: string;
  duo: readonly DuoCode[];
  aiTraining: Permission;
  thirdParties: Permission | readonly string[];
  futureUse: 'allowed' | 'not-allowed' | 'ask-again';
  commercialUse: Permission;
  publicRelease: Permission;
  faceImages: Permission;
  authorizationId: string;
}

type FoundIn<Values> = { [Path in keyof Values]: { path: Path; value: Values[Path]; from: Origin } }[keyof Values];

/** A value for the manifest. */
export type FoundTerm = FoundIn<ManifestValues> & { readonly subject?: undefined };
/** A value for the row of a person; `path` is its column. */
export type FoundOfSubject = FoundIn<SubjectValues> & { readonly subject: string };
/** A value for the manifest, or for the row of a person. */
export type Found = FoundTerm | FoundOfSubject;

/** What was not read, or not understood, or needs a person to decide. */
export interface ImportProblem {
  readonly kind:
    | 'not-readable'
    | 'not-understood'
    | 'unknown-licence'
    | 'needs-argument'
    | 'no-subject'
    | 'no-approval'
    | 'unclear';
  /** A sentence that holds no value of the source. */
  readonly message: string;
  readonly from: Origin;
}

/** A text of the publisher that bears on use and that no field of the manifest holds; a person reads it. */
export interface Statement {
  readonly about: 'licence' | 'conditions-of-access' | 'use' | 'limitations' | 'sensitive-information';
  readonly text: string;
  readonly from: Origin;
}

/** What one source says. */
export interface Imported {
  readonly found: readonly Found[];
  readonly statements: readonly Statement[];
  readonly problems: readonly ImportProblem[];
}

/** A text file. */
export interface TextSource {
  readonly kind: 'text';
  readonly path: string;
  readonly text: string;
  /** Of a table: the data dictionary beside it (BIDS 1.10, JSON sidecars of tabular files). */
  readonly dictionary?: string;
}

/** A DICOM header. */
export interface DicomSource {
  readonly kind: 'dicom';
  readonly path: string;
  readonly object: DicomObject;
  /** Whom it shows; Patient ID without it. */
  readonly subject?: string;
}

/** What is read. */
export type ConsentSource = TextSource | DicomSource;

/** What reading depends on. */
export interface ImportContext {
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Reads text files of one form. */
export interface TextImporter {
  readonly kind: 'text';
  readonly id: string;
  readonly title: string;
  /** The standard it follows, with its version. */
  readonly follows: string;
  recognises(source: TextSource): boolean;
  /** Bad input becomes problems; nothing is thrown. */
  read(source: TextSource, context: ImportContext): Imported | Promise<Imported>;
}

/** Reads DICOM headers. */
export interface DicomImporter {
  readonly kind: 'dicom';
  readonly id: string;
  readonly title: string;
  readonly follows: string;
  recognises(source: DicomSource): boolean;
  read(source: DicomSource, context: ImportContext): Imported;
}

/** Gathers what an importer finds in one source. */
export class Findings implements Imported {
  readonly found: Found[] = [];
  readonly statements: Statement[] = [];
  readonly problems: ImportProblem[] = [];

  problem(kind: ImportProblem['kind'], message: string, from: Origin): void {
    this.problems.push({ kind, message, from });
  }

  /** A text for a person to read; an empty one is none. */
  state(about: Statement['about'], text: string | undefined, from: Origin): void {
    if (text !== undefined) this.statements.push({ about, text, from });
  }
}
