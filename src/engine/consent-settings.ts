import type { Settings } from '../configuration/settings.ts';
import type { ConsentSettings } from '../consent/records/settings.ts';
import { parseCircumstances } from '../consent/use/circumstances.ts';
import { parseIntendedUses } from '../consent/use/intended-use.ts';
import { manifestPath } from './consent/manifest-place.ts';
import { RequestError } from './request-error.ts';

/**
 * What settings say of consent.
 * @param root absolute path of the dataset's folder
 * @param today YYYY-MM-DD
 * @throws RequestError for a use or a circumstance that is not understood, and for a manifest outside the dataset
 */
export function consentSettings(
  settings: Pick<Settings, 'intended-use' | 'consent'>,
  root: string,
  today: string,
): ConsentSettings {
  const { manifest, circumstances: values = {} } = settings.consent ?? {};
  const { uses, problems } = parseIntendedUses(settings['intended-use'] ?? []);
  const [problem] = problems;
  if (problem) throw new RequestError(`intended-use, value ${problem.at + 1}: ${problem.message}`);
  const read = parseCircumstances(values);
  const [misread] = read.problems;
  if (misread) throw new RequestError(`consent.circumstances: ${misread.message}`);
  return {
    manifest: manifestPath(settings),
    isNamed: manifest !== undefined,
    intendedUses: uses,
    circumstances: read.circumstances,
    datasetPath: root,
    today,
  };
}
