import { join } from 'node:path';
import type { Consent } from '../../model/consent.generated.ts';
import { readAnnexFile } from '../../sources/git/annex-file.ts';
import { readLedger } from '../disclosures/read-ledger.ts';
import { readJsonTree } from '../manifest/json-tree.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { TreePlaces } from '../manifest/tree-places.ts';
import { readSubjects } from '../subjects/read-subjects.ts';
import { Files, type OpenFile } from './files.ts';
import { folderOf, pathBelow, recordPaths } from './record-paths.ts';
import type { LedgerRecord, ManifestRecord, SubjectsRecord, WrittenRecords } from './records.ts';
import { usualManifest } from './settings.ts';

/** A manifest is a page or two; a table may hold everybody of a biobank, a ledger decades. In bytes. */
const most = { manifest: 1024 * 1024, subjects: 64 * 1024 * 1024, ledger: 64 * 1024 * 1024, settings: 1024 * 1024 };

/** Settings of programs that copy a dataset elsewhere, where they usually lie. */
const storageSettings = [
  '.git/config',
  '.git/config.worktree',
  '.dvc/config',
  '.dvc/config.local',
  'rclone.conf',
  '.rclone.conf',
];

/**
 * Reads what of consent is written down in a dataset: the manifest, the table of people, the ledger, and settings of where copies
 * go. Licences are read by `readLicences`. Never throws: what cannot be read is a mistake of its file.
 * @param manifest POSIX path of the manifest; what it names lies relative to its folder
 * @param root absolute path of the dataset's folder, where it lies in one: what git-annex keeps stands in no file
 */
export function readRecords(open: OpenFile, manifest = usualManifest, root?: string): WrittenRecords {
  const files = new Files(open);
  const { mistakes } = files;
  const ofManifest = readManifestRecord(files, manifest);
  const consent = ofManifest?.consent;
  const { paths, absent } = locate(files, manifest, consent);
  const subjects = paths.subjects === undefined ? undefined : readSubjectsRecord(files, paths.subjects);
  const ledger = paths.disclosures === undefined ? undefined : readLedgerRecord(files, paths.disclosures);
  return {
    ...(ofManifest ? { manifest: ofManifest } : {}),
    ...(subjects ? { subjects } : {}),
    ...(ledger ? { ledger } : {}),
    mistakes,
    absent,
    storage: [...storageSettings.flatMap((path) => files.text(path, most.settings) ?? []), ...annexOf(root)],
    hashOf: (path) => files.hash(pathBelow(folderOf(manifest), path)),
  };
}

/** What git-annex knows of where content is, under the name by which Git shows it. */
function annexOf(root: string | undefined): WrittenRecords['storage'] {
  const text = root === undefined ? undefined : readAnnexFile(join(root, '.git'), 'remote.log');
  return text === undefined ? [] : [{ path: '.git/git-annex:remote.log', text }];
}

/** Whether a file is one of the records; of them the manifest alone is read for it. @param path POSIX */
export function isRecord(path: string, open: OpenFile, manifest = usualManifest): boolean {
  if (path === manifest) return true;
  if (!/\.(?:tsv|csv|jsonl|txt)$/i.test(path)) return false;
  const files = new Files(open);
  const { paths } = locate(files, manifest, readManifestRecord(files, manifest)?.consent);
  return paths.subjects === path || paths.disclosures === path;
}

/** Where the table of people and the ledger are: where the manifest says, else beside it under their usual names. */
function locate(files: Files, manifest: string, consent: Consent | undefined): Located {
  const found: Located = { paths: {}, absent: [] };
  const candidates = recordPaths(manifest, consent);
  for (const key of ['subjects', 'disclosures'] as const) {
    const written = consent?.[key];
    const path = candidates[key].find((one) => files.has(one));
    if (path !== undefined) found.paths[key] = path;
    else if (written !== undefined) found.absent.push({ key, path: written });
  }
  return found;
}

interface Located {
  readonly paths: { subjects?: string; disclosures?: string };
  readonly absent: WrittenRecords['absent'][number][];
}

function readManifestRecord(files: Files, path: string): ManifestRecord | undefined {
  const text = files.record(path, most.manifest);
  if (text === undefined) return undefined;
  const places = new TreePlaces(text, readJsonTree(text).root);
  const { manifest: consent, problems } = readManifest(text);
  for (const { message, pointer, region } of problems) files.mistakes.push({ path, message, place: pointer, region });
  return { path, ...(consent ? { consent } : {}), regionOf: (pointer) => places.ofValue(pointer) };
}

function readSubjectsRecord(files: Files, path: string): SubjectsRecord | undefined {
  const text = files.record(path, most.subjects);
  if (text === undefined) return undefined;
  const { rows, columns, problems } = readSubjects(text, /\.csv$/i.test(path) ? 'csv' : 'tsv');
  for (const { message, kind, row, column, region } of problems) {
    files.mistakes.push({
      path,
      message,
      place: `${kind} ${row} ${column}`,
      ...(kind === 'unknown-column' || kind === 'repeated-column' ? { isHarmless: true as const } : {}),
      ...(region ? { region } : {}),
    });
  }
  return { path, rows, columns };
}

function readLedgerRecord(files: Files, path: string): LedgerRecord | undefined {
  const text = files.record(path, most.ledger);
  if (text === undefined) return undefined;
  const ledger = readLedger(text);
  for (const { line, column, kind, message, example } of ledger.problems) {
    files.mistakes.push({
      path,
      message: `Line ${line}: ${message}${example === '' ? '' : `, as in ${example}`}.`,
      place: `${kind} ${line} ${column}`,
      region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
    });
  }
  return { path, ledger };
}
