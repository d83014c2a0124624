import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DatasetScan, scanDataset } from '../../src/engine/scan-dataset.ts';
import type { LocateParams } from '../../src/model/protocol.ts';
import { flawOf } from '../../src/model/protocol-check.ts';
import type { Report } from '../../src/model/report.generated.ts';
import { consentOf } from '../../src/server/results/consent.ts';
import { overview } from '../../src/server/results/overview.ts';
import { type DatasetResult, resultOf } from '../../src/server/results/result.ts';
import { consentReport, manyUses } from '../consent-report.ts';
import { TestClient } from './client.ts';

describe('What people agreed to, as the server answers', () => {
  let folder: string;
  let scan: DatasetScan;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-'));
    writeFileSync(join(folder, 'consent.tsv'), 'participant_id\temail\nsub-01\tjane.roe@clinic.example\n');
    writeFileSync(join(folder, 'other.tsv'), 'participant_id\temail\nsub-01\tjohn.doe@clinic.example\n');
    scan = await scanDataset({ paths: [folder], jobs: 1 });
  });
  after(() => {
    scan.dispose();
    rmSync(folder, { recursive: true });
  });

  const answerWith = async (consent: Report['consent'], issues = scan.summary.issues) => {
    const summary = { ...scan.summary, consent, issues };
    const result: DatasetResult = await resultOf('file:///data', { ...scan, summary }, new Date(2026, 10, 27, 23, 30));
    const answer = consentOf(result);
    assert.equal(flawOf('ConsentResult', answer), undefined);
    assert.equal(flawOf('Overview', overview(result, { stale: false })), undefined);
    return answer;
  };
  /** The issues of the scan, those of e-mail addresses being of consent. */
  const asConsent = () =>
    scan.summary.issues.map((issue) =>
      issue.ruleId === 'identifier/email' ? { ...issue, category: 'consent' as const } : issue,
    );

  it('is all of it, on the day of the scan where the person is', async () => {
    const answer = await answerWith(consentReport());
    assert.deepEqual(
      [answer.uses.length, answer.endings.length, answer.disclosures.length, answer.subjects!.total],
      [6, 6, 6, 200],
    );
    assert.equal(answer.today, '2026-11-27');
    assert.equal(answer.flaw, undefined);
  });

  it('is small for 16 purposes of 200,000 people', async () => {
    const answer = await answerWith(consentReport({ uses: manyUses(200_000) }));
    assert.ok(JSON.stringify(answer).length < 50_000);
  });

  it('is empty where nothing says so', async () => {
    const { today: _, ...answer } = await answerWith({});
    assert.deepEqual(answer, { records: 0, uses: [], endings: [], disclosures: [] });
  });

  it('names the finding for which a manifest says nothing: one of consent, in that file', async () => {
    const answer = await answerWith({ manifest: 'consent.tsv' }, asConsent());
    const expected = [...scan.findings()].find(
      ({ ruleId, location }) => ruleId === 'identifier/email' && location.path === 'consent.tsv',
    )!;
    assert.deepEqual(answer.flaw, {
      sentence: expected.message,
      path: 'consent.tsv',
      fingerprint: expected.fingerprint,
      issue: expected.issue,
    });
  });

  it('names none where there is none, and none of a manifest that could be read', async () => {
    assert.equal((await answerWith({ manifest: 'consent.json' })).flaw, undefined);
    assert.equal((await answerWith({ manifest: 'consent.tsv' })).flaw, undefined);
    const read = { ...consentReport(), manifest: 'consent.tsv' };
    assert.equal((await answerWith(read, asConsent())).flaw, undefined);
  });
});

describe('language server, places of consent', () => {
  let folder: string;
  let client: TestClient;
  const uri = (path = ''): string => pathToFileURL(join(folder, path)).toString();
  const locate = (params: Omit<LocateParams, 'folder'>) =>
    client.ask('cohortlint/locate', { folder: uri(), ...params });

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-consent-place-')));
    writeFileSync(join(folder, 'consent.tsv'), 'participant_id\tstatus\nsub-01\tconsented\nsub-02\twithdrawn\n');
    writeFileSync(join(folder, 'disclosures.jsonl'), '{"schemaVersion":1}\n{"schemaVersion":1}\n');
    client = await TestClient.start(folder);
    await client.ask('cohortlint/scanDataset', { folder: uri() });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('answers the request of the page', async () => {
    const answer = await client.ask('cohortlint/consent', { folder: uri() });
    assert.match(answer.today, /^\d{4}-\d\d-\d\d$/);
    await assert.rejects(client.ask('cohortlint/consent', { folder: uri('none') }), /not scanned/);
  });

  it('opens a row of the table of people', async () => {
    const { range } = await locate({ path: 'consent.tsv', row: 3 });
    assert.equal(readFileSync(join(folder, 'consent.tsv'), 'utf8').split('\n')[range!.startLine], 'sub-02\twithdrawn');
  });

  it('opens a range of a text as it was told', async () => {
    const region = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 };
    const { uri: opened, range } = await locate({ path: 'disclosures.jsonl', region });
    assert.equal(opened, uri('disclosures.jsonl'));
    assert.deepEqual(range, { startLine: 1, startCharacter: 0, endLine: 1, endCharacter: 3 });
  });

  it('is refused where a range is none', async () => {
    const region = { startLine: 0, startColumn: 1, endLine: 0, endColumn: 1 };
    await assert.rejects(locate({ path: 'disclosures.jsonl', region }), /Not LocateParams/);
  });
});
