import assert from 'node:assert/strict';
import { type Files, imageOf, imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/data-without-consent';

/** Of these `sub-02` withdrew, and `sub-04` refused. */
const records = {
  'consent.json': manifestWith(),
  'consent.tsv': table(
    'subject status withdrawn_on',
    'sub-01 consented n/a',
    'sub-02 withdrawn 2026-03-01',
    'sub-03 consented n/a',
    'sub-04 refused n/a',
  ),
  ...imagesOf('sub-01', 'sub-03'),
};
/** The same of people who are called otherwise; the second withdrew. */
const called = (...subjects: readonly string[]): Files => ({
  'consent.json': manifestWith(),
  'consent.tsv': table(
    'subject status withdrawn_on',
    ...subjects.map((subject, index) => `${subject} ${index === 1 ? 'withdrawn 2026-03-01' : 'consented n/a'}`),
  ),
});
const said = (files: Files) => saidBy(rule, files);
const places = async (files: Files) =>
  (await said(files)).map(([, place]) => place!).filter((place) => !place.startsWith('consent.tsv'));

describe(`${rule}, in lists without a table`, () => {
  it('names the list and its line, and counts it where nothing else of the person is here', async () => {
    assert.deepEqual(await said({ ...records, 'train.txt': 'sub-01\nsub-02\nsub-03\n' }), [
      ['error', 'consent.tsv 3:2', 'The person withdrew, and 1 entry of lists is still here'],
      [
        'error',
        'train.txt 2:1',
        'A list names a person who withdrew: who works through it uses their data, or looks for them',
      ],
    ]);
  });

  it('says what became of each person, and counts entries beside files', async () => {
    const files = { ...records, ...imagesOf('sub-02'), 'splits/val.lst': '04\n02\n01\n' };
    const messages = (await said(files)).map(([, place, message]) => `${place}: ${message}`);
    assert.ok(
      messages.includes('consent.tsv 3:2: The person withdrew, and 1 file and 1 entry of lists are still here'),
    );
    assert.ok(messages.includes('consent.tsv 5:2: The person refused, and 1 entry of lists is still here'));
    assert.deepEqual((await places(files)).toSorted(), ['splits/val.lst 1:1', 'splits/val.lst 2:1', imageOf('sub-02')]);
  });

  for (const [status, days] of [
    ['expired', '2020-01-01'],
    ['pending', 'n/a'],
  ] as const) {
    it(`is told of who is ${status} as well`, async () => {
      const files = {
        'consent.json': manifestWith(),
        'consent.tsv': table('subject status valid_until', `sub-01 ${status} ${days}`),
        'subjects.txt': 'sub-01\n',
      };
      assert.deepEqual(await places(files), ['subjects.txt 1:1']);
    });
  }

  it('knows paths of files, one or two a line, labels, quotes and lists in YAML', async () => {
    const lines = [
      'sub-01/anat/sub-01_T1w.nii.gz',
      'data/sub-02/anat/sub-02_T1w.nii.gz,labels/sub-02_seg.nii.gz',
      '"sub-03" 1',
      '- sub-02',
      'C:\\data\\sub-02\\x.nii 0',
      'train: [sub-01, sub-02]',
    ];
    assert.deepEqual(await places({ ...records, 'train.txt': `${lines.join('\n')}\n` }), [
      'train.txt 2:1',
      'train.txt 4:1',
    ]);
  });

  it('takes lines that follow each other as one place, and counts each', async () => {
    const files = { ...records, 'train.txt': 'sub-02/a.nii\nsub-02/b.nii\nsub-02/c.nii\nsub-01/a.nii\nsub-02/d.nii\n' };
    assert.deepEqual(await places(files), ['train.txt 1:1', 'train.txt 5:1']);
    assert.match((await said(files))[0]![2]!, /4 entries of lists are/);
  });

  it('names items of JSON: of splits, of records with paths, and people as keys', async () => {
    const files = {
      ...records,
      'splits.json': { train: ['sub-01', 'sub-02'], val: ['sub-03'] },
      'dataset.json': {
        name: 'x',
        training: [{ image: './imagesTr/sub-02.nii.gz', label: './labelsTr/sub-02.nii.gz' }],
      },
      'folds.json': { 'sub-01': 'train', 'sub-02': 'val' },
    };
    assert.deepEqual(await places(files), ['dataset.json 5:16', 'folds.json 3:14', 'splits.json 4:6']);
  });

  it('knows a column of subjects without a second one, and a split beside them', async () => {
    const files = { ...records, 'val.csv': 'participant_id\nsub-01\nsub-02\n', 'folds.csv': 'id,fold\nsub-02,1\n' };
    assert.deepEqual(await places(files), ['folds.csv 2:1', 'val.csv 3:1']);
  });

  it('takes numbers and short names for people in a list that is of people', async () => {
    const numbered = { ...called('101', '102', '103'), 'train.txt': '101\n102 0\n103\n' };
    assert.deepEqual(await places(numbered), ['train.txt 2:1']);
    const short = {
      ...called('P01', 'P02'),
      'test.txt': 'P01/ct.dcm\nP02_0000.nii.gz\n',
      'splits.json': [['P02', 'P01']],
    };
    assert.deepEqual(await places(short), ['splits.json 3:6', 'test.txt 2:1']);
  });

  it('is not fooled by a number in a free text, a count, or a list of other things', async () => {
    for (const text of [
      'We trained on 102 subjects of three clinics.\n',
      '102 subjects\n',
      '1 0\n2 102\n3 7\n',
      `${Array.from({ length: 300 }, (_, index) => index).join('\n')}\n`,
      'cat.png\n102.png\ndog.png\nbird.png\n',
    ])
      assert.deepEqual(await places({ ...called('101', '102', '103'), 'train.txt': text }), [], text);
    const sizes = { ...called('101', '102'), 'dataset.json': { patch_size: [101, 102], test: { spacing: [102] } } };
    assert.deepEqual(await places(sizes), []);
    const sentence = 'After the review sub-02 asked us to stop.\n';
    assert.deepEqual(await places({ ...records, 'subjects.txt': sentence }), []);
  });

  it('is not fooled by the name of somebody else that holds it', async () => {
    const files = {
      ...called('P01-2', 'P01', 'P012', 'P01_3'),
      'train.txt': 'P01-2\nP012\nP01-2/ct.dcm\nP01-7.nii\nP01_3.nii\n',
      'splits.json': { train: ['P01-2', 'P012', 'x/P01-2.nii'] },
    };
    assert.deepEqual(await places(files), []);
  });

  it('is silent where a list says who was left out', async () => {
    const files = {
      ...records,
      'excluded_subjects.txt': 'sub-02\n',
      'subjects.txt': '# sub-02 asked to stop\nsub-01\nsub-02 removed\nsub-03 # not sub-02\n',
      'split.yaml': 'train:\n  - sub-01\nexcluded:\n  - sub-02\nval:\n  - sub-03\n',
      'splits.json': { train: ['sub-01'], withdrawn: ['sub-02'] },
    };
    assert.deepEqual(await places(files), []);
    const back = { ...records, 'split.yaml': 'excluded:\n  - sub-04\nval:\n  - sub-02\n' };
    assert.deepEqual(await places(back), ['split.yaml 4:1']);
  });

  it('is silent in a text that is no list by its name, and on lists of people who agree', async () => {
    assert.deepEqual(await places({ ...records, 'notes.txt': 'sub-02\n', 'train.txt': 'sub-01\nsub-03\n' }), []);
    assert.deepEqual(await places({ ...called('sub-01'), 'train.txt': 'sub-01\nsub-09\n' }), []);
  });

  it('names a table as a list or as rows, never as both', async () => {
    const files = { ...records, 'participants.tsv': table('participant_id age', 'sub-01 30', 'sub-02 40') };
    assert.deepEqual(await places(files), ['participants.tsv row 3']);
  });

  it('keeps a hundred places of a person in a list, and counts all', async () => {
    const text = Array.from({ length: 150 }, () => 'sub-02\nsub-01\n').join('');
    const found = await said({ ...records, 'train.txt': text });
    assert.equal(found.length, 101);
    assert.match(found[0]![2]!, /150 entries of lists/);
  });

  it('shows no name of a person as the key of an item', async () => {
    const files = {
      'consent.json': manifestWith(),
      'consent.tsv': 'subject\tstatus\nJane Roe\trefused\n',
      'folds.json': { 'Jane Roe': 'train' },
    };
    const { findings, consent } = await judgeRecords(files);
    assert.equal(consent.filter((one) => one.rule === rule).length, 2);
    assert.doesNotMatch(JSON.stringify(findings), /Jane|Roe/);
  });
});
