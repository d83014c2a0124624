import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accept, checkedReason, prune, withdraw } from '../../src/engine/decisions.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { type DatasetScan, scanDataset } from '../../src/engine/scan-dataset.ts';
import { plainManifest } from '../consent-records.ts';

const person = { reason: 'Mailboxes of roles, not of people', by: 'data steward' };
describe('Accepted findings', () => {
  let folder: string;
  let scan: DatasetScan;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-decisions-'));
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/a.txt'), 'Contact: jane.roe@clinic.example\n');
    writeFileSync(join(folder, 'data/b.txt'), 'Contact: john.doe@clinic.example\n');
    writeFileSync(join(folder, 'data/consent.json'), plainManifest);
    scan = await scanDataset({ paths: [join(folder, 'data')], jobs: 1 });
  });
  afterEach(() => {
    scan.dispose();
    rmSync(folder, { recursive: true });
  });
  const prepared = () => prepare({ path: join(folder, 'data') });

  it('do not count any more, stay in the report with their decision, and count again when it is taken back', () => {
    assert.equal(scan.summary.verdict, 'blocked');
    assert.equal(accept(prepared(), scan.findings(), person).findings, 2);
    const after = scan.reconsidered();
    assert.equal(after.summary.verdict, 'clear');
    const [suppression] = after.summary.suppressions;
    assert.deepEqual([suppression!.kind, suppression!.by, suppression!.findings], ['accepted', person.by, 2]);
    assert.deepEqual(
      [...after.findings()].map(({ suppressed }) => suppressed),
      [suppression!.id, suppression!.id],
    );
    withdraw(prepared(), suppression!.id);
    assert.equal(scan.reconsidered().summary.verdict, 'blocked');
  });

  it('are found again by a scan of another process, wherever the lines went', async () => {
    accept(prepared(), scan.findings(), person);
    writeFileSync(join(folder, 'data/a.txt'), 'One more line.\n\nContact: jane.roe@clinic.example\n');
    const again = await scanDataset({ paths: [join(folder, 'data')], jobs: 1 });
    assert.equal(again.summary.verdict, 'clear');
    again.dispose();
  });

  it('do not cover a value that came later, though it belongs to the same issue', async () => {
    accept(prepared(), scan.findings(), person);
    writeFileSync(join(folder, 'data/c.txt'), 'Contact: max.mustermann@clinic.example\n');
    const again = await scanDataset({ paths: [join(folder, 'data')], jobs: 1 });
    assert.equal(again.summary.verdict, 'blocked');
    assert.deepEqual(
      again.summary.issues.map(({ count, suppressed }) => [count, suppressed]),
      [[3, 2]],
    );
    again.dispose();
  });

  it('hold no raw value in the baseline', () => {
    const { path } = accept(prepared(), scan.findings(), person);
    assert.doesNotMatch(readFileSync(path, 'utf8'), /jane|john|clinic/);
  });

  it('are refused when there is nothing left to accept', () => {
    accept(prepared(), scan.findings(), person);
    assert.throws(() => accept(prepared(), scan.reconsidered().findings(), person), /nothing to accept/);
  });

  it('are refused without a person, and with a day that is none or is over', () => {
    const refuses = (changes: object, message: RegExp): void =>
      assert.throws(() => accept(prepared(), scan.findings(), { ...person, ...changes }), message);
    refuses({ by: ' ' }, /name of who decides/);
    refuses({ until: '2027-02-30' }, /is no day/);
    refuses({ until: '2001-01-01' }, /is over/);
  });

  it('that no finding has any more are pruned, the others are kept', async () => {
    accept(prepared(), scan.findings(), person);
    writeFileSync(join(folder, 'data/b.txt'), 'Contact the ward.\n');
    const again = await scanDataset({ paths: [join(folder, 'data')], jobs: 1 });
    assert.deepEqual(prune(prepared(), again.findings()), { removed: 1, left: 1 });
    assert.deepEqual(prune(prepared(), again.findings()), { removed: 0, left: 1 });
    again.dispose();
  });

  it('lie outside the dataset, which is not written to', () => {
    const { path } = accept(prepared(), scan.findings(), person);
    assert.ok(!path.startsWith(folder));
  });

  it('lie in the file that the configuration names, which is none of the data', async () => {
    writeFileSync(join(folder, 'data/cohortlint.config.json'), '{ "baseline": "accepted.json" }');
    const { path } = accept(prepared(), scan.findings(), { ...person, by: 'Jane Roe' });
    assert.equal(path, join(folder, 'data/accepted.json'));
    const again = await scanDataset({ paths: [join(folder, 'data')], jobs: 1 });
    assert.equal(again.summary.verdict, 'clear');
    again.dispose();
  });
});

describe('A reason', () => {
  it('may say anything that names nobody', () => {
    assert.equal(
      checkedReason('  Agreed by the ethics board,\nsee protocol section 4. '),
      'Agreed by the ethics board, see protocol section 4.',
    );
  });

  it('is refused when it is empty', () => {
    assert.throws(() => checkedReason(' \n'), /needs a reason/);
  });

  it('is refused when it says what the finding hides, without repeating it', () => {
    assert.throws(
      () => checkedReason('jane.roe@clinic.example is a role mailbox'),
      (error: Error) => /holds an e-mail address/.test(error.message) && !error.message.includes('jane'),
    );
  });
});
