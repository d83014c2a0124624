import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import schema from '../../schemas/baseline.schema.json' with { type: 'json' };
import type { Baseline } from '../model/baseline.generated.ts';
import { schemaCheck } from '../model/schema-check.ts';

/** Where accepted findings lie. */
export interface BaselineFile {
  path: string;
  /** Identifies the key of the fingerprints. */
  keyId: string;
  /** Somebody named the file, so that it is meant for other machines as well; else it lies in the state directory. */
  origin: 'named' | 'state';
}

/** A baseline that cannot be used; its message is one line that names the file and the remedy. */
export class BaselineError extends Error {}

/** The file in the state directory for the decisions about a dataset under a key. */
export function stateBaseline(state: string, dataset: string, keyId: string): BaselineFile {
  return { path: join(state, 'accepted', `${dataset}-${keyId}.json`), keyId, origin: 'state' };
}

/**
 * Reads a baseline.
 * @returns one without acceptances when there is no file
 * @throws BaselineError when it cannot be read, is broken, of another version or of another key
 */
export function readBaseline({ path, keyId }: BaselineFile): Baseline {
  const text = readText(path);
  if (text === undefined) return { schemaVersion: 1, key: keyId, accepted: [] };
  const baseline = parseBaseline(text, path);
  if (baseline.key !== keyId) {
    throw new BaselineError(
      `The baseline "${path}" was made with another key, so that nothing in it would match: give the shared key of its author (--fingerprint-key or COHORTLINT_FINGERPRINT_KEY), or name another file.`,
    );
  }
  return baseline;
}

/** Replaces a baseline as a whole, so that a reader never sees half of it. @throws BaselineError when that is impossible */
export function writeBaseline({ path }: BaselineFile, baseline: Baseline): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, `${JSON.stringify(baseline, null, 2)}\n`, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    const { code } = error as NodeJS.ErrnoException;
    throw new BaselineError(
      `The baseline "${path}" cannot be written (${code}): make its folder writable or name another.`,
    );
  }
}

/** What is left of a write that failed; where its folder is none, nothing is. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never there.
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new BaselineError(`The baseline "${path}" cannot be read (${code}): make it readable or name another.`);
  }
}

function parseBaseline(text: string, path: string): Baseline {
  const name = basename(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What the parser says would quote the text.
    throw new BaselineError(`The baseline "${path}" is no JSON: restore it from a copy, or remove it to start anew.`);
  }
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== undefined && version !== 1) {
    throw new BaselineError(
      `The baseline "${path}" is of version ${JSON.stringify(version)}, and this program knows version 1: use the program that wrote it.`,
    );
  }
  const validate = schemaCheck<Baseline>(schema);
  if (validate(value)) return value;
  const [first] = validate.errors!;
  throw new BaselineError(
    `The baseline "${path}" is not as ${name} should be (${first!.instancePath || 'top level'} ${first!.message}): restore it from a copy, or remove it to start anew (\`cohortlint schema baseline\`).`,
  );
}
