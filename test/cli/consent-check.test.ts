import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.generated.ts';
import { plainManifest } from '../consent-records.ts';
import { datasetOf } from '../engine/consent/dataset.ts';
import { cohortlint } from './run.ts';

describe('cohortlint consent check', () => {
  let folder: string;
  const check = (...args: string[]) =>
    cohortlint(['consent', 'check', folder, ...args], {
      input: '',
      env: { COHORTLINT_STATE_DIRECTORY: join(folder, '.state') },
    });
  const report = (...args: string[]): Report => JSON.parse(check('--format', 'json', ...args).stdout) as Report;
  afterEach(() => rmSync(folder, { recursive: true }));

  beforeEach(() => {
    folder = datasetOf({
      'sub-01/sub-01_T1w.json': '{ "PatientName": "Erika Mustermann" }',
      'consent.json': plainManifest.replace('"allowed"', '"not-allowed"'),
    });
  });

  it('asks the rules over records of consent and no other, and the report says so', () => {
    const { findings, settings } = report('--intended-use', 'ai-training');
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ['consent/ai-training'],
    );
    assert.deepEqual(settings.switchedOff, ['all rules but those over records of consent']);
  });

  it('fails by what was found, and takes what the folder is for from the command line', () => {
    assert.equal(check('--quiet', '--intended-use', 'ai-training').status, 1);
    assert.equal(check('--quiet', '--intended-use', 'ai-training', '--fail-on', 'never').status, 0);
    assert.equal(check('--quiet', '--intended-use', 'research').status, 0);
    assert.equal(check('--quiet').status, 0);
  });

  it('refuses a use that it does not know, with the one that was likely meant', () => {
    const { status, stderr } = check('--intended-use', 'ai-trainign');
    assert.equal(status, 2);
    assert.match(stderr, /Did you mean "ai-training"\?/);
  });
});
