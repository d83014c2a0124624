import assert from 'node:assert/strict';
import { type DuoShorthand, duoEntries } from '../../../src/consent/duo/codes.ts';
import type { Circumstances } from '../../../src/consent/use/circumstances.ts';
import { decideUse } from '../../../src/consent/use/decide.ts';
import { parseIntendedUses } from '../../../src/consent/use/intended-use.ts';
import type { Answer } from '../../../src/consent/use/question.ts';
import type { Terms } from '../../../src/model/consent.generated.ts';
import { useNames } from '../../../src/model/intended-use.ts';

const today = '2026-06-15';

function answerOf(codes: string, use: string, said: Circumstances = {}, fields: Terms = {}) {
  const { uses } = parseIntendedUses([use]);
  return decideUse({ ...fields, duo: [codes] }, uses[0]!, said, today);
}

type Case = [codes: string, use: string, said: Circumstances, answer: Answer, source?: string];

/** For each code what it allows, what it blocks, and what it leaves open. */
const cases: Record<DuoShorthand, Case[]> = {
  NRES: [
    ['NRES', 'ai-training', {}, 'allowed', 'NRES'],
    ['NRES', 'commercial', {}, 'allowed'],
    ['NRES', 'clinical-care', {}, 'allowed'],
    ['NRES', 'research', { purpose: 'commercial' }, 'allowed'],
    ['NRES', 'public-release', {}, 'unknown'],
    ['NRES', 'third-party:A', {}, 'unknown'],
    ['NRES', 'face-sharing', {}, 'unknown'],
    ['NRES', 'reidentification', {}, 'unknown'],
    ['NRES; NCU', 'commercial', {}, 'blocked', 'NCU'],
  ],
  GRU: [
    ['GRU', 'research', {}, 'allowed', 'GRU'],
    ['GRU', 'methods-development', {}, 'allowed'],
    ['GRU', 'ancestry-research', {}, 'allowed'],
    ['GRU', 'disease-research:ORPHA:58', {}, 'allowed'],
    ['GRU', 'ai-training', {}, 'unknown', 'terms'],
    ['GRU', 'commercial', {}, 'unknown'],
    ['GRU', 'clinical-care', {}, 'unknown'],
    ['GRU', 'research', { purpose: 'commercial' }, 'unknown', 'commercialUse'],
  ],
  HMB: [
    ['HMB', 'health-research', {}, 'allowed', 'HMB'],
    ['HMB', 'disease-research:ORPHA:58', {}, 'allowed'],
    ['HMB', 'methods-development', { researchType: 'Biomedical research' }, 'allowed'],
    ['HMB', 'ancestry-research', {}, 'blocked', 'HMB'],
    ['HMB', 'research', {}, 'unknown', 'HMB'],
    ['HMB', 'research', { researchType: 'linguistics' }, 'unknown', 'HMB'],
    ['HMB', 'ai-training', {}, 'unknown', 'terms'],
    ['GRU; HMB', 'ancestry-research', {}, 'blocked', 'HMB'],
  ],
  DS: [
    ['DS (ORPHA:58)', 'disease-research:Orphanet_58', {}, 'allowed', 'DS'],
    ['DS (ORPHA:58); DS (ORPHA:15)', 'disease-research:ORPHA:15', {}, 'allowed'],
    ['DS (ICD10:E11)', 'disease-research:E11.9', {}, 'allowed'],
    ['DS (ORPHA:58)', 'research', { diseases: ['ORPHA:58'] }, 'allowed'],
    ['DS (ORPHA:58)', 'disease-research:ORPHA:15', {}, 'blocked', 'DS'],
    ['DS (ORPHA:58)', 'disease-research:ORPHA:58, ORPHA:15', {}, 'blocked', 'DS'],
    ['DS (ORPHA:58)', 'ancestry-research', {}, 'blocked'],
    ['DS (ICD10:E11.9)', 'disease-research:E11', {}, 'blocked'],
    ['GRU; DS (ORPHA:58)', 'disease-research:ORPHA:15', {}, 'blocked', 'DS'],
    ['DS (ORPHA:58)', 'research', {}, 'unknown', 'DS'],
    ['DS (ORPHA:58)', 'disease-research:MONDO:0005148', {}, 'unknown', 'DS'],
    ['DS', 'disease-research:ORPHA:58', {}, 'unknown', 'DS'],
    ['GRU; DS', 'research', {}, 'unknown', 'DS'],
  ],
  POA: [
    ['POA', 'ancestry-research', {}, 'allowed', 'POA'],
    ['POA', 'genetic-studies', { researchType: 'ancestry' }, 'allowed'],
    ['POA', 'health-research', {}, 'blocked', 'POA'],
    ['POA', 'disease-research:ORPHA:58', {}, 'blocked'],
    ['POA', 'research', {}, 'unknown', 'POA'],
    ['POA; NPOA', 'ancestry-research', {}, 'blocked', 'NPOA'],
  ],
  NPU: [
    ['GRU; NPU', 'research', { institutionKind: 'not-for-profit' }, 'allowed', 'GRU'],
    ['GRU; NPU', 'research', { institutionKind: 'commercial' }, 'blocked', 'NPU'],
    ['GRU; NPU', 'research', { institutionKind: 'commercial', purpose: 'non-commercial' }, 'blocked', 'NPU'],
    ['GRU; NPU', 'research', {}, 'unknown', 'NPU'],
  ],
  NCU: [
    ['GRU; NCU', 'research', { purpose: 'non-commercial' }, 'allowed', 'GRU'],
    ['GRU; NCU', 'research', { institutionKind: 'commercial', purpose: 'non-commercial' }, 'allowed'],
    ['GRU; NCU', 'commercial', {}, 'blocked', 'NCU'],
    ['GRU; NCU', 'commercial', { purpose: 'non-commercial' }, 'blocked', 'NCU'],
    ['GRU; NCU', 'research', { institutionKind: 'not-for-profit', purpose: 'commercial' }, 'blocked', 'NCU'],
    ['GRU; NCU', 'research', {}, 'unknown', 'NCU'],
    ['GRU; NCU', 'research', { institutionKind: 'commercial' }, 'unknown', 'NCU'],
  ],
  NPUNCU: [
    ['GRU; NPUNCU', 'research', { institutionKind: 'not-for-profit', purpose: 'non-commercial' }, 'allowed'],
    ['GRU; NPUNCU', 'research', { institutionKind: 'commercial', purpose: 'non-commercial' }, 'blocked', 'NPUNCU'],
    ['GRU; NPUNCU', 'research', { purpose: 'commercial' }, 'blocked', 'NPUNCU'],
    ['GRU; NPUNCU', 'research', { institutionKind: 'not-for-profit' }, 'unknown', 'NPUNCU'],
    ['GRU; NPUNCU', 'research', { purpose: 'non-commercial' }, 'unknown', 'NPUNCU'],
  ],
  GS: [
    ['GRU; GS (DE)', 'research', { country: 'DE' }, 'allowed'],
    ['GRU; GS (EU)', 'research', { country: 'FR' }, 'allowed'],
    ['GRU; GS (EEA)', 'research', { country: 'EU' }, 'allowed'],
    ['GRU; GS (DE); GS (FR)', 'research', { country: 'DE' }, 'allowed'],
    ['GRU; GS (EU)', 'research', { country: 'GB' }, 'blocked', 'GS'],
    ['GRU; GS (DE)', 'research', { country: 'FR' }, 'blocked'],
    ['GRU; GS (EU)', 'research', { country: 'NO' }, 'blocked'],
    ['GRU; GS (DE)', 'research', { country: 'EU' }, 'unknown', 'GS'],
    ['GRU; GS (EU)', 'research', {}, 'unknown', 'GS'],
    ['GRU; GS (Europe)', 'research', { country: 'DE' }, 'unknown', 'GS'],
  ],
  TS: [
    ['GRU; TS-12', 'research', { start: '2025-06-16' }, 'allowed'],
    ['GRU; TS-12', 'research', { monthsSince: 11 }, 'allowed'],
    ['GRU; TS-12', 'research', { start: '2025-06-15' }, 'blocked', 'TS'],
    ['GRU; TS-24; TS-12', 'research', { start: '2025-01-01' }, 'blocked'],
    ['GRU; TS-12', 'research', { monthsSince: 12 }, 'blocked'],
    ['GRU; TS-12', 'research', {}, 'unknown', 'TS'],
    ['GRU; TS', 'research', { start: '2026-06-01' }, 'unknown', 'TS'],
  ],
  IRB: [
    ['GRU; IRB', 'research', { ethicsApproval: 'EC-2024/17' }, 'allowed'],
    ['GRU; IRB', 'research', {}, 'unknown', 'IRB'],
    ['GRU; IRB', 'research', { ethicsApproval: 'pending' }, 'unknown', 'IRB'],
    ['GRU; IRB', 'research', { ethicsApproval: 'submitted 2026' }, 'unknown', 'IRB'],
    ['POA; IRB', 'health-research', { ethicsApproval: 'EC-1' }, 'blocked', 'POA'],
  ],
  PUB: [
    ['GRU; PUB', 'research', { publicationPlanned: true }, 'allowed'],
    ['GRU; PUB', 'research', { publicationPlanned: false }, 'blocked', 'PUB'],
    ['GRU; PUB', 'research', {}, 'unknown', 'PUB'],
  ],
  COL: [
    ['GRU; COL', 'research', { collaboration: true }, 'allowed'],
    ['GRU; COL', 'research', { collaboration: false }, 'blocked', 'COL'],
    ['GRU; COL', 'research', {}, 'unknown', 'COL'],
  ],
  RTN: [
    ['GRU; RTN', 'research', { returnsData: true }, 'allowed'],
    ['GRU; RTN', 'research', { returnsData: false }, 'blocked', 'RTN'],
    ['GRU; RTN', 'research', {}, 'unknown', 'RTN'],
  ],
  MOR: [
    ['GRU; MOR-2026-06-15', 'research', {}, 'allowed'],
    ['GRU; MOR-2027-01-01', 'research', { publicationPlanned: false }, 'allowed'],
    ['GRU; MOR-2027-01-01', 'research', { publicationDay: '2027-01-01' }, 'allowed'],
    ['GRU; MOR-2027-01-01', 'research', { publicationDay: '2026-12-31' }, 'blocked', 'MOR'],
    ['GRU; MOR-2027-01-01', 'model-release', {}, 'blocked', 'MOR'],
    ['GRU; MOR-2027-01-01', 'research', { publicationPlanned: true }, 'unknown', 'MOR'],
    ['GRU; MOR', 'research', { publicationPlanned: false }, 'unknown', 'MOR'],
  ],
  US: [
    ['GRU; US (A. One, B. Two)', 'research', { users: ['b. two'] }, 'allowed'],
    ['GRU; US (A. One)', 'research', { users: ['A. One', 'C. Three'] }, 'blocked', 'US'],
    ['GRU; US (A. One)', 'research', {}, 'unknown', 'US'],
    ['GRU; US', 'research', { users: ['A. One'] }, 'unknown', 'US'],
  ],
  PS: [
    ['GRU; PS (P-2024-7)', 'research', { project: 'p-2024-7' }, 'allowed'],
    ['GRU; PS (P-2024-7)', 'research', { project: 'P-2024-8' }, 'blocked', 'PS'],
    ['GRU; PS (P-2024-7)', 'research', {}, 'unknown', 'PS'],
  ],
  IS: [
    ['GRU; IS (University of Example)', 'research', { institution: 'University  of Example' }, 'allowed'],
    ['GRU; IS (University of Example)', 'research', { institution: 'Other' }, 'blocked', 'IS'],
    ['GRU; IS (University of Example)', 'third-party:Other', { institution: 'University of Example' }, 'blocked', 'IS'],
    ['GRU; IS (University of Example)', 'research', {}, 'unknown', 'IS'],
  ],
  RS: [
    ['GRU; RS (paediatric research)', 'research', { researchType: 'Paediatric research' }, 'allowed'],
    ['GRU; RS (paediatric research)', 'research', { researchType: 'research on children' }, 'unknown', 'RS'],
    ['GRU; RS (paediatric research)', 'research', {}, 'unknown', 'RS'],
    ['GRU; RS', 'research', { researchType: 'x' }, 'unknown', 'RS'],
    ['POA; RS (x)', 'health-research', { researchType: 'x' }, 'blocked', 'POA'],
  ],
  NMDS: [
    ['GRU; NMDS', 'research', {}, 'allowed', 'GRU'],
    ['GRU; NMDS', 'methods-development', {}, 'blocked', 'NMDS'],
    ['GRU; NMDS', 'ai-training', {}, 'blocked', 'NMDS'],
    ['NRES; NMDS', 'ai-training', {}, 'blocked', 'NMDS'],
    ['GRU; NMDS', 'model-release', {}, 'blocked', 'NMDS'],
    ['NMDS', 'research', {}, 'unknown', 'terms'],
  ],
  GSO: [
    ['GRU; GSO', 'genetic-studies', {}, 'allowed'],
    ['GRU; GSO', 'research', { researchType: 'genomics' }, 'allowed'],
    ['GRU; GSO; CC', 'clinical-care', {}, 'blocked', 'GSO'],
    ['GRU; GSO', 'research', {}, 'unknown', 'GSO'],
    ['GSO', 'genetic-studies', {}, 'unknown', 'terms'],
  ],
  CC: [
    ['HMB; CC', 'clinical-care', {}, 'allowed', 'CC'],
    ['HMB', 'clinical-care', {}, 'unknown', 'terms'],
    ['CC', 'research', {}, 'unknown', 'terms'],
    ['POA; CC', 'clinical-care', {}, 'blocked', 'POA'],
  ],
  NPOA: [
    ['GRU; NPOA', 'research', {}, 'allowed'],
    ['GRU; NPOA', 'ancestry-research', {}, 'blocked', 'NPOA'],
    ['NPOA', 'research', {}, 'unknown', 'terms'],
  ],
};

