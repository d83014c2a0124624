import { secretOf } from './fix/secret-source.ts';
import { readUidMap } from './fix/uid-map.ts';
import { prepare } from './prepare.ts';
import { RequestError } from './request-error.ts';

/** Which map to open, and with what. */
export interface UidMapRequest {
  file: string;
  secretFile?: string;
  /** The dataset whose own key was the secret. */
  dataset?: string;
}

/**
 * The UIDs that a reversible `fix` replaced, old ones with the new.
 * @throws RequestError when the file cannot be read or the secret is another one
 */
export function uidMapOf({ file, secretFile, dataset }: UidMapRequest): ReadonlyMap<string, string> {
  const { secret } = secretOf(secretFile, () => keyOf(dataset));
  const map = readUidMap(file, secret);
  if (map.size === 0) throw new RequestError(`"${file}" is not there, or holds no UID: name a UID map.`);
  return map;
}

function keyOf(dataset: string | undefined): Uint8Array {
  if (dataset === undefined)
    throw new RequestError(
      'Name the secret: its file with --secret-file, or with --dataset the folder whose key on this machine it was.',
    );
  return prepare({ path: dataset }).setup.key;
}
