import assert from 'node:assert/strict';
import type { Terms } from '../../../src/model/consent.generated.ts';
import { imageOf, imagesOf, manifestWith, objectOf, saidBy, table } from './judge-records.ts';

const rule = 'consent/face-images';
const head = 'sub-01/anat/sub-01_T1w.nii';
const use = { 'intended-use': ['public-release'] };
const files = (terms: Terms, path = head) => ({
  'consent.json': manifestWith({ terms: { duo: ['GRU'], ...terms } }),
  [path]: new Uint8Array(352),
});

describe(rule, () => {
  it('says that a head is to be shared of who did not allow it, or of whom nothing is said', async () => {
    assert.deepEqual(await saidBy(rule, files({ faceImages: 'not-allowed' }), use), [
      ['warning', head, 'A face can be rebuilt from 1 image that is to be shared, and the person did not allow it'],
    ]);
    assert.deepEqual(await saidBy(rule, files({}), use), [
      [
        'warning',
        head,
        'A face can be rebuilt from 1 image that is to be shared, and nobody said that this is allowed',
      ],
    ]);
  });

  it('is an error where an object declares that a face can be recognised', async () => {
    const files = {
      'consent.json': manifestWith({ terms: { faceImages: 'not-allowed' } }),
      'a.dcm': objectOf('P7', [['RecognizableVisualFeatures', 'CS', 'YES']]),
    };
    const said = await saidBy(rule, files, use);
    assert.deepEqual(
      said.map(([severity, place]) => [severity, place]),
      [['error', 'a.dcm']],
    );
  });

  it('is silent where it was allowed, on what was defaced, on other images and on folders that stay', async () => {
    assert.deepEqual(await saidBy(rule, files({ faceImages: 'allowed' }), use), []);
    assert.deepEqual(await saidBy(rule, files({}, 'sub-01/anat/sub-01_desc-defaced_T1w.nii'), use), []);
    assert.deepEqual(await saidBy(rule, files({}, imageOf('sub-01')), use), []);
    assert.deepEqual(await saidBy(rule, files({}), { 'intended-use': ['research'] }), []);
    assert.deepEqual(await saidBy(rule, files({})), []);
  });

  it('is at the cell of who said no, though the manifest allows it', async () => {
    const row = { 'consent.tsv': table('subject status face_images', '01 consented no'), ...imagesOf('sub-01') };
    const said = await saidBy(rule, { ...files({ faceImages: 'allowed' }), ...row }, use);
    assert.deepEqual(
      said.map(([, place]) => place),
      ['consent.tsv 2:3'],
    );
  });
});
