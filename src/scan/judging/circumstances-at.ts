import type { Document } from '../../model/document.ts';
import type { Circumstances } from '../../model/policy.ts';
import { circumstancesOf } from '../../policies/circumstances.ts';
import type { JudgeSetup } from '../setup.ts';

/** Text that describes the dataset itself and not a person in it. */
const documentation =
  /(^|\/)((readme|changes|changelog|licen[cs]e|citation|authors|contributing|notice|contributors|acknowledge?ments)([._-][^/]*)?|dataset_description\.json)$/i;

/** Records of consent by their usual names, and whose days stand in them. The configuration names who is to receive data. */
const usualRecords = [
  [/(?:^|\/)(?:consent\.json|disclosures\.jsonl|cohortlint\.config\.json)$/, 'of-dataset'],
  [/(?:^|\/)consent\.(?:tsv|csv)$/, 'of-people'],
] as const;

/**
 * What is known of a document beside its fields: of an object what it declares, of another file what its name says.
 * @param path POSIX, relative to the dataset
 * @param setup names records of consent that do not have their usual names
 */
export function circumstancesAt(
  path: string,
  document: Document,
  setup: Pick<JudgeSetup, 'consent' | 'namedRecords'>,
): Circumstances {
  if (document.dicom) return circumstancesOf(document.dicom);
  const record = recordAt(path, setup);
  if (record) return { consentRecord: record };
  return documentation.test(path) ? { documentation: true } : {};
}

function recordAt(
  path: string,
  { consent, namedRecords }: Pick<JudgeSetup, 'consent' | 'namedRecords'>,
): Circumstances['consentRecord'] {
  if (namedRecords && Object.hasOwn(namedRecords, path)) return namedRecords[path];
  if (path === consent?.manifest) return 'of-dataset';
  return usualRecords.find(([pattern]) => pattern.test(path))?.[1];
}