describe('what each code of the Data Use Ontology answers', () => {
  for (const { shorthand, label } of duoEntries) {
    it(`${shorthand}, ${label}`, () => {
      for (const [codes, use, said, answer, source] of cases[shorthand]) {
        const decision = answerOf(codes, use, said);
        const name = `${codes} for ${use} with ${JSON.stringify(said)}: ${JSON.stringify(decision.because)}`;
        assert.equal(decision.answer, answer, name);
        assert.ok(source === undefined || decision.because.some((reason) => reason.source === source), name);
      }
      const answers = new Set(cases[shorthand].map(([, , , answer]) => answer));
      assert.ok(answers.has('allowed') && answers.has('unknown'), 'each code has its neighbours');
    });
  }

  it('never more than was agreed to: a modifier by itself allows no research', () => {
    for (const { shorthand, kind } of duoEntries) {
      if (kind === 'permission') continue;
      assert.notEqual(answerOf(shorthand, 'research').answer, 'allowed', shorthand);
      assert.notEqual(answerOf(shorthand, 'ai-training').answer, 'allowed', shorthand);
    }
  });

  it('never more for a modifier that is added, but for CC', () => {
    const strictness = ['allowed', 'unknown', 'blocked'];
    const added = 'NPU NCU NPUNCU GS-EU TS-12 IRB PUB COL RTN MOR-2027-01-01 US:A PS:A IS:A RS:A NMDS GSO NPOA'.split(
      ' ',
    );
    const said: Circumstances = { country: 'FR', purpose: 'non-commercial', users: ['A'], publicationPlanned: true };
    for (const base of ['NRES', 'GRU', 'HMB', 'DS (ORPHA:58)', 'POA', 'GRU; CC', 'HMB; GS (FR)', 'GRU; XYZQ']) {
      for (const kind of Object.keys(useNames)) {
        const use = kind === 'third-party' || kind === 'disease-research' ? `${kind}:ORPHA:58` : kind;
        const before = strictness.indexOf(answerOf(base, use, said).answer);
        for (const code of added) {
          // A second region widens the first: either may be used from.
          if (code.startsWith('GS') && base.includes('GS')) continue;
          const after = strictness.indexOf(answerOf(`${base}; ${code}`, use, said).answer);
          assert.ok(after >= before, `${base} with ${code} for ${use}`);
        }
      }
    }
  });

  it('with id and label of the code, and NMDS with what it has to do with AI', () => {
    const [reason] = answerOf('GRU; NMDS', 'ai-training').because;
    assert.equal(reason!.reference, 'DUO:0000015 no general methods research');
    assert.match(reason!.sentence, /nearest to AI training/);
  });

  it('with nothing that the consent or the configuration names', () => {
    const { because } = answerOf('GRU; IS (Secret Institute); US (Jane Roe); GS (DE)', 'research', {
      institution: 'Hidden Hospital',
      users: ['John Doe'],
      country: 'FR',
    });
    assert.equal(because.length, 3);
    assert.doesNotMatch(JSON.stringify(because), /Secret|Jane|Hidden|John/);
  });
});

