import type { StatedLicence } from '../checks/licence.ts';
import { Files, type OpenFile } from './files.ts';
import type { WrittenRecords } from './records.ts';

/** Files of licences, by the names that they usually have. */
const whole = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'LICENCE.txt', 'COPYING'];
/** Files that state one among other things. */
const stating = ['dataset_description.json', 'README.md', 'croissant.json', 'metadata.json'];

/** In bytes. */
const largest = 1024 * 1024;
/** A licence says in its first lines which one it is. In UTF-16 units. */
const title = 400;

/** The licences that a dataset states; the manifest's own among them. Never throws: what cannot be read states none. */
export async function readLicences(
  open: OpenFile,
  manifest?: Pick<NonNullable<WrittenRecords['manifest']>, 'path' | 'consent'>,
): Promise<StatedLicence[]> {
  const files = new Files(open);
  const own = manifest?.consent?.licence;
  return [
    ...(manifest && own !== undefined ? [{ path: manifest.path, text: own }] : []),
    ...textsOf(whole, files).map(({ path, text }) => ({
      path,
      text: text.slice(0, title).replace(/\s+/g, ' ').trim(),
    })),
    ...(await statedIn(textsOf(stating, files))),
  ];
}

/** What reads other people's forms of metadata is loaded where there are such files. */
async function statedIn(texts: readonly LicenceText[]): Promise<StatedLicence[]> {
  if (texts.length === 0) return [];
  const { importConsent } = await import('../import/import.ts');
  const { statements } = await importConsent(
    texts.map((file) => ({ kind: 'text', ...file })),
    { today: '' },
  );
  return statements.filter(({ about }) => about === 'licence').map(({ text, from }) => ({ path: from.path, text }));
}

interface LicenceText {
  readonly path: string;
  readonly text: string;
}

function textsOf(paths: readonly string[], files: Files): LicenceText[] {
  return paths.flatMap((path) => files.text(path, largest) ?? []);
}
