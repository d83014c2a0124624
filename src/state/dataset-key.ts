import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inStateDirectory } from './directory.ts';

/** Where a dataset's key may come from; the first that is present is taken. */
export interface KeyOrigin {
  /** A file that holds a shared key: any bytes, at least 16. */
  keyFile?: string;
  /** The text of a shared key, as an environment variable gives it. */
  keyText?: string;
  /** `datasetId` of the dataset's configuration. */
  datasetId?: string;
}

const shortestSharedKey = 16;

/**
 * The secret with which masks and fingerprints of a dataset are keyed: a hash of a short number without a key is the
 * number. A shared key makes two machines agree; without one, a key is made once per dataset and kept in the state
 * directory. The dataset is found by its configured id, else by the identity that the file system gives its folder, which
 * survives renaming; never by its path.
 *
 * @returns 32 bytes
 * @throws Error with a one-line message when a shared key cannot be read or is too short
 */
export function datasetKey(folder: string, state: string, origin: KeyOrigin): Uint8Array {
  if (origin.keyFile !== undefined) return stretch(readKeyFile(origin.keyFile));
  if (origin.keyText) return stretch(Buffer.from(origin.keyText, 'utf8'));
  return ownKey(state, identityOf(folder, origin));
}

/** Whether the key is one that other machines have as well; a dataset's own key never leaves its machine. */
export function isSharedKey({ keyFile, keyText }: KeyOrigin): boolean {
  return keyFile !== undefined || Boolean(keyText);
}

/** A name for the dataset in the state directory: a digest of its configured id, else of the identity of its folder. */
export function datasetName(folder: string, origin: KeyOrigin): string {
  return createHash('sha256').update(identityOf(folder, origin)).digest('hex').slice(0, 32);
}

function identityOf(folder: string, { datasetId }: KeyOrigin): string {
  return datasetId === undefined ? folderIdentity(folder) : `id ${datasetId}`;
}

function readKeyFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(
      `The fingerprint key "${path}" cannot be read (${(error as NodeJS.ErrnoException).code}): name a readable file.`,
    );
  }
}

function stretch(shared: Uint8Array): Uint8Array {
  if (shared.length < shortestSharedKey) {
    throw new Error(`A fingerprint key needs at least ${shortestSharedKey} bytes; this one has ${shared.length}.`);
  }
  return createHash('sha256').update('cohortlint fingerprint key\0').update(shared).digest();
}

function folderIdentity(folder: string): string {
  const { dev, ino, birthtimeMs } = statSync(folder, { bigint: false });
  return `folder ${dev}:${ino}:${Math.floor(birthtimeMs)}`;
}

function ownKey(state: string, identity: string): Uint8Array {
  const directory = join(state, 'keys');
  const path = join(directory, `${createHash('sha256').update(identity).digest('hex').slice(0, 32)}.key`);
  return inStateDirectory(state, () => {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    try {
      // Exclusive, so that two scans that start together agree on one key.
      writeFileSync(path, randomBytes(32), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return readFileSync(path);
  });
}
