import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Policy } from '../model/policy.ts';
import { policyFromFile, resolvePolicy } from '../policies/presets.ts';
import type { JudgeSetup } from '../scan/setup.ts';
import { RequestError } from './request-error.ts';

/**
 * A preset by its id, or a policy file: looked for as named, then in the dataset.
 * @throws Error with one line when there is no such policy, or its file is not as its schema says
 */
export function readPolicy(id: string, root: string): Pick<JudgeSetup, 'policy' | 'policyText'> {
  if (!id.endsWith('.json')) {
    resolvePolicy(id);
    return { policy: id };
  }
  const text = readFirst([resolve(id), resolve(root, id)]);
  if (text === undefined) throw new RequestError(`The policy file "${id}" cannot be read: name a readable JSON file.`);
  policyFromFile(text, basename(id));
  return { policy: basename(id), policyText: text };
}

/**
 * A policy by a name under which it is found from everywhere: of a file its absolute path.
 * @param root of the dataset, in which a file is looked for where it is not as named
 */
export function absolutePolicy(id: string, root: string): string {
  if (!id.endsWith('.json')) return id;
  return [resolve(id), resolve(root, id)].find((path) => existsSync(path)) ?? id;
}

/** The policy itself. @throws Error as `readPolicy` does */
export function namedPolicy(id: string, root: string): Policy {
  const { policy, policyText } = readPolicy(id, root);
  return policyText === undefined ? resolvePolicy(policy) : policyFromFile(policyText, policy);
}

function readFirst(paths: readonly string[]): string | undefined {
  for (const path of paths) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      // The next place, if any.
    }
  }
  return undefined;
}
