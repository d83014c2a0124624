import type { Document } from '../../src/model/document.ts';
import { placed } from '../../src/model/fact.ts';
import type { DatasetRule, DatasetViolation, RuleContext } from '../../src/model/rule.ts';
import { circumstancesOf } from '../../src/policies/circumstances.ts';
import { MergedFacts } from '../../src/scan/running/merged-facts.ts';
import { type DicomValues, dicomObject } from '../dicom-object.ts';
import { documentContext } from './document-context.ts';

/** A file of a dataset: a DICOM object by its values, or any document. */
export interface TestFile {
  path: string;
  subject?: string;
  dicom?: DicomValues;
  codes?: readonly string[];
  document?: Document;
}

/** What a rule over the whole dataset says of some files, its facts merged as a scan merges them. */
export function runDatasetRule(
  rule: DatasetRule,
  files: readonly TestFile[],
  policy = 'hipaa-safe-harbor',
  options: RuleContext['options'] = {},
): DatasetViolation[] {
  const { merge, counts, needs } = rule;
  const merging = merge && { merge, ...(counts ? { counts } : {}) };
  const facts = new MergedFacts([], new Map(merging ? needs.map((kind) => [kind, merging]) : []));
  for (const { path, subject, dicom, codes, document } of files) {
    const object = dicomObject(dicom ?? {}, codes);
    const read = document ?? { fields: () => [], problems: [], dicom: object };
    const context = documentContext(policy, {
      path,
      options,
      circumstances: document ? {} : circumstancesOf(object),
      ...(subject === undefined ? {} : { subject }),
    });
    // What a rule collects is given the path as it may be shown, and crosses threads as JSON.
    const collected = [...rule.collect(read, context)].map((fact) => placed({ ...fact, path }));
    facts.add(JSON.parse(JSON.stringify(collected)));
  }
  return [...rule.check(facts.all, documentContext(policy, { path: '', options }))];
}

/** A violation in one line: severity, message, path and parameters. */
export function said({ severity, messageId, path, parameters }: DatasetViolation): string {
  return [severity, messageId, path, ...Object.values(parameters ?? {})]
    .filter((part) => part !== undefined)
    .join(' · ');
}
