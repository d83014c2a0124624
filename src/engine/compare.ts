import { basename, resolve } from 'node:path';
import { type ComparedDatasets, type ComparisonProgress, compareDatasets } from '../comparison/compare-datasets.ts';
import { Keyed } from '../scan/masking/keyed.ts';
import { openFolder } from '../sources/folder.ts';
import { namedPolicy } from './named-policy.ts';
import { type EngineRequest, excluded, isNamedFolder, prepare, RequestError } from './prepare.ts';

/** What to compare. */
export interface CompareRequest
  extends Pick<EngineRequest, 'commandLine' | 'editor' | 'keyFile' | 'ignoreConfigurationFile'> {
  /** The source: a folder or one file. Policy, settings and masks are those of its dataset. */
  before: string;
  /** Its released copy: likewise. */
  after: string;
  signal?: AbortSignal;
  onProgress?: (progress: ComparisonProgress) => void;
}

/**
 * Compares a DICOM dataset with its released copy. Reads both and writes neither.
 * @throws RequestError for a path or configuration that cannot be used; what stands in the datasets never throws
 */
export async function compare(request: CompareRequest): Promise<ComparedDatasets> {
  const before = resolve(request.before);
  const after = resolve(request.after);
  if (before === after) throw new RequestError(`"${request.after}" is the source itself: name its copy.`);
  if (isNamedFolder(before) !== isNamedFolder(after)) {
    throw new RequestError('One of the two is a folder and the other a file: name two folders, or two files.');
  }
  const prepared = prepare({ ...request, path: before });
  const policy = namedPolicy(prepared.settings.policy, prepared.root);
  const within = isNamedFolder(before) ? [''] : [basename(before)];
  return compareDatasets(await openFolder(prepared.root, within, excluded(prepared)), await openFolder(after), {
    policy,
    keyed: new Keyed(prepared.setup.key),
    ...(request.signal ? { signal: request.signal } : {}),
    ...(request.onProgress ? { onProgress: request.onProgress } : {}),
  });
}
