import assert from 'node:assert/strict';
import { strictestRow } from '../../../src/consent/subjects/strictest-row.ts';
import type { SubjectConsent } from '../../../src/consent/subjects/subject-consent.ts';

describe('the strictest of rows of one day', () => {
  const row = (number: number, answers: Partial<SubjectConsent>): SubjectConsent => ({
    subject: 'sub-01',
    status: 'consented',
    signed: '2024-05-06',
    row: number,
    ...answers,
  });

  it('is the row itself where there is one', () => {
    const only = row(2, { aiTraining: 'allowed' });
    assert.equal(strictestRow([only]), only);
  });

  it('forbids what one of them forbids, in either order, and stands where that is said', () => {
    const yes = row(2, { aiTraining: 'allowed' });
    const no = row(3, { aiTraining: 'not-allowed' });
    assert.deepEqual(strictestRow([yes, no]), no);
    assert.deepEqual(strictestRow([no, yes]), no);
  });

  it('takes each answer by itself', () => {
    const one = row(2, { commercialUse: 'not-allowed', faceImages: 'allowed', futureUse: 'allowed' });
    const other = row(3, { commercialUse: 'allowed', faceImages: 'not-allowed', futureUse: 'ask-again' });
    const { commercialUse, faceImages, futureUse } = strictestRow([one, other]);
    assert.deepEqual([commercialUse, faceImages, futureUse], ['not-allowed', 'not-allowed', 'ask-again']);
  });

  it('leaves to form and dataset what only one of them allows', () => {
    assert.equal('publicRelease' in strictestRow([row(2, { publicRelease: 'allowed' }), row(3, {})]), false);
    assert.equal(strictestRow([row(2, { publicRelease: 'not-allowed' }), row(3, {})]).publicRelease, 'not-allowed');
  });

  it('gives data to whom all of them name, and to nobody where they name others', () => {
    const named = (...names: string[]) => row(2, { thirdParties: names });
    assert.deepEqual(strictestRow([named('Alpha', 'Beta'), named('Beta')]).thirdParties, ['Beta']);
    assert.equal(strictestRow([named('Alpha'), named('Beta')]).thirdParties, 'not-allowed');
    assert.deepEqual(strictestRow([named('Alpha'), row(3, { thirdParties: 'allowed' })]).thirdParties, ['Alpha']);
  });

  it('keeps the codes of all, each once', () => {
    const rows = [row(2, { duo: ['GRU', 'NPU'] }), row(3, { duo: ['GRU', 'IRB'] })];
    assert.deepEqual(strictestRow(rows).duo, ['GRU', 'NPU', 'IRB']);
  });
});
