import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bidsDescription from '../../../src/consent/import/bids-description.ts';
import bidsParticipants from '../../../src/consent/import/bids-participants.ts';
import { licencesIn } from '../../../src/consent/licence/licence-in-text.ts';
import { textSource, valuesOf } from './context.ts';

describe('dataset_description.json as a source of consent', () => {
  const read = (content: unknown): ReturnType<typeof bidsDescription.read> =>
    bidsDescription.read(textSource('dataset_description.json', content));

  it('finds approvals, what the licence forbids, and codes of data use', () => {
    const { found, statements, problems } = read({
      Name: 'Knee MRI after injury',
      BIDSVersion: '1.10.0',
      License: 'CC BY-NC 4.0',
      EthicsApprovals: ['Regional Ethics Committee South (REC 2020/117)', 'Hospital Review Board (Protocol HRB-8)'],
      Funding: ['A foundation'],
      DatasetDOI: 'doi:10.0000/made.up.1',
      DataUse: ['GRU', 'NCU, IRB'],
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      found.filter(({ path }) => path === '/ethics/-').map(({ value, from }) => [value, from.pointer]),
      [
        [{ committee: 'Regional Ethics Committee South', number: '2020/117' }, '/EthicsApprovals/0'],
        [{ committee: 'Hospital Review Board', number: 'HRB-8' }, '/EthicsApprovals/1'],
      ],
    );
    assert.equal(valuesOf(found)['/terms/commercialUse'], 'not-allowed');
    assert.deepEqual(
      found.filter(({ path }) => path === '/terms/duo').map(({ value }) => value),
      [['GRU', 'NCU', 'IRB']],
    );
    assert.deepEqual(
      statements.map(({ about, from }) => [about, from.pointer]),
      [['licence', '/License']],
    );
    assert.deepEqual(
      found
        .filter(({ path }) => path === '/licence' || path === '/doi')
        .map(({ value, from }) => [value, from.pointer]),
      [
        ['CC-BY-NC-4.0', '/License'],
        ['10.0000/made.up.1', '/DatasetDOI'],
      ],
    );
  });

  it('finds a DOI with and without its scheme or resolver, and tells what is none', () => {
    for (const DatasetDOI of [
      '10.1234/a',
      'doi:10.1234/a',
      'https://doi.org/10.1234/a',
      'http://dx.doi.org/10.1234/a',
      'doi.org/10.1234/a',
    ])
      assert.deepEqual(valuesOf(read({ DatasetDOI }).found), { '/doi': '10.1234/a' });
    for (const DatasetDOI of ['Jane Roe, in press', 'https://example.org/10.1234/a', '10.12/a']) {
      const { found, problems } = read({ DatasetDOI });
      assert.deepEqual(found, []);
      assert.deepEqual(
        problems.map(({ kind, from }) => [kind, from.pointer]),
        [['not-understood', '/DatasetDOI']],
      );
      assert.doesNotMatch(problems[0]!.message, /Roe|example/);
    }
  });

  it("takes what a licence allows for nobody's consent", () => {
    assert.deepEqual(valuesOf(read({ License: 'CC0' }).found), { '/licence': 'CC0-1.0' });
    assert.deepEqual(valuesOf(read({ License: 'Available after signing a data use agreement' }).found), {
      '/licence': 'Available after signing a data use agreement',
      '/terms/publicRelease': 'not-allowed',
    });
  });

  it('tells a licence that it does not know, and none where there is none', () => {
    assert.deepEqual(
      read({ License: 'House rules of the institute' }).problems.map(({ kind }) => kind),
      ['unknown-licence'],
    );
    for (const License of ['na', 'n/a', '', undefined, 7]) assert.deepEqual(read({ License }).problems, []);
  });

  it('tells a denial of approval, and approvals that are no texts', () => {
    const { found, problems } = read({
      EthicsApprovals: ['This does not require ethics approval.', { id: 'Secret-12' }],
    });
    assert.deepEqual(found, []);
    assert.deepEqual(
      problems.map(({ kind, from }) => [kind, from.pointer]),
      [
        ['no-approval', '/EthicsApprovals/0'],
        ['not-understood', '/EthicsApprovals/1'],
      ],
    );
    assert.ok(problems.every(({ message }) => !message.includes('Secret-12')));
  });

  it('reads what stands before a mistake, and says where it is', () => {
    const { found, problems } = read(
      '\uFEFF{"License": "CC-BY-NC-4.0",\n "EthicsApprovals": ["Board of Review (No. 3)"] "x"',
    );
    assert.deepEqual(valuesOf(found)['/ethics/-'], { committee: 'Board of Review', number: '3' });
    assert.deepEqual(
      problems.map(({ kind, message }) => [kind, message]),
      [['not-readable', 'Not valid JSON at line 2, column 49: correct it there.']],
    );
  });

  it('reads no document that is none, and no nesting without end', () => {
    for (const text of ['', '[]', '"x"', 'null', '{"License": {"a": 1}}']) assert.deepEqual(read(text).found, []);
    assert.deepEqual(read('['.repeat(200_000)).found, []);
  });
});

describe('participants.tsv as a source of consent', () => {
  const read = (table: string, dictionary?: unknown): ReturnType<typeof bidsParticipants.read> =>
    bidsParticipants.read(textSource('participants.tsv', table, dictionary));

  it('reads columns of consent by their names', () => {
    const { found, problems } = read(
      'participant_id\tage\tInformed Consent\tai_consent\tdata_sharing\tconsent_date\tduo\tcommercial_use\n' +
        'sub-01\t44\tyes\tno\tyes\t2024-05-02\tGRU, NCU\tno\r\n' +
        'sub-02\t51\twithdrawn\tn/a\tno\t2024-05-03\tn/a\t\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(valuesOf(found), {
      'sub-01 status': 'consented',
      'sub-01 aiTraining': 'not-allowed',
      'sub-01 thirdParties': 'allowed',
      'sub-01 signed': '2024-05-02',
      'sub-01 duo': ['GRU', 'NCU'],
      'sub-01 commercialUse': 'not-allowed',
      'sub-02 status': 'withdrawn',
      'sub-02 thirdParties': 'not-allowed',
      'sub-02 signed': '2024-05-03',
    });
    assert.deepEqual(found.find(({ subject }) => subject === 'sub-02')?.from, { path: 'participants.tsv', line: 3 });
  });

  it('reads codes by the levels of the sidecar, and tells codes that nobody explains', () => {
    const table = 'participant_id\tconsent\nsub-01\t1\nsub-02\t2\nsub-03\t9\n';
    const levels = {
      consent: { Levels: { 1: 'Yes, consent was given', 2: { Description: 'Withdrawn (in writing)' }, 9: 'Pending' } },
    };
    assert.deepEqual(valuesOf(read(table, levels).found), {
      'sub-01 status': 'consented',
      'sub-02 status': 'withdrawn',
      'sub-03 status': 'pending',
    });
    const { found, problems } = read(table);
    assert.deepEqual(valuesOf(found), { 'sub-01 status': 'consented' });
    assert.deepEqual(
      problems.map(({ kind, from }) => [kind, from.line]),
      [['not-understood', 3]],
    );
    assert.match(problems[0]!.message, /^Column 2 has 2 cells /);
  });

  it('says nothing of a cell that it does not understand', () => {
    const { problems } = read('participant_id\tconsent\nsub-01\tJane said maybe\n');
    assert.equal(problems.length, 1);
    assert.doesNotMatch(problems[0]!.message, /Jane|sub-01/);
  });

  it('reads whether the data of a person may be released to the public', () => {
    const { found } = read('participant_id\tpublic_release\nsub-01\tno\nsub-02\tyes\n');
    assert.deepEqual(
      found.map(({ path, value }) => [path, value]),
      [
        ['publicRelease', 'not-allowed'],
        ['publicRelease', 'allowed'],
      ],
    );
  });

  it('reads who signed', () => {
    const { found, problems } = read('participant_id\tsigned_by\nsub-01\tMother\nsub-02\tself\nsub-03\tJane\n');
    assert.deepEqual(
      found.map(({ subject, path, value }) => [subject, path, value]),
      [
        ['sub-01', 'signedBy', 'parent'],
        ['sub-02', 'signedBy', 'subject'],
      ],
    );
    assert.deepEqual(
      problems.map(({ kind, from }) => [kind, from.line]),
      [['not-understood', 4]],
    );
  });

  it('finds nothing in other columns, and nobody without a column of people', () => {
    const other = read('participant_id\tage\tshare_of_fat\nsub-01\t44\t0\n');
    assert.deepEqual([other.found, other.problems], [[], []]);
    assert.deepEqual(
      read('id\tconsent\n1\tyes\n').problems.map(({ kind }) => kind),
      ['no-subject'],
    );
    assert.deepEqual(read('').found, []);
    assert.deepEqual(read('participant_id\tconsent\nsub-01\n').found, []);
  });
});

