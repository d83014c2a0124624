import { readFileSync } from 'node:fs';
import { FixSecret } from '../../remedies/dicom/secret.ts';
import { RequestError } from '../request-error.ts';

/** Where a secret came from: a named file, the environment, or the key that is kept for the dataset on this machine. */
export type SecretSource = 'file' | 'environment' | 'dataset';

const shortest = 16;

/** The environment variable that holds a secret. */
const secretVariable = 'COHORTLINT_SECRET';

/**
 * The secret under which UIDs, dates and pseudonyms are made. Two datasets under one secret fit together; who has it can
 * recognise a person whose number they know.
 * @param datasetKey of the dataset, from the state directory
 * @throws RequestError for a file that cannot be read, and for a secret that is too short
 */
export function secretOf(
  file: string | undefined,
  datasetKey: () => Uint8Array,
): { secret: FixSecret; source: SecretSource } {
  if (file !== undefined) return { secret: new FixSecret(longEnough(readSecret(file))), source: 'file' };
  const text = process.env[secretVariable];
  if (text) return { secret: new FixSecret(longEnough(Buffer.from(text, 'utf8'))), source: 'environment' };
  return { secret: new FixSecret(datasetKey()), source: 'dataset' };
}

function readSecret(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RequestError(`The secret "${path}" cannot be read (${code}): name a readable file.`);
  }
}

function longEnough(secret: Uint8Array): Uint8Array {
  if (secret.length >= shortest) return secret;
  throw new RequestError(`A secret needs at least ${shortest} bytes; this one has ${secret.length}.`);
}
