import assert from 'node:assert/strict';
import { imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/use-not-covered';
const people = { 'consent.tsv': table('subject status', 'sub-01 consented'), ...imagesOf('sub-01') };
const said = (duo: string[], uses: string[], circumstances = {}) =>
  saidBy(
    rule,
    { 'consent.json': manifestWith({ terms: { duo } }), ...people },
    { 'intended-use': uses, consent: { circumstances } },
  );

/** For each code a use or circumstances that it forbids, and its neighbour that it allows. */
const codes: [code: string, use: string, forbidden: object, allowed: object, other?: string][] = [
  ['NPU', 'research', { institutionKind: 'commercial' }, { institutionKind: 'not-for-profit' }],
  ['NCU', 'research', { purpose: 'commercial' }, { purpose: 'non-commercial' }],
  [
    'NPUNCU',
    'research',
    { institutionKind: 'commercial', purpose: 'non-commercial' },
    { institutionKind: 'not-for-profit', purpose: 'non-commercial' },
  ],
  ['GS (DE)', 'research', { country: 'US' }, { country: 'DE' }],
  ['TS-12', 'research', { monthsSince: 13 }, { monthsSince: 11 }],
  ['PUB', 'research', { publicationPlanned: false }, { publicationPlanned: true }],
  ['COL', 'research', { collaboration: false }, { collaboration: true }],
  ['RTN', 'research', { returnsData: false }, { returnsData: true }],
  ['US (A. Example)', 'research', { users: ['B. Example'] }, { users: ['A. Example'] }],
  ['PS (P-2024-7)', 'research', { project: 'P-2025-1' }, { project: 'P-2024-7' }],
  ['IS (University of Example)', 'research', { institution: 'Another' }, { institution: 'University of Example' }],
  ['MOR (2027-01-31)', 'research', { publicationDay: '2026-12-31' }, { publicationDay: '2027-02-01' }],
  ['NMDS', 'methods-development', {}, {}, 'research'],
  ['NPOA', 'ancestry-research', {}, {}, 'research'],
  ['GSO', 'clinical-care', {}, {}, 'genetic-studies'],
];

describe(rule, () => {
  for (const [code, use, forbidden, allowed, other = use] of codes) {
    it(`holds ${code} against what is intended`, async () => {
      const found = await said(['GRU', code], [use], forbidden);
      assert.deepEqual(
        found.map(([severity, place]) => [severity, place!.split(':')[0]]),
        [['error', 'consent.json 23']],
      );
      assert.match(found[0]![2]!, / is intended, and not covered for 1 person by "/);
      assert.deepEqual(await said(['GRU', code], [other], allowed), []);
    });
  }

  it('holds a disease against another one', async () => {
    const duo = ['DS (MONDO:0005148)'];
    const [found] = await said(duo, ['disease-research:MONDO:0004975']);
    assert.equal(found?.[0], 'error');
    assert.deepEqual(await said(duo, ['disease-research:MONDO:0005148']), []);
  });

  it('allows clinical care alone by CC, and asks for an approval by IRB', async () => {
    assert.equal((await said(['CC'], ['methods-development']))[0]?.[0], 'warning');
    assert.deepEqual(await said(['CC'], ['clinical-care']), []);
    assert.equal((await said(['GRU', 'IRB'], ['research']))[0]?.[0], 'warning');
    assert.deepEqual(await said(['GRU', 'IRB'], ['research'], { ethicsApproval: '2026-004' }), []);
  });

  it('warns of a type of research that cannot be told to be the agreed one', async () => {
    const duo = ['GRU', 'RS (paediatric research)'];
    assert.equal((await said(duo, ['research']))[0]?.[0], 'warning');
    assert.deepEqual(await said(duo, ['research'], { researchType: 'paediatric research' }), []);
  });

  it('takes the code against development of methods for the nearest to AI training', async () => {
    const files = { 'consent.json': manifestWith({ terms: { duo: ['GRU', 'NMDS'] } }), ...people };
    const [found] = await saidBy(rule, files, { 'intended-use': ['ai-training'] });
    assert.equal(found?.[0], 'error');
    assert.match(found![2]!, /of all codes this is the nearest to AI training/);
  });

  for (const [use, terms, agreed] of [
    ['reidentification', { reidentification: 'prohibited' }, { reidentification: 'allowed' }],
    ['face-reconstruction', { faceReconstruction: 'prohibited' }, { faceReconstruction: 'allowed' }],
    ['recontact', { recontact: 'not-allowed' }, { recontact: 'allowed' }],
    ['public-release', { publicRelease: 'not-allowed' }, { publicRelease: 'allowed' }],
    ['model-release', { modelRelease: 'not-allowed' }, { modelRelease: 'allowed' }],
  ] as const) {
    it(`holds the field of ${use} against it, for which no code exists`, async () => {
      const files = (held: object) => ({ 'consent.json': { ...manifestWith(), terms: held }, ...people });
      const [found, ...others] = await saidBy(rule, files(terms), { 'intended-use': [use] });
      assert.deepEqual([found?.[0], others], ['error', []]);
      assert.deepEqual(await saidBy(rule, files(agreed), { 'intended-use': [use] }), []);
    });
  }

  it('tells several intended uses apart, and says nothing of those that are covered', async () => {
    const found = await said(['GRU', 'NMDS', 'NPOA'], ['research', 'methods-development', 'ancestry-research']);
    assert.equal(found.length, 2);
    const starts = found.map(([, , message]) => message!.slice(0, 11)).sort();
    assert.deepEqual(starts, ['Development', 'Research in']);
  });

  it('says it once for all whose terms stand in the manifest, and for each whose row says it', async () => {
    const files = {
      'consent.json': manifestWith({ terms: { duo: ['NMDS', 'GRU'] } }),
      'consent.tsv': table(
        'subject status duo',
        'sub-01 consented n/a',
        '02 consented n/a',
        'sub-03 consented HMB,NMDS',
        'sub-04 consented GRU',
      ),
      ...imagesOf('sub-01', 'sub-02', 'sub-03', 'sub-04'),
    };
    const { consent } = await judgeRecords(files, { 'intended-use': ['methods-development'] });
    assert.deepEqual(
      consent.map((one) => [one.severity, one.place, one.subject, /for (this person|\d+ \w+)/.exec(one.message)?.[1]]),
      [
        ['error', 'consent.json 23:5', undefined, '2 people'],
        ['error', 'consent.tsv 4:3', 'sub-03', 'this person'],
      ],
    );
  });

  it('leaves people who withdrew, and a day of retention, to their own rules', async () => {
    const files = {
      'consent.json': manifestWith({ terms: { duo: ['GRU'], retentionUntil: '2026-01-01' } }),
      'consent.tsv': table('subject status', 'sub-01 refused', 'sub-02 consented'),
      ...imagesOf('sub-01', 'sub-02'),
    };
    assert.deepEqual(await saidBy(rule, files, { 'intended-use': ['research'] }), []);
  });
});
