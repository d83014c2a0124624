import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BaseFile, readBaseFiles } from '../../bench/planted/base-files.ts';
import type { Files, Kind } from '../../bench/planted/kind.ts';
import { kinds } from '../../bench/planted/kinds.ts';
import { inventPerson } from '../../bench/planted/people.ts';
import { Random } from '../../scripts/names/random.ts';
import { fixDataset } from '../../src/engine/fix.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import type { Finding } from '../../src/model/report.generated.ts';

/** Datasets of each kind of place. */
const times = 3;

const policies = ['ps3.15-basic', 'hipaa-safe-harbor'];

/** What is in the pixels and what people agreed to is not the work of `fix`. */
const notHandled = /^(?:pixel|biometric|consent)\//;

/** That two numbers are one person's only a person can say: `fix` gives each its own code, and what is lost stays lost. */
const ofSource = /^(?:integrity|outlier)\/|^identifier\/linked-pseudonyms$/;

describe('a de-identified copy of real files with planted identifiers', () => {
  let bases: readonly BaseFile[] | undefined;
  let folder: string;
  let datasets = 0;

  before(() => {
    bases = readBaseFiles();
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-planted-fix-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const policy of policies) {
    describe(`under ${policy}`, () => {
      for (const [group, ofGroup] of kinds) {
        it(`has nothing left of what is planted, and lacks nothing that the original had: ${group}`, async function () {
          this.timeout(120_000);
          if (!bases) this.skip();
          const faults: string[] = [];
          for (const kind of ofGroup) {
            for (const files of plantings(kind, bases)) {
              datasets += 1;
              const source = join(folder, `${datasets}`, 'source');
              write(files, source);
              for (const finding of await faultsOfCopy(source, policy, objectsIn(files)))
                faults.push(`${kind.title}: ${said(finding)}`);
            }
          }
          assert.deepEqual(faults, []);
        });
      }
    });
  }
});

/** Datasets in which something of a kind is planted. */
function* plantings(kind: Kind, bases: readonly BaseFile[]): Iterable<Files> {
  const random = new Random(7);
  let planted = 0;
  for (const base of random.shuffle([...bases])) {
    const planting = planted < times ? kind.plant({ base, person: inventPerson(random), random }) : undefined;
    if (!planting) continue;
    planted += 1;
    yield planting.after;
  }
}

function write(files: Files, folder: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function objectsIn(files: Files): number {
  return [...files.keys()].filter((path) => !/\.(?:tsv|json|txt)$/.test(path)).length;
}

/** What a scan finds in the copy of a dataset that it should not, all of whose objects are in it. */
async function faultsOfCopy(source: string, policy: string, objects: number): Promise<Finding[]> {
  const out = join(dirname(source), 'copy');
  const made = await fixDataset({ path: source, out, verifies: false, commandLine: { policy } });
  assert.equal(made.rewritten, objects);
  // What a codec keeps beside the pixels is copied with them, and said.
  const saysSo = made.notHandled.some((what) => /^text beside the pixels/.test(what));
  const loud = (await findingsIn(out, policy)).filter(
    ({ ruleId, severity, location }) =>
      severity !== 'info' && !notHandled.test(ruleId) && !(saysSo && location.attribute === '(7FE0,0010)'),
  );
  if (!loud.some(isOfSource)) return loud;
  const before = new Set((await findingsIn(source, policy)).filter(isOfSource).map(({ ruleId }) => ruleId));
  return loud.filter((finding) => !isOfSource(finding) || !before.has(finding.ruleId));
}

async function findingsIn(path: string, policy: string): Promise<Finding[]> {
  const scan = await scanDataset({ paths: [path], commandLine: { policy } });
  const findings = [...scan.findings()];
  scan.dispose();
  return findings;
}

function isOfSource({ ruleId }: Finding): boolean {
  return ofSource.test(ruleId);
}

function said({ ruleId, severity, location, message }: Finding): string {
  return `${severity} ${ruleId} ${location.path ?? ''} ${location.attribute ?? location.kind} ${message}`;
}
