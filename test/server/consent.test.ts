import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DatasetScan, scanDataset } from '../../src/engine/scan-dataset.ts';
import type { LocateParams } from '../../src/model/protocol.ts';
import { flawOf } from '../../src/model/protocol-check.ts';
import type { ConsentPlace, Report } from '../../src/model/report.generated.ts';
import { consentOf } from '../../src/server/results/consent.ts';
import { overview } from '../../src/server/results/overview.ts';
import { type DatasetResult, resultOf } from '../../src/server/results/result.ts';
import { consentReport, manyUses } from '../consent-report.ts';
import { makeConsentStudy } from '../consent-study.ts';
import { TestClient } from './client.ts';

describe('What people agreed to, as the server answers', () => {
  let folder: string;
  let scan: DatasetScan;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-'));
    writeFileSync(join(folder, 'notes.txt'), 'Normal ventricles.\n');
    scan = await scanDataset({ paths: [folder], jobs: 1 });
  });
  after(() => {
    scan.dispose();
    rmSync(folder, { recursive: true });
  });

  const answerWith = async (consent: Report['consent']) => {
    const summary = { ...scan.summary, consent };
    const result: DatasetResult = await resultOf('file:///data', { ...scan, summary }, new Date(2026, 10, 27, 23, 30));
    const answer = consentOf(result);
    assert.equal(flawOf('ConsentResult', answer), undefined);
    assert.equal(flawOf('Overview', overview(result, { stale: false })), undefined);
    return answer;
  };
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
});

describe('language server, consent', () => {
  let folder: string;
  let client: TestClient;
  const configuration = { 'intended-use': ['ai-training', 'commercial'] };
  const uri = (path = ''): string => pathToFileURL(join(folder, path)).toString();
  const ask = () => client.ask('cohortlint/consent', { folder: uri() });
  const locate = (params: Omit<LocateParams, 'folder'>) =>
    client.ask('cohortlint/locate', { folder: uri(), ...params });
  const scan = async (different: Parameters<typeof makeConsentStudy>[1]) => {
    rmSync(folder, { recursive: true });
    makeConsentStudy(folder, different);
    await client.ask('cohortlint/scanDataset', { folder: uri() });
  };

  before(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-consent-study-')));
    client = await TestClient.start(folder);
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('answers with what may be done with a study, who agreed, what ends when and to whom data went', async () => {
    await scan({ configuration });
    const { uses, subjects, endings, disclosures, flaw } = await ask();
    assert.equal(flaw, undefined);
    assert.deepEqual(
      uses
        .slice(0, 3)
        .map(({ use, isIntended, allowed, blocked, unknown }) => [use, isIntended, allowed + blocked + unknown]),
      [
        ['ai-training', true, 11],
        ['commercial', true, 11],
        ['research', false, 11],
      ],
    );
    const { allowed, blocked, unknown } = uses[0]!;
    assert.deepEqual({ allowed, blocked, unknown }, { allowed: 3, blocked: 5, unknown: 3 });
    assert.deepEqual([subjects!.total, subjects!.withoutRecord], [11, 1]);
    assert.deepEqual(
      endings.map(({ kind, from, isPast, subjects: people }) => [kind, from, isPast, people]),
      [
        ['consent', '2020-06-30', true, 1],
        ['ethics-approval', '2021-12-31', true, 10],
        ['ethics-approval', '2089-12-31', false, 10],
        ['consent', '2090-03-31', false, 2],
        ['consent', '2091-01-31', false, 1],
        ['retention', '2095-12-31', false, 10],
      ],
    );
    assert.deepEqual(
      disclosures.map(({ day, line, isChained, subjects: whose }) => [day, line, isChained, whose]),
      [
        ['2021-09-14', 2, true, 2],
        ['2020-02-03', 1, true, 'all'],
      ],
    );
  });

  it('leads from a purpose to the record that blocks it, and from an end to what says so', async () => {
    await scan({ configuration });
    const { uses, endings } = await ask();
    const group = uses[0]!.groups.find(({ reasons }) => reasons.some(({ source }) => source === 'aiTraining'))!;
    const [{ path, row }] = group.places as [ConsentPlace];
    assert.deepEqual([path, row], ['consent.tsv', 5]);
    const { range } = await locate({ path, row: row! });
    assert.match(readFileSync(join(folder, path), 'utf8').split('\n')[range!.startLine]!, /^sub-04\tconsented/);
    const { place } = endings.find(({ kind }) => kind === 'retention')!;
    const found = await locate({ path: place.path, region: place.region! });
    const line = readFileSync(join(folder, place.path), 'utf8').split('\n')[found.range!.startLine]!;
    assert.equal(line.slice(found.range!.startCharacter, found.range!.endCharacter), '"2095-12-31"');
  });

  it('names the finding for which a manifest says nothing, where it stands', async () => {
    await scan({ manifest: '{\n  "schemaVersion": 1,\n  "controller":\n}\n' });
    const { manifest, uses, flaw } = await ask();
    assert.deepEqual([manifest, uses], ['consent.json', []]);
    assert.match(flaw!.sentence, /^A value is missing/);
    const { uri: opened, range } = await locate({ path: flaw!.path, fingerprint: flaw!.fingerprint });
    assert.deepEqual([opened, range!.startLine], [uri('consent.json'), 3]);
    const details = await client.ask('cohortlint/issue', { folder: uri(), issue: flaw!.issue });
    assert.equal(details.issue.category, 'consent');
  });

  it('is refused for a folder that was not scanned', async () => {
    await assert.rejects(client.ask('cohortlint/consent', { folder: uri('none') }), /not scanned/);
  });

  it('opens a range of a text as it was told, and refuses one that is none', async () => {
    await scan({ configuration });
    const region = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 };
    const { uri: opened, range } = await locate({ path: 'disclosures.jsonl', region });
    assert.equal(opened, uri('disclosures.jsonl'));
    assert.deepEqual(range, { startLine: 1, startCharacter: 0, endLine: 1, endCharacter: 3 });
    await assert.rejects(
      locate({ path: 'disclosures.jsonl', region: { ...region, startLine: 0 } }),
      /Not LocateParams/,
    );
  });
});
