import type { Finding } from '../model/report.generated.ts';

/** Remedies that `fix` applies to an attribute, in a copy. */
const ofAttribute: ReadonlySet<string> = new Set([
  'mask-span',
  'drop-field',
  'remove-attribute',
  'empty-attribute',
  'remove-private-block',
  'pseudonymize',
  'replace-uid',
  'replace-with-dummy',
  'shift-date',
  'add-deidentification-markers',
]);
/** Those that it applies to what stands in a DICOM file outside of all attributes. */
const ofFile: ReadonlySet<string> = new Set(['clear-preamble', 'cut-trailing-data']);

/**
 * Whether a de-identified copy resolves a finding: it stands in a DICOM file that is no part of another file.
 * @param remedies of its rule, by id
 */
export function isResolvedByCopy(remedies: readonly string[], { kind, member }: Finding['location']): boolean {
  if (member !== undefined) return false;
  return remedies.some((id) => ofFile.has(id) || (kind === 'attribute' && ofAttribute.has(id)));
}
