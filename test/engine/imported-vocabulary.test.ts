import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RequestError } from '../../src/engine/prepare.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import type { Condition } from '../../src/vocabulary/condition.ts';
import { storeVocabulary } from '../../src/vocabulary/vocabulary-store.ts';

const rare: Condition = {
  name: 'quennell ottoline dysplasia',
  synonyms: [],
  abbreviations: [],
  omim: [],
  icd: [],
  prevalence: '<1/1000000',
  level: 'disorder',
};

describe('An imported vocabulary, in a scan', () => {
  let folder: string;
  let dataset: string;
  const before = process.env.COHORTLINT_STATE_DIRECTORY;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-imported-'));
    dataset = join(folder, 'data');
    mkdirSync(dataset);
    process.env.COHORTLINT_STATE_DIRECTORY = join(folder, 'state');
  });
  afterEach(() => {
    if (before === undefined) delete process.env.COHORTLINT_STATE_DIRECTORY;
    else process.env.COHORTLINT_STATE_DIRECTORY = before;
    rmSync(folder, { recursive: true });
  });
  const found = async (rules = {}) => {
    const scan = await scanDataset({ paths: [dataset], jobs: 2, commandLine: { rules } });
    try {
      return [...scan.findings()].filter(({ ruleId }) => ruleId === 'outlier/rare-condition').length;
    } finally {
      scan.dispose();
    }
  };
  const write = (files: number) => {
    for (let index = 0; index < files; index += 1) {
      writeFileSync(join(dataset, `r${1000 + index}.txt`), 'Known quennell ottoline dysplasia.\n');
    }
  };

  it('is known in all threads, and only once it is imported', async () => {
    write(300);
    assert.equal(await found(), 0);
    storeVocabulary(join(folder, 'state'), { source: 'Test', version: '1', conditions: [rare] });
    assert.equal(await found(), 300);
  });

  it('stops a scan with one line where it is damaged, unless its rule is off', async () => {
    write(1);
    const path = storeVocabulary(join(folder, 'state'), { source: 'Test', version: '1', conditions: [rare] });
    writeFileSync(path, 'no vocabulary');
    await assert.rejects(found(), (error: Error) => {
      assert.ok(error instanceof RequestError);
      assert.match(error.message, /is damaged.*: import it again, or remove the file\.$/);
      return true;
    });
    assert.equal(await found({ 'outlier/rare-condition': { severity: 'off' } }), 0);
  });
});
