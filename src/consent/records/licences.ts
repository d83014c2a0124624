import type { Consent } from '../../model/consent.generated.ts';
import type { StatedLicence } from '../checks/licence.ts';
import { importConsent } from '../import/import.ts';

/** Files of licences, by the names that they usually have. */
const whole = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'LICENCE.txt', 'COPYING'];
/** Files that state one among other things. */
const stating = ['dataset_description.json', 'README.md', 'croissant.json', 'metadata.json'];

/** Where the licence of a dataset may stand, by path. */
export const licenceFiles: readonly string[] = [...whole, ...stating];

/** A licence says in its first lines which one it is. In UTF-16 units. */
const title = 400;

/** The licences that files of a dataset state; the manifest's own among them. */
export function licencesOf(
  files: readonly { readonly path: string; readonly text: string }[],
  manifest?: { readonly path: string; readonly consent: Consent },
): StatedLicence[] {
  const own = manifest?.consent.licence;
  const { statements } = importConsent(
    files.filter(({ path }) => stating.includes(path)).map((file) => ({ kind: 'text' as const, ...file })),
    { today: '' },
  );
  return [
    ...(manifest && own !== undefined ? [{ path: manifest.path, text: own }] : []),
    ...files
      .filter(({ path }) => whole.includes(path))
      .map(({ path, text }) => ({ path, text: text.slice(0, title).replace(/\s+/g, ' ').trim() })),
    ...statements.filter(({ about }) => about === 'licence').map(({ text, from }) => ({ path: from.path, text })),
  ];
}
