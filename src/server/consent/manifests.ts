import { readFileSync, statSync } from 'node:fs';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { longestJson } from '../../consent/assist/assistance.ts';
import { readManifest } from '../../consent/manifest/read-manifest.ts';
import { type RecordPaths, recordPaths } from '../../consent/records/record-paths.ts';
import { absolutePath, type ManifestPlace } from '../../engine/consent/manifest-place.ts';
import type { Consent } from '../../model/consent.generated.ts';
import type { Workspace } from '../workspace.ts';
import { ByVersion } from './by-version.ts';

/** The manifest that a file belongs to, and where the other records are by it. */
export interface FileManifest extends ManifestPlace {
  /** Absent where it is not there, or nothing of it holds. */
  readonly consent: Consent | undefined;
  /** POSIX, relative to the dataset. */
  readonly records: RecordPaths;
}

/** The manifests of datasets: as they stand in the editor, else as they stand on disk. Read anew when one has changed. */
export class Manifests {
  readonly #open = new ByVersion<Consent | undefined>(manifestIn);
  readonly #onDisk = new Map<string, { stamp: string; manifest: Consent | undefined }>();

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly workspace: Workspace,
  ) {}

  /** The manifest that a file belongs to. @param file absolute */
  of(file: string): FileManifest {
    const place = this.workspace.manifestOfFile(file);
    const consent = this.#at(absolutePath(place));
    return { ...place, consent, records: recordPaths(place.path, consent) };
  }

  #at(path: string): Consent | undefined {
    const document = this.documents.get(URI.file(path).toString());
    return document ? this.#open.of(document) : this.#read(path);
  }

  /** A file that cannot be read is none: whoever scans the dataset is told why. */
  #read(path: string): Consent | undefined {
    try {
      return this.#readFile(path);
    } catch {
      return undefined;
    }
  }

  #readFile(path: string): Consent | undefined {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > longestJson) return undefined;
    const stamp = `${stats.mtimeMs} ${stats.size}`;
    const known = this.#onDisk.get(path);
    if (known?.stamp === stamp) return known.manifest;
    const manifest = manifestIn(readFileSync(path, 'utf8'));
    this.#onDisk.set(path, { stamp, manifest });
    return manifest;
  }
}

function manifestIn(text: string): Consent | undefined {
  return text.length > longestJson ? undefined : readManifest(text).manifest;
}