describe('a disease that is a kind of the one agreed to', () => {
  const diabetes = { duo: ['DS (MONDO:0005015)'] };
  const [use] = parseIntendedUses(['disease-research:MONDO:0005148']).uses;
  const ancestors = (code: string) => (code === 'MONDO:0005148' ? ['MONDO:0005015'] : []);

  it('is allowed where an ontology says that it is', () => {
    assert.equal(decideUse(diabetes, use!, {}, today, ancestors).answer, 'allowed');
  });

  it('is another without one, which the reason says', () => {
    const { answer, because } = decideUse(diabetes, use!, {}, today);
    assert.equal(answer, 'blocked');
    assert.match(because[0]!.sentence, /not known here/);
  });

  it('is not the other way round', () => {
    const [wider] = parseIntendedUses(['disease-research:MONDO:0005015']).uses;
    assert.equal(decideUse({ duo: ['DS (MONDO:0005148)'] }, wider!, {}, today, ancestors).answer, 'blocked');
  });
});

describe('a code that is not understood', () => {
  it('makes unknown what else would be allowed, and leaves blocked what is', () => {
    assert.equal(answerOf('GRU; XYZQ', 'research').answer, 'unknown');
    assert.equal(answerOf('GRU (but not for companies)', 'research').answer, 'unknown');
    assert.equal(answerOf('GRU, but not for companies', 'research').answer, 'unknown');
    assert.equal(answerOf('DUO:0000001', 'research').answer, 'unknown');
    assert.equal(answerOf('GRU; NMDS; XYZQ', 'ai-training').answer, 'blocked');
  });
});
