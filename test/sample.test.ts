import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeSample } from '../scripts/sample/make-sample.ts';
import type { Planted } from '../scripts/sample/planted.ts';
import { type DatasetParams, headerScheme } from '../src/model/protocol.ts';
import type { Report } from '../src/model/report.generated.ts';
import { reportFormatIds } from '../src/report/formats/index.ts';
import { cohortlint } from './cli/run.ts';
import { TestClient } from './server/client.ts';

/** The sample dataset end to end: everything that was planted is found, and none of it is repeated anywhere. */
describe('the planted sample', () => {
  let base: string;
  let folder: string;
  let planted: Planted[];
  /** Names, numbers and addresses that occur nowhere by chance; two-digit ages and bare years do. */
  let telling: string[];
  before(async () => {
    base = mkdtempSync(join(tmpdir(), 'cohortlint-sample-'));
    folder = join(base, 'dataset');
    planted = await makeSample(folder);
    telling = [...new Set(planted.map(({ value }) => value))].filter((value) => value.length >= 5);
  });
  after(() => rmSync(base, { recursive: true }));
  const run = (...args: string[]) => cohortlint(args, { env: { COHORTLINT_STATE_DIRECTORY: join(base, 'state') } });
  const assertSilent = (text: string, what: string): void => {
    for (const value of telling) assert.ok(!text.includes(value), `${what} repeats a planted value`);
  };

  it('is found: every planted identifier has a finding in its file', () => {
    const { findings } = JSON.parse(run('scan', folder, '--format', 'json').stdout) as Report;
    // A file is known by its masked path; where nothing in the path identifies, that is the path itself.
    const missed = planted.filter(
      ({ class: identifier, path }) =>
        !path.includes('^') &&
        !findings.some((finding) => finding.class === identifier && finding.location.path === path),
    );
    assert.deepEqual(
      missed.map(({ class: identifier, path, where }) => `${identifier} at ${where} of ${path}`),
      [],
    );
  });

  it('is quiet about what was de-identified', () => {
    const { findings } = JSON.parse(run('scan', folder, '--format', 'json').stdout) as Report;
    const loud = findings.filter(
      ({ severity, location }) => severity !== 'info' && location.path?.startsWith('dicom/subject-2/'),
    );
    assert.deepEqual(
      loud.map(({ ruleId, location }) => `${ruleId} ${location.attribute}`),
      [],
    );
  });

  it('is repeated by no report, header, log or error', () => {
    for (const args of [
      ['scan', folder],
      ['scan', folder, '--verbose'],
      ...reportFormatIds.map((format) => ['scan', folder, '--format', format]),
      ['scan', folder, '--policy', 'gdpr-anonymous', '--format', 'json'],
      ['scan', folder, '--policy', 'ps3.15-basic', '--format', 'json'],
      ['header', join(folder, planted.find(({ path }) => path.endsWith('.dcm'))!.path)],
      ['header', join(folder, planted.find(({ path }) => path.endsWith('.nii.gz'))!.path)],
      ['scan', join(folder, 'reports')],
    ]) {
      const { stdout, stderr } = run(...args);
      assert.ok(stdout.length > 100, args.join(' '));
      assertSilent(stdout + stderr, args[0]!);
    }
  });

  it('leaves nothing in the state directory but keys', () => {
    run('scan', folder);
    const files = readdirSync(join(base, 'state'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    assert.ok(files.length > 0);
    for (const { name, parentPath } of files) {
      assert.match(name, /\.key$/);
      assertSilent(readFileSync(join(parentPath, name), 'latin1'), name);
    }
  });

  it('is repeated by no message of the server', async () => {
    const client = await TestClient.start(folder, { headerScheme });
    try {
      const dataset = { folder: pathToFileURL(folder).toString() };
      await client.ask('cohortlint/scanDataset', dataset);
      await askEverything(client, dataset);
      // The address of a document is the client's own word for it.
      const said = client.output.replaceAll(/"uri":"[^"]*"/g, '');
      assert.ok(said.includes('publishDiagnostics'));
      assertSilent(said, 'the server');
    } finally {
      await client.stop();
    }
  });

  it('gets the same findings from every policy that only changes weights, as entries and coverage', () => {
    const coverage = (policy: string) =>
      (JSON.parse(run('scan', folder, '--format', 'json', '--policy', policy).stdout) as Report).coverage;
    assert.deepEqual(coverage('hipaa-limited'), coverage('hipaa-safe-harbor'));
  });
});

/** Asks for all that a dashboard can show of a dataset. */
async function askEverything(client: TestClient, dataset: DatasetParams): Promise<void> {
  const window = { ...dataset, offset: 0, limit: 500 };
  await client.ask('cohortlint/overview', dataset);
  await client.ask('cohortlint/subjects', { ...window, sort: 'subject', descending: false });
  await client.ask('cohortlint/gaps', window);
  const filter = { suppressed: 'all' } as const;
  const { rows } = await client.ask('cohortlint/issues', { ...window, filter, sort: 'severity', descending: false });
  for (const { id } of rows) {
    await client.ask('cohortlint/issue', { ...dataset, issue: id });
    await client.ask('cohortlint/places', { ...window, issue: id });
  }
}
