import assert from 'node:assert/strict';
import { imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/data-use-code';
const manifest = (...duo: string[]) => ({ 'consent.json': manifestWith({ terms: { duo } }) });

describe(rule, () => {
  for (const [code, correct] of [
    ['DS', 'DS (MONDO:0005148)'],
    ['GS', 'GS (DE, FR)'],
    ['TS', 'TS-12'],
    ['MOR', 'MOR (2027-01-31)'],
    ['US', 'US (A. Example)'],
    ['PS', 'PS (P-2024-7)'],
    ['IS', 'IS (University of Example)'],
    ['RS', 'RS (paediatric research)'],
  ] as const) {
    it(`asks for the argument of ${code}, and takes ${correct}`, async () => {
      const said = await saidBy(rule, manifest(code));
      assert.deepEqual(
        said.map(([severity, place]) => [severity, place]),
        [['warning', 'consent.json 24:8']],
      );
      assert.match(said[0]![2]!, /says nothing without its .*: write it as /);
      assert.deepEqual(await saidBy(rule, manifest(correct)), []);
    });
  }

  it('says that an argument is not of its kind, and that a code takes none', async () => {
    const [countries] = await saidBy(rule, manifest('GRU', 'GS (Atlantis)'));
    assert.match(countries![2]!, /^What stands behind .* is no /);
    const consent = manifestWith({ terms: { duo: [{ code: 'GRU', argument: 'DE' }] } });
    const [taken] = await saidBy(rule, { 'consent.json': consent });
    assert.match(taken![2]!, /takes no argument/);
  });

  it('says that two codes cannot both hold', async () => {
    const said = await saidBy(rule, manifest('POA', 'NPOA'));
    assert.equal(said.length, 1);
    assert.match(said[0]![2]!, /cannot both hold: the stricter of them counts/);
  });

  it('is at the cell of who has such a code', async () => {
    const people = { 'consent.tsv': table('subject status duo', 'sub-01 consented GRU,TS'), ...imagesOf('sub-01') };
    const said = await saidBy(rule, { ...manifest('GRU'), ...people });
    assert.deepEqual(
      said.map(([, place]) => place),
      ['consent.tsv 2:3'],
    );
  });

  it('leaves codes that nobody knows to the rule that tells mistakes of records', async () => {
    const { consent } = await judgeRecords(manifest('GRUU'));
    assert.deepEqual(
      consent.map((one) => one.rule),
      ['consent/invalid-record'],
    );
    assert.match(consent[0]!.message, /did you mean "GRU"/);
  });
});
