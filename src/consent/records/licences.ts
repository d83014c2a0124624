import type { StatedLicence } from '../checks/licence.ts';
import { licencesIn } from '../licence/licence-in-text.ts';
import { softwareLicences } from '../licence/licences.ts';
import { licenceStatements } from '../licence/statements-in-prose.ts';
import { Files, type OpenFile } from './files.ts';
import type { WrittenRecords } from './records.ts';

/** Files of licences, by the names that they usually have. */
const whole = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'LICENCE.txt', 'COPYING'];
/** Files that state one among other things. */
const stating = ['dataset_description.json', 'README.md', 'croissant.json', 'metadata.json'];
/** Texts for people, in which a sentence states it. */
const prose = ['README', 'README.md', 'README.txt'];

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
  const stated = await statedIn(textsOf(stating, files));
  const withCard = new Set(stated.map(({ path }) => path));
  return [
    ...(manifest && own !== undefined ? [{ path: manifest.path, text: own }] : []),
    ...textsOf(whole, files)
      .map(({ path, text }) => ({ path, text: text.slice(0, title).replace(/\s+/g, ' ').trim() }))
      .filter(({ text }) => !isOfSoftware(text)),
    ...stated,
    ...textsOf(prose, files).flatMap(({ path, text }) =>
      withCard.has(path) ? [] : licenceStatements(text).map((statement) => ({ path, text: statement })),
    ),
  ];
}

/** The licence of the code of a repository is in the same file as that of its data would be. */
function isOfSoftware(text: string): boolean {
  const named = licencesIn(text);
  return named.length > 0 && named.every(({ licence }) => softwareLicences.has(licence.id));
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
