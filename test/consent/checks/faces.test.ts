import assert from 'node:assert/strict';
import { checkFaces } from '../../../src/consent/checks/faces.ts';
import { authorization, manifest, withTerms } from './manifest.ts';

const image = { path: 'sub-01/anat/sub-01_T1w.nii.gz', subject: 'sub-01' };
const other = { path: 'sub-01/anat/sub-01_T2w.nii.gz', subject: '01' };

const noRows = new Map<string, never>();

describe('checkFaces', () => {
  it('names every image of a person who did not allow it, once for the person', () => {
    assert.deepEqual(checkFaces([image, other], withTerms({ faceImages: 'not-allowed' }), noRows), [
      {
        kind: 'face-images-shared',
        reference: 'GDPR Art. 9(2)(a)',
        subject: 'sub-01',
        said: 'not-allowed',
        paths: [image.path, other.path],
      },
    ]);
  });

  it('takes what was not said for not allowed, and says so', () => {
    assert.deepEqual(
      checkFaces([image], withTerms({}), noRows).map(({ said }) => said),
      ['nothing'],
    );
  });

  it('is silent where it was allowed, and where there is no such image', () => {
    assert.deepEqual(checkFaces([image], withTerms({ faceImages: 'allowed' }), noRows), []);
    assert.deepEqual(checkFaces([], withTerms({ faceImages: 'not-allowed' }), noRows), []);
  });

  it('asks the row first, then the form, then what holds for all', () => {
    const consent = withTerms({ faceImages: 'allowed' }, [{ version: '1', terms: { faceImages: 'not-allowed' } }]);
    const row = { row: 2, formVersion: '1' };
    const problems = (said: object) => checkFaces([image], consent, new Map([['01', { ...row, ...said }]]));
    assert.deepEqual(
      problems({}).map(({ row }) => row),
      [2],
    );
    assert.deepEqual(problems({ faceImages: 'allowed' }), []);
    assert.deepEqual(problems({ formVersion: '2' }), []);
  });

  it('takes the only form for the one that was signed, by who has a row', () => {
    const consent = withTerms({ faceImages: 'allowed' }, [{ version: '1', terms: { faceImages: 'not-allowed' } }]);
    const rows = new Map([['01', { row: 2 }]]);
    assert.equal(checkFaces([image], consent, rows).length, 1);
    const two = { ...consent, forms: [...consent.forms!, { version: '2' }] };
    assert.deepEqual(checkFaces([image], two, rows), []);
    assert.deepEqual(checkFaces([image], consent, noRows), []);
  });

  it('does not let one person speak for another, or for images of nobody known', () => {
    const consent = manifest({ legalBasis: [authorization] });
    const rows = new Map([['02', { row: 3, faceImages: 'allowed' as const }]]);
    const unknown = { path: 'photo.jpg' };
    assert.deepEqual(
      checkFaces([image, unknown], consent, rows).map(({ subject, reference }) => [subject, reference]),
      [
        ['sub-01', '45 CFR 164.514(b)(2)(i)(Q)'],
        [undefined, '45 CFR 164.514(b)(2)(i)(Q)'],
      ],
    );
  });
});
