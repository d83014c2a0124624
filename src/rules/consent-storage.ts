import { checkStorage, type StorageProblem } from '../consent/checks/storage.ts';
import type { ConsentOfDataset } from '../consent/records/consent-of-dataset.ts';
import type { DatasetViolation } from '../model/rule.ts';
import { consentViolation, consentViolationAt } from './consent-violation.ts';

const known = new WeakMap<ConsentOfDataset, StorageProblem[]>();

/** Places of the dataset outside what was agreed, for the rules that tell them. */
export function storageProblems(consent: ConsentOfDataset): StorageProblem[] {
  const { consent: manifest, records, settings } = consent;
  if (!manifest) return [];
  const problems =
    known.get(consent) ??
    checkStorage(manifest, {
      settings: records.storage,
      ...(settings.datasetPath === undefined ? {} : { datasetPath: settings.datasetPath }),
    });
  known.set(consent, problems);
  return problems;
}

/** At the line of a file of settings, else at the term of the manifest. */
export function storageViolation(
  consent: ConsentOfDataset,
  problem: StorageProblem,
  told: Pick<DatasetViolation, 'ruleId' | 'severity'>,
): DatasetViolation {
  const { kind, agreed } = problem;
  const all = {
    ...told,
    messageId: kind,
    parameters: {
      agreed: agreed.join(', '),
      ...('service' in problem ? { service: problem.service } : {}),
      ...('tool' in problem ? { tool: problem.tool } : {}),
      ...('region' in problem ? { region: problem.region } : {}),
    },
    identity: [
      'line' in problem ? problem.tool : '',
      'service' in problem ? problem.service : '',
      problem.pointer,
    ].join(' '),
  };
  if (!('line' in problem) || problem.path === undefined) return consentViolation(consent, problem, all);
  const { line } = problem;
  const region = { startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 };
  return consentViolationAt({ path: consent.shown(problem.path), location: { kind: 'text', region } }, problem, all);
}
