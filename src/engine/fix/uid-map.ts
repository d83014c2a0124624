import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { FixSecret } from '../../remedies/dicom/secret.ts';
import { RequestError } from '../request-error.ts';

const magic = Buffer.from('COHORTLINT UID MAP 1\n');
const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
const purpose = 'uid map';

/**
 * Which new UID stands for which old one, for the holder of the secret alone: lines of both, sealed with AES-256-GCM (NIST
 * SP 800-38D) under a key that is derived from the secret.
 * @returns nothing where there is no file yet
 * @throws RequestError for a file that cannot be read, is another kind of file, or was sealed under another secret
 */
export function readUidMap(path: string, secret: FixSecret): Map<string, string> {
  let sealed: Buffer;
  try {
    sealed = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return new Map();
    throw new RequestError(`The UID map "${path}" cannot be read (${code}): name another file.`);
  }
  if (!sealed.subarray(0, magic.length).equals(magic)) {
    throw new RequestError(`"${path}" is no UID map: name another file.`);
  }
  const lines = open(sealed.subarray(magic.length), secret, path).split('\n');
  return new Map(lines.filter((line) => line !== '').map((line) => line.split(' ') as [string, string]));
}

/** Writes the map, complete or not at all. @throws RequestError when the disk refuses it */
export function writeUidMap(path: string, map: ReadonlyMap<string, string>, secret: FixSecret): void {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, secret.key(purpose), nonce);
  const text = [...map].map(([old, replaced]) => `${old} ${replaced}\n`).join('');
  const content = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, Buffer.concat([magic, nonce, sealing.getAuthTag(), content]), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    throw new RequestError(`The UID map "${path}" cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function open(sealed: Buffer, secret: FixSecret, path: string): string {
  try {
    const opening = createDecipheriv(cipher, secret.key(purpose), sealed.subarray(0, nonceLength));
    opening.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
    const content = sealed.subarray(nonceLength + tagLength);
    return Buffer.concat([opening.update(content), opening.final()]).toString('utf8');
  } catch {
    throw new RequestError(`The UID map "${path}" was made under another secret, or is damaged: name that secret.`);
  }
}
