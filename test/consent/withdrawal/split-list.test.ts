import assert from 'node:assert/strict';
import { isSplitList } from '../../../src/consent/lists/list-words.ts';
import { listedIn } from '../../../src/consent/withdrawal/split-list.ts';
import { SubjectNames } from '../../../src/consent/withdrawal/subject-name.ts';

describe('A list of who is trained and tested on', () => {
  it('is known by its name', () => {
    for (const path of [
      'train.txt',
      'lists/val.lst',
      'test',
      'splits_final.json',
      'trainIds.csv',
      'fold3.yaml',
      'dataset.json',
      'train_subjects.tsv',
      'hold-out_test.txt',
    ]) {
      assert.ok(isSplitList(path), path);
    }
    for (const path of [
      'README.txt',
      'training.py',
      'attestation.txt',
      'constrain.json',
      'train/image.nii.gz',
      'val.png',
    ]) {
      assert.ok(!isSplitList(path), path);
    }
  });

  const lines = (subject: string, text: string, others: readonly string[] = [], path = 'train.txt') =>
    listedIn(path, text, new SubjectNames([subject], others)).map(
      ({ line, namesOthers }) => `${line}${namesOthers ? '+' : ''}`,
    );

  it('names a subject in lines, also the last one without line end, and after a byte order mark', () => {
    assert.deepEqual(lines('P01', '\uFEFFP01\nP012\n\nP02\r\nP01'), ['1', '5']);
    assert.deepEqual(lines('P01', 'P01\rP02\rP01'), ['1', '3']);
    assert.deepEqual(lines('sub-1', 'sub-10\nsub-1\nsub-01\n1\n10\n'), ['2', '4']);
    assert.deepEqual(lines('P01', ''), []);
  });

  it('names it with a label, in quotes, by a path, or with a name of several words', () => {
    const text = 'P01 0\n"P01",1\n- P01\n./data/P01/t1.nii.gz,./data/P01/mask.nii.gz\nP01:\n';
    assert.deepEqual(lines('P01', text), ['1', '2', '3', '4', '5']);
    assert.deepEqual(lines('sub-01', 'sub-01/anat/sub-01_T1w.nii.gz\nC:\\data\\sub-01\\x.nii\n'), ['1', '2']);
    assert.deepEqual(lines('case A 7', 'case A 7\ncase A 71\n'), ['1']);
  });

  it('takes a number for a subject only where a line begins with it', () => {
    assert.deepEqual(lines('1', '1 0\n5 1\nP05,1\n01 1\n'), ['1']);
  });

  it('says where a line names others, who would go with it', () => {
    assert.deepEqual(lines('P01', 'train: [P01, P02]\nP01\nx/P01.nii x/P02.nii\n', ['P02', 'P03']), ['1+', '2', '3+']);
  });

  const items = (subject: string, document: unknown, others: readonly string[] = []) =>
    listedIn('splits.json', JSON.stringify(document, null, 1), new SubjectNames([subject], others)).map(
      ({ pointer, part, namesOthers }) => `${pointer} ${part}${namesOthers ? '+' : ''}`,
    );

  it('names it in JSON as an item of a list, and says for which part', () => {
    const splits = [
      { train: ['P01', 'P02'], val: ['P012', 'P03'] },
      { train: ['P03'], val: ['P01'] },
    ];
    assert.deepEqual(items('P01', splits), ['/0/train/0 training', '/1/val/0 validation']);
    assert.deepEqual(items('7', { test: [7, 17, '7'], fold: 7 }), ['/test/0 test', '/test/2 test']);
  });

  it('names a record in JSON once, whatever of it names the subject', () => {
    const decathlon = {
      training: [
        { image: './imagesTr/P02.nii.gz', label: './labelsTr/P02.nii.gz' },
        { image: './imagesTr/P01.nii.gz', label: './labelsTr/P01.nii.gz' },
      ],
    };
    assert.deepEqual(items('P01', decathlon), ['/training/1 training']);
    assert.deepEqual(items('P01', { test: { P01: ['a/P01_1.nii', 'a/P01_2.nii'], P012: [] } }), ['/test/P01 test']);
    assert.deepEqual(items('P01', [{ scans: ['a/P01_1.nii'], id: 'P01' }]), ['/0 undefined']);
    assert.deepEqual(items('P01', { pairs: [{ a: 'P01', b: 'P02' }] }, ['P02']), ['/pairs/0 undefined+']);
  });

  it('gives the line of an item of JSON, and reads on after a mistake', () => {
    const text = '{\n  "train": [\n    "P02",,\n    "P01"\n  ]\n';
    const found = listedIn('a.json', text, new SubjectNames(['P01']));
    assert.deepEqual(
      found.map(({ line, part }) => [line, part]),
      [[4, 'training']],
    );
  });

  it('knows its part by its name', () => {
    const part = (path: string) => listedIn(path, 'P01\n', new SubjectNames(['P01']))[0]?.part;
    assert.deepEqual(['train.txt', 'split_val.txt', 'holdout.csv', 'testing/train.lst', 'subjects.txt'].map(part), [
      'training',
      'validation',
      'test',
      'training',
      undefined,
    ]);
  });
});
