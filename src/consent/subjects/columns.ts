import type { SubjectColumn } from './subject-consent.ts';

/** The headings of `consent.tsv`, in the order in which it is written, and what else people call each of them. */
const headings: Readonly<Record<SubjectColumn, readonly [name: string, ...others: string[]]>> = {
  subject: ['subject', 'participant_id', 'subject_id', 'participant'],
  formVersion: ['form_version', 'consent_form_version', 'form'],
  status: ['status', 'consent_status'],
  signed: ['signed', 'signed_on', 'date_signed'],
  signedBy: ['signed_by', 'consent_signed_by', 'signatory'],
  validUntil: ['valid_until', 'expires', 'expires_on'],
  withdrawnOn: ['withdrawn_on', 'withdrawal_date', 'date_withdrawn'],
  duo: ['duo', 'duo_codes', 'duo_code'],
  aiTraining: ['ai_training'],
  thirdParties: ['third_parties', 'third_party'],
  futureUse: ['future_use'],
  commercialUse: ['commercial_use'],
  publicRelease: ['public_release', 'open_release'],
  faceImages: ['face_images'],
  jurisdiction: ['jurisdiction'],
  authorizationId: ['authorization_id', 'authorisation_id'],
};

/** All columns, in the order in which they are written. */
export const subjectColumns = Object.keys(headings) as readonly SubjectColumn[];

/** For the reader of the table alone. */
const remarks = new Set(['note', 'notes', 'comment', 'comments', 'remark', 'remarks']);

/** How a column is headed when it is written: `form_version`. */
export function headingOf(column: SubjectColumn): string {
  return headings[column][0];
}

/** All headings as they are written, in their order. */
export const subjectHeadings: readonly string[] = Object.values(headings).map(([name]) => name);

const columnsByName = new Map<string, SubjectColumn>(
  Object.entries(headings).flatMap(([column, names]) =>
    names.map((name) => [bareWord(name), column as SubjectColumn] as const),
  ),
);

/** The column that a heading means. Letter case, spaces, hyphens and underscores do not matter. */
export function columnOf(heading: string): SubjectColumn | undefined {
  return columnsByName.get(bareWord(heading));
}

/** Whether a column is for remarks, which nothing is expected of. */
export function isRemark(heading: string): boolean {
  return remarks.has(bareWord(heading));
}

/** A word as it is compared: `Not allowed`, `not-allowed` and `NOT_ALLOWED` are one. */
export function bareWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
