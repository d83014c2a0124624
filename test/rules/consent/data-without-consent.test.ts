import assert from 'node:assert/strict';
import { imageOf, imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/data-without-consent';
const headings = 'subject status signed valid_until withdrawn_on form_version';
const row = (...cells: string[]) => ({
  'consent.json': manifestWith(),
  'consent.tsv': table(headings, cells.join(' ')),
});
const here = imagesOf('sub-01');

describe(rule, () => {
  for (const [status, day, told] of [
    ['withdrawn', '2026-03-01', 'The person withdrew, and 1 file is still here'],
    ['refused', 'n/a', 'The person refused, and 1 file is still here'],
    ['pending', 'n/a', 'The person has not agreed yet, and 1 file is still here'],
  ] as const) {
    it(`says that data are here of who is ${status}, at the row and at each file`, async () => {
      const said = await saidBy(rule, { ...row('sub-01', status, '2025-01-02', 'n/a', day, 'n/a'), ...here });
      assert.deepEqual(said[0], ['error', 'consent.tsv 2:2', told]);
      assert.deepEqual(
        said.slice(1).map(([severity, place]) => [severity, place]),
        [['error', imageOf('sub-01')]],
      );
    });
  }

  it('is silent on who consented, is waived or died, and where nothing of the person is here', async () => {
    for (const status of ['consented', 'waived', 'deceased'])
      assert.deepEqual(
        await saidBy(rule, { ...row('sub-01', status, '2025-01-02', 'n/a', 'n/a', 'n/a'), ...here }),
        [],
      );
    assert.deepEqual(
      await saidBy(rule, { ...row('sub-02', 'withdrawn', '2025-01-02', 'n/a', '2026-03-01', 'n/a'), ...here }),
      [],
    );
  });

  it('counts a withdrawal of today, and not one of tomorrow', async () => {
    const withdrawn = (day: string) => ({ ...row('sub-01', 'consented', '2025-01-02', 'n/a', day, 'n/a'), ...here });
    assert.equal((await saidBy(rule, withdrawn('2026-11-27'))).length, 2);
    assert.deepEqual(await saidBy(rule, withdrawn('2026-11-28')), []);
  });

  it('lets a consent hold through its last day', async () => {
    const until = (day: string) => ({ ...row('sub-01', 'consented', '2025-01-02', day, 'n/a', 'n/a'), ...here });
    assert.deepEqual(await saidBy(rule, until('2026-11-27')), []);
    const [said] = await saidBy(rule, until('2026-11-26'));
    assert.equal(said?.[2], 'The person agreed until a day that has passed, and 1 file is still here');
  });

  it('says what a withdrawal ends, for all or for who signed a form', async () => {
    const withdrawn = row('sub-01', 'withdrawn', '2025-01-02', 'n/a', '2026-03-01', '2');
    const messages = async (consent: object) =>
      (await saidBy(rule, { ...withdrawn, 'consent.json': consent, ...here })).map(([, , message]) => message);
    const keeping = manifestWith({ terms: { duo: ['GRU'], withdrawalScope: 'future-use' } });
    assert.deepEqual((await messages(keeping)).slice(1), [
      'Data of a person who withdrew: by the manifest future use ends, and they are kept at most',
    ]);
    const forms = [{ version: '2', document: 'form.txt', terms: { withdrawalScope: 'erasure' as const } }];
    assert.deepEqual((await messages({ ...keeping, forms })).slice(1), [
      'Data of a person who withdrew: they have to be erased',
    ]);
  });

  it('cites what the law says of an erasure', async () => {
    const terms = { duo: ['GRU'], withdrawalScope: 'erasure' as const };
    const files = { ...row('sub-01', 'withdrawn', '2025-01-02', 'n/a', '2026-03-01', 'n/a'), ...here };
    const { consent } = await judgeRecords({ ...files, 'consent.json': manifestWith({ terms }) });
    assert.deepEqual(
      consent.map(({ references, subject }) => [references[0], subject]),
      [
        ['GDPR Art. 17(1)(b)', 'sub-01'],
        ['GDPR Art. 17(1)(b)', 'sub-01'],
      ],
    );
  });

  it('names derived files, and rows of tables of who has no file', async () => {
    const files = {
      'consent.json': manifestWith(),
      'consent.tsv': table('subject status withdrawn_on', 'sub-01 withdrawn 2026-03-01', 'sub-02 consented n/a'),
      'participants.tsv': table('participant_id age sex', 'sub-02 41 M', 'sub-01 33 F'),
    };
    assert.deepEqual(
      (await saidBy(rule, files)).map(([, place]) => place),
      ['consent.tsv 2:2', 'participants.tsv row 3'],
    );
    const derived = 'derivatives/mask/sub-01/sub-01_mask.nii';
    const all = await saidBy(rule, { ...files, ...imagesOf('sub-01', 'sub-02'), [derived]: new Uint8Array(352) });
    assert.deepEqual(
      all.map(([, place]) => place),
      ['consent.tsv 2:2', derived, 'participants.tsv row 3', imageOf('sub-01')],
    );
    assert.equal(all[0]?.[2], 'The person withdrew, and 2 files and 1 row of tables are still here');
  });

  it('names a text in JSON in which somebody stands, since its records have no rows', async () => {
    const files = {
      'consent.json': manifestWith(),
      'consent.tsv': table('subject status withdrawn_on', 'sub-01 withdrawn 2026-03-01', 'sub-02 consented n/a'),
      'ages.jsonl': '{"participant_id":"sub-01","age":33}\n{"participant_id":"sub-02","age":41}\n',
    };
    const [file, record, ...more] = await saidBy(rule, files);
    assert.deepEqual(record?.slice(1), ['consent.tsv 2:2', 'The person withdrew, and 1 file is still here']);
    assert.equal(file?.[1], 'ages.jsonl');
    assert.deepEqual(more, []);
    assert.deepEqual(await saidBy(rule, { ...files, 'ages.jsonl': '{"participant_id":"sub-02","age":41}\n' }), []);
  });

  it('is not fooled by another spelling, nor by an earlier row that agreed', async () => {
    const files = {
      'consent.json': manifestWith(),
      'consent.tsv': table(
        'subject status signed withdrawn_on',
        'sub-01 consented 2024-01-01 n/a',
        '01 withdrawn 2024-01-01 2026-03-01',
      ),
      ...here,
    };
    assert.deepEqual(
      (await saidBy(rule, files)).map(([, place]) => place),
      ['consent.tsv 3:2', imageOf('sub-01')],
    );
  });

  it('shows no subject that is a name', async () => {
    const files = {
      'consent.json': manifestWith(),
      'consent.tsv': 'subject\tstatus\nJane Roe\trefused\n',
      'people.csv': 'subject,age,sex\nJane Roe,33,F\nsub-02,41,M\n',
    };
    const { findings, consent } = await judgeRecords(files);
    assert.ok(consent.some((one) => one.rule === rule));
    assert.doesNotMatch(JSON.stringify(findings), /Jane|Roe/);
  });

  it('is one issue for people who share a status, and another for each other status', async () => {
    const { findings } = await judgeRecords({
      'consent.json': manifestWith(),
      'consent.tsv': table('subject status', 'sub-01 refused', 'sub-02 pending', 'sub-03 refused'),
      ...imagesOf('sub-01', 'sub-02', 'sub-03'),
    });
    const ofRows = findings.filter(({ ruleId, location }) => ruleId === rule && location.path === 'consent.tsv');
    assert.equal(ofRows.length, 3);
    assert.equal(ofRows[0]!.issue, ofRows[2]!.issue);
    assert.notEqual(ofRows[0]!.issue, ofRows[1]!.issue);
  });
});
