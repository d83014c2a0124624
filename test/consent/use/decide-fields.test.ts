import assert from 'node:assert/strict';
import type { Circumstances } from '../../../src/consent/use/circumstances.ts';
import { decideUse } from '../../../src/consent/use/decide.ts';
import { parseIntendedUses } from '../../../src/consent/use/intended-use.ts';
import type { Answer } from '../../../src/consent/use/question.ts';
import type { Terms } from '../../../src/model/consent.generated.ts';
import { useNames } from '../../../src/model/intended-use.ts';

const today = '2026-06-15';

function decide(terms: Terms, use: string, said: Circumstances = {}) {
  return decideUse(terms, parseIntendedUses([use]).uses[0]!, said, today);
}

function check(cases: [terms: Terms, use: string, said: Circumstances, answer: Answer, source?: string][]): void {
  for (const [terms, use, said, answer, source] of cases) {
    const decision = decide(terms, use, said);
    const name = `${JSON.stringify(terms)} for ${use} with ${JSON.stringify(said)}: ${JSON.stringify(decision.because)}`;
    assert.equal(decision.answer, answer, name);
    assert.ok(source === undefined || decision.because.some((reason) => reason.source === source), name);
  }
}

describe('what the plain fields of consent answer', () => {
  it('what nobody said is unknown for every use', () => {
    for (const kind of Object.keys(useNames)) {
      const argument = kind === 'third-party' || kind === 'disease-research' ? ':ORPHA:58' : '';
      assert.equal(decide({}, kind + argument).answer, 'unknown', kind);
      assert.deepEqual(
        decide({}, kind + argument).because.map(({ source }) => source),
        ['terms'],
      );
    }
  });

  it('AI training', () => {
    check([
      [{ aiTraining: 'allowed' }, 'ai-training', {}, 'allowed', 'aiTraining'],
      [{ aiTraining: 'not-allowed', duo: ['NRES'] }, 'ai-training', {}, 'blocked', 'aiTraining'],
      [{ aiTraining: 'allowed', duo: ['HMB'] }, 'ai-training', {}, 'allowed'],
      [{ aiTraining: 'allowed', duo: ['HMB', 'NMDS'] }, 'ai-training', {}, 'blocked', 'NMDS'],
      [{ aiTraining: 'allowed', duo: ['DS (ORPHA:58)'] }, 'ai-training', {}, 'unknown', 'DS'],
      [{ aiTraining: 'allowed', duo: ['DS (ORPHA:58)'] }, 'ai-training', { diseases: ['ORPHA:58'] }, 'allowed'],
      [{ aiTraining: 'allowed', duo: ['DS (ORPHA:58)'] }, 'ai-training', { diseases: ['ORPHA:15'] }, 'blocked', 'DS'],
      [{ aiTraining: 'allowed' }, 'model-release', {}, 'unknown'],
      [{ aiTraining: 'allowed' }, 'research', {}, 'unknown'],
    ]);
  });

  it('AI training only with conditions, all of which have to be met', () => {
    const within: Terms = { aiTraining: { onlyWith: ['within-institution'] } };
    const both: Terms = { aiTraining: { onlyWith: ['within-institution', 'ethics-approval'] } };
    const words: Terms = { aiTraining: { onlyWith: ['after the data were pooled'] } };
    check([
      [within, 'ai-training', { withinInstitution: true }, 'allowed'],
      [within, 'ai-training', { withinInstitution: false }, 'blocked', 'aiTraining'],
      [within, 'ai-training', {}, 'unknown', 'aiTraining'],
      [both, 'ai-training', { withinInstitution: true }, 'unknown'],
      [both, 'ai-training', { withinInstitution: true, ethicsApproval: 'EC-17' }, 'allowed'],
      [both, 'ai-training', { withinInstitution: true, ethicsApproval: 'pending 17' }, 'unknown'],
      [words, 'ai-training', {}, 'unknown'],
      [words, 'ai-training', { conditionsMet: ['After the data were pooled.'] }, 'allowed'],
      [words, 'ai-training', { conditionsMet: ['something else'] }, 'unknown'],
    ]);
  });

  it('release of models', () => {
    check([
      [{ modelRelease: 'allowed' }, 'model-release', {}, 'allowed', 'modelRelease'],
      [{ modelRelease: 'not-allowed' }, 'model-release', {}, 'blocked', 'modelRelease'],
      [{ modelRelease: 'allowed', aiTraining: 'not-allowed' }, 'model-release', {}, 'blocked', 'aiTraining'],
      [
        { modelRelease: 'allowed', commercialUseOfModels: 'not-allowed' },
        'model-release',
        { purpose: 'commercial' },
        'blocked',
        'commercialUseOfModels',
      ],
      [
        { modelRelease: 'allowed', commercialUseOfModels: 'not-allowed' },
        'model-release',
        { purpose: 'non-commercial' },
        'allowed',
      ],
      [
        { modelRelease: 'allowed', commercialUseOfModels: 'not-allowed' },
        'model-release',
        {},
        'unknown',
        'commercialUseOfModels',
      ],
      [{ modelRelease: 'allowed' }, 'model-release', { purpose: 'commercial' }, 'unknown', 'commercialUseOfModels'],
      [{ modelRelease: 'allowed', commercialUse: 'allowed' }, 'model-release', { purpose: 'commercial' }, 'unknown'],
    ]);
  });

  it('commercial use, by its name and by its purpose', () => {
    check([
      [{ commercialUse: 'allowed' }, 'commercial', {}, 'allowed', 'commercialUse'],
      [{ commercialUse: 'not-allowed', duo: ['NRES'] }, 'commercial', {}, 'blocked', 'commercialUse'],
      [{ commercialUse: 'allowed', duo: ['NCU'] }, 'commercial', {}, 'blocked', 'NCU'],
      [{ commercialUse: 'allowed', duo: ['NPU'] }, 'commercial', { institutionKind: 'not-for-profit' }, 'allowed'],
      [
        { commercialUse: 'not-allowed', duo: ['GRU'] },
        'research',
        { purpose: 'commercial' },
        'blocked',
        'commercialUse',
      ],
      [{ commercialUse: 'not-allowed', duo: ['GRU'] }, 'research', {}, 'allowed'],
      [{ commercialUse: 'allowed', duo: ['GRU'] }, 'research', { purpose: 'commercial' }, 'allowed'],
    ]);
  });

  it('third parties, by name and country', () => {
    const named: Terms = { thirdParties: { sharing: 'named', recipients: [{ name: 'Example Ltd', country: 'FR' }] } };
    const inUnion: Terms = { thirdParties: { ...named.thirdParties!, countries: ['EU'] } };
    const any: Terms = { thirdParties: { sharing: 'any', countries: ['DE'] } };
    check([
      [named, 'third-party:example ltd.', {}, 'allowed', 'thirdParties'],
      [named, 'third-party:Example Inc', {}, 'blocked', 'thirdParties'],
      [{ thirdParties: { sharing: 'named' } }, 'third-party:Example Ltd', {}, 'blocked'],
      [inUnion, 'third-party:Example Ltd', {}, 'allowed'],
      [any, 'third-party:A', { country: 'DE' }, 'allowed'],
      [any, 'third-party:A', { country: 'US' }, 'blocked', 'thirdParties'],
      [any, 'third-party:A', { country: 'EU' }, 'unknown'],
      [any, 'third-party:A', {}, 'unknown', 'thirdParties'],
      [{ thirdParties: { sharing: 'not-allowed' }, publicRelease: 'allowed' }, 'third-party:A', {}, 'blocked'],
      [{ publicRelease: 'allowed' }, 'third-party:A', {}, 'allowed', 'publicRelease'],
      [
        { thirdParties: { sharing: 'any' }, duo: ['NPU'] },
        'third-party:A',
        { institutionKind: 'commercial' },
        'blocked',
        'NPU',
      ],
    ]);
  });

  it('release to the public, which nobody is kept from', () => {
    check([
      [{ publicRelease: 'allowed' }, 'public-release', {}, 'allowed', 'publicRelease'],
      [{ publicRelease: 'allowed', duo: ['GRU'] }, 'public-release', {}, 'allowed'],
      [{ publicRelease: 'not-allowed' }, 'public-release', {}, 'blocked'],
      [
        { publicRelease: 'allowed', thirdParties: { sharing: 'named' } },
        'public-release',
        {},
        'blocked',
        'thirdParties',
      ],
      [
        { publicRelease: 'allowed', thirdParties: { sharing: 'any', countries: ['EU'] } },
        'public-release',
        {},
        'blocked',
      ],
      [{ publicRelease: 'allowed', thirdParties: { sharing: 'any' } }, 'public-release', {}, 'allowed'],
      [{ publicRelease: 'allowed', duo: ['GS (EU)'] }, 'public-release', { country: 'DE' }, 'blocked', 'GS'],
      [{ publicRelease: 'allowed', duo: ['IRB'] }, 'public-release', { ethicsApproval: 'EC-17' }, 'blocked', 'IRB'],
      [{ publicRelease: 'allowed', duo: ['NCU'] }, 'public-release', { purpose: 'non-commercial' }, 'unknown', 'NCU'],
      [{ publicRelease: 'allowed', duo: ['DS (ORPHA:58)'] }, 'public-release', {}, 'unknown', 'DS'],
    ]);
  });

  it('faces, names and contact', () => {
    check([
      [{ faceImages: 'allowed' }, 'face-sharing', {}, 'allowed', 'faceImages'],
      [{ faceImages: 'not-allowed', publicRelease: 'allowed' }, 'face-sharing', {}, 'blocked', 'faceImages'],
      [{ publicRelease: 'allowed' }, 'face-sharing', {}, 'unknown'],
      [{ reidentification: 'prohibited' }, 'reidentification', {}, 'blocked', 'reidentification'],
      [{ reidentification: 'allowed', duo: ['NPU'] }, 'reidentification', {}, 'allowed'],
      [{ faceReconstruction: 'prohibited' }, 'face-reconstruction', {}, 'blocked', 'faceReconstruction'],
      [{ faceReconstruction: 'prohibited', faceImages: 'allowed' }, 'face-sharing', {}, 'allowed'],
      [{ recontact: 'not-allowed' }, 'recontact', {}, 'blocked', 'recontact'],
    ]);
  });

  it('retention: on its last day data may be used, and for nothing after it', () => {
    check([
      [{ duo: ['GRU'], retentionUntil: '2026-06-15' }, 'research', {}, 'allowed'],
      [{ duo: ['GRU'], retentionUntil: '2026-06-14' }, 'research', {}, 'blocked', 'retentionUntil'],
      [{ reidentification: 'allowed', retentionUntil: '2026-06-14' }, 'reidentification', {}, 'blocked'],
    ]);
  });

  it('future use: what nobody named', () => {
    check([
      [{ futureUse: 'allowed' }, 'research', {}, 'allowed', 'futureUse'],
      [{ futureUse: 'allowed' }, 'ai-training', {}, 'unknown'],
      [{ futureUse: 'allowed', duo: ['HMB'] }, 'ancestry-research', {}, 'blocked', 'HMB'],
      [{ futureUse: 'allowed', duo: ['DS (ORPHA:58)'] }, 'research', {}, 'unknown', 'DS'],
      [{ futureUse: 'not-allowed' }, 'research', {}, 'blocked', 'futureUse'],
      [{ futureUse: 'not-allowed', duo: ['GRU'] }, 'research', {}, 'blocked', 'futureUse'],
      [{ futureUse: 'not-allowed', duo: ['HMB'] }, 'health-research', {}, 'allowed', 'HMB'],
      [{ futureUse: 'not-allowed', aiTraining: 'allowed' }, 'ai-training', {}, 'allowed'],
      [{ futureUse: 'not-allowed' }, 'ai-training', {}, 'blocked', 'futureUse'],
      [{ futureUse: 'ask-again', aiTraining: 'not-allowed' }, 'ai-training', {}, 'blocked', 'aiTraining'],
      [{ futureUse: 'ask-again', publicRelease: 'not-allowed' }, 'public-release', {}, 'blocked', 'publicRelease'],
      [
        { futureUse: 'ask-again', thirdParties: { sharing: 'not-allowed' } },
        'third-party:Example Ltd',
        {},
        'blocked',
        'thirdParties',
      ],
      [{ futureUse: 'ask-again' }, 'research', {}, 'blocked', 'futureUse'],
    ]);
  });
});