describe('BIDS examples', () => {
  const folder = join(import.meta.dirname, '../../../../shared/data/bids');
  const descriptions = (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => ({ name, file: join(folder, name, 'dataset_description.json') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({
      name,
      ...bidsDescription.read(textSource(`${name}/dataset_description.json`, readFileSync(file, 'utf8'))),
    }));

  before(function () {
    if (descriptions.length === 0) this.skip();
  });

  it('have three approvals, and four that say that there is none', () => {
    const approvals = descriptions.flatMap(({ name, found }) =>
      found.filter(({ path }) => path === '/ethics/-').map(({ value }) => [name, value]),
    );
    assert.deepEqual(Object.fromEntries(approvals), {
      asl001: { committee: 'local ethics committee' },
      asl003: { committee: 'Ethics committee of Ghent University Hospital', number: 'EC 2017/1103' },
      asl005: { committee: 'local ethics committee' },
    });
  });

  it('have licences that are known, whatever way they are written', () => {
    const names = descriptions.flatMap(({ statements }) =>
      statements
        .filter(({ about }) => about === 'licence')
        .flatMap(({ text }) => licencesIn(text).map(({ licence, spdx }) => spdx ?? licence.id)),
    );
    const counts: Record<string, number> = {};
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
    assert.deepEqual(counts, {
      'BSD-3-Clause': 4,
      BSD: 1,
      'CC-BY-4.0': 4,
      'CC0-1.0': 15,
      GPL: 1,
      'LicenseRef-Custom': 1,
      MIT: 1,
      'PDDL-1.0': 8,
    });
  });

  it('forbid something in two of them, and leave the rest to a person', () => {
    const restrictions = descriptions.flatMap(({ name, found }) =>
      found.filter(({ path }) => path.startsWith('/terms/')).map(({ path }) => `${name} ${path}`),
    );
    assert.deepEqual(restrictions.sort(), [
      'atlas-HarvardOxford /terms/commercialUse',
      'ieeg_epilepsyNWB /terms/thirdParties',
    ]);
    const told = descriptions.flatMap(({ name, problems }) => problems.map(({ kind }) => `${name} ${kind}`));
    assert.deepEqual(told.sort(), [
      'emg_ConcurrentIndependentUnits no-approval',
      'emg_CustomBipolarFace no-approval',
      'emg_MultiBodyParts no-approval',
      'emg_TwoHDsEMG no-approval',
      'hcp_example_bids unknown-licence',
    ]);
  });
});
