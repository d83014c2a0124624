import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanDataset } from '../../../src/engine/scan-dataset.ts';

describe('consent/missing-record', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-consent-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function judge(files: Record<string, string>, manifest?: string) {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const scan = await scanDataset({
      paths: [folder],
      commandLine: manifest === undefined ? {} : { consent: { manifest } },
    });
    const findings = [...scan.findings()].filter(({ ruleId }) => ruleId === 'consent/missing-record');
    scan.dispose();
    return findings;
  }

  it('is one warning about the dataset as a whole', async () => {
    const findings = await judge({ 'notes.txt': 'nothing' });
    assert.deepEqual(
      findings.map(({ severity, location }) => [severity, location]),
      [['warning', { kind: 'dataset' }]],
    );
  });

  it('is silent when a consent file lies at the root', async () => {
    assert.deepEqual(await judge({ 'consent.json': '{"legalBasis": "GDPR Art. 9(2)(a)"}' }), []);
  });

  it('is silent when a table has a consent column', async () => {
    assert.deepEqual(await judge({ 'participants.tsv': 'participant_id\tconsent\nsub-01\tyes\n' }), []);
  });

  it('is silent when the configuration names a manifest elsewhere, and not when nobody does', async () => {
    const files = { 'rights.json': '{"legalBasis": "GDPR Art. 9(2)(a)"}' };
    assert.equal((await judge(files)).length, 1);
    assert.deepEqual(await judge(files, 'rights.json'), []);
  });

  it('is not fooled by a file that only speaks of consent', async () => {
    assert.equal((await judge({ 'README.md': 'All participants gave written consent.' })).length, 1);
  });
});
