import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry, Source } from '../../src/model/source.ts';
import type { SpilledFinding } from '../../src/scan/masking/spilled-finding.ts';
import { SharedState } from '../../src/scan/running/shared-state.ts';
import { scan } from '../../src/scan/scan.ts';
import type { Files } from './kind.ts';

/** Scans a small dataset in memory, whole: its second pass and the rules over all files included. */
export async function scanFiles(files: Files, policy = 'hipaa-safe-harbor'): Promise<SpilledFinding[]> {
  const runDirectory = mkdtempSync(join(tmpdir(), 'cohortlint-planted-'));
  try {
    const setup = {
      root: '/data',
      policy,
      rules: {},
      key: Buffer.alloc(32, 7),
      runDirectory,
      shared: new SharedState().memory,
      reveal: false,
    };
    const result = await scan(sourceOf(files), setup, { scope: 'dataset', jobs: 1 });
    return [...result.findings()].map(({ item }) => item);
  } finally {
    rmSync(runDirectory, { recursive: true, force: true });
  }
}

function sourceOf(files: Files): Source {
  return {
    name: 'data',
    async *entries() {
      const seen = new Set<string>();
      for (const path of [...files.keys()].sort()) {
        yield {
          path,
          kind: 'file',
          size: files.get(path)!.length,
          modified: 0,
          firstNewSegment: newSegment(path, seen),
        } satisfies Entry;
      }
    },
    open({ path }) {
      const bytes = files.get(path)!;
      return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length), close() {} };
    },
  };
}

/** The first segment of a path that no path before has had. */
function newSegment(path: string, seen: Set<string>): number {
  const segments = path.split('/');
  const folders = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
  const first = folders.findIndex((folder) => !seen.has(folder));
  for (const folder of folders) seen.add(folder);
  return first;
}
