import type { DocumentRule } from '../../src/model/rule.ts';
import { type DicomValues, dicomObject } from '../dicom-object.ts';
import { documentContext } from './document-context.ts';

/** What a rule says of a DICOM object, a line a violation: severity, message and parameters. */
export function saidOf(rule: DocumentRule, values: DicomValues, policy = 'hipaa-safe-harbor'): string[] {
  const document = { fields: () => [], problems: [], dicom: dicomObject(values) };
  return [...rule.check(document, documentContext(policy))].map(({ severity, messageId, parameters }) =>
    [severity, messageId, ...Object.values(parameters ?? {})].join(' · '),
  );
}
