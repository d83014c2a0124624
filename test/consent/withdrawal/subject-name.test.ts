import assert from 'node:assert/strict';
import { SubjectNames } from '../../../src/consent/withdrawal/subject-name.ts';

/** How a path names a subject; with a question mark where it is not certain. */
function named(subject: string, path: string, others: readonly string[] = []): string | undefined {
  const found = new SubjectNames([subject], others).inPath(path);
  return found && `${found.by}${found.isCertain ? '' : '?'}`;
}

describe('A subject in a path', () => {
  it('is a BIDS entity of a folder or a file', () => {
    for (const path of [
      'sub-1/anat/sub-1_T1w.nii.gz',
      'sub-1',
      'derivatives/fmriprep/sub-1.html',
      'derivatives/sub-1/figures/x.svg',
      'phenotype/task-rest_sub-1_bold.json',
    ]) {
      assert.equal(named('sub-1', path), 'bids-path', path);
      assert.equal(named('1', path), 'bids-path', path);
    }
  });

  it('is not a longer or another label', () => {
    for (const path of [
      'sub-10/anat/sub-10_T1w.nii.gz',
      'sub-01/x.nii',
      'sub-1a/x',
      'xsub-1/x',
      'resub-1_x.txt',
      'sub-1-2/x',
    ]) {
      assert.equal(named('sub-1', path), undefined, path);
    }
    assert.equal(named('sub-a', 'sub-A/x.nii'), undefined, 'case counts');
  });

  it('is not certain where a path names two people', () => {
    assert.equal(named('sub-1', 'sub-1/anat/sub-2_T1w.nii.gz'), 'bids-path?');
  });

  it('is a folder or file with its name, and not one in which it is a part of a word', () => {
    for (const path of ['raw/P01/scan.dcm', 'P01.nii.gz', 'P01_T1.nii', 'T1_P01-v2.nii', 'raw\\P01\\x.dcm']) {
      assert.equal(named('P01', path), 'name', path);
    }
    for (const path of ['raw/P012/scan.dcm', 'P012.nii.gz', 'XP01.nii', 'P011_P010.nii', 'p01/x']) {
      assert.equal(named('P01', path), undefined, path);
    }
  });

  it('is not a part of the name of another subject who is known', () => {
    assert.equal(named('P01', 'P01-2/scan.dcm'), 'name');
    assert.equal(named('P01', 'P01-2/scan.dcm', ['P01-2']), undefined);
    assert.equal(named('P01', 'P01-2/P01_T1.nii', ['P01-2']), 'name');
  });

  it('is not certain where its name is a number or a word, and then only a whole folder', () => {
    assert.equal(named('7', 'raw/7/scan.dcm'), 'name?');
    assert.equal(named('7', 'raw/P05/7.dcm'), undefined, 'an image has a number of its own');
    assert.equal(named('7', 'raw/P05_7/7_scout.dcm'), undefined);
    assert.equal(named('7', 'sub-05/7/x.dcm'), undefined, 'BIDS says whose it is');
    assert.equal(named('control', 'control/x.nii'), 'name?');
    assert.equal(named('control', 'control.nii'), 'name?');
    assert.equal(named('control', 'control_group.tsv'), undefined);
  });

  it('has several names, and none that is empty', () => {
    const names = new SubjectNames(['sub-01', 'MRN-77', ' ']);
    assert.ok(names.is('01') && names.is('MRN-77 ') && names.is('MRN-77\0'));
    assert.ok(!names.is('') && !names.is('mrn-77') && !names.is('1'));
    assert.equal(names.inPath('incoming/MRN-77/1.dcm')?.by, 'name');
    assert.equal(names.inPath('incoming//1.dcm'), undefined);
  });
});
