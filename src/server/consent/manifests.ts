import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { longestJson } from '../../consent/assist/assistance.ts';
import { readManifest } from '../../consent/manifest/read-manifest.ts';
import type { Consent } from '../../model/consent.generated.ts';
import { ByVersion } from './by-version.ts';

/** The `consent.json` of datasets: as it stands in the editor, else as it stands on disk. Read anew when it has changed. */
export class Manifests {
  readonly #open = new ByVersion<Consent | undefined>(manifestIn);
  readonly #onDisk = new Map<string, { stamp: string; manifest: Consent | undefined }>();

  constructor(private readonly documents: TextDocuments<TextDocument>) {}

  /**
   * The manifest that a file belongs to: that beside it, else that of its dataset.
   * @param file absolute @param root of the dataset, absolute
   */
  of(file: string, root: string): Consent | undefined {
    return this.#at(join(dirname(file), 'consent.json')) ?? this.#at(join(root, 'consent.json'));
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
