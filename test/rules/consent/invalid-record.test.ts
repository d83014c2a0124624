import assert from 'node:assert/strict';
import { imagesOf, judgeRecords, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/invalid-record';
const good = JSON.stringify(manifestWith(), undefined, 2);

describe(rule, () => {
  it('names line and column of a mistake in the manifest, what was expected, and an example', async () => {
    assert.deepEqual(await saidBy(rule, { 'consent.json': good.replace('"GRU"', '42') }), [
      [
        'error',
        'consent.json 24:7',
        'Item 1 of "duo" in "terms" is of the wrong kind: expected text in double quotes or an object in braces, as in "duo": ["GRU", { "code": "DS", "argument": "MONDO:0005148" }].',
      ],
    ]);
  });

  it('shows its examples as they are, though they look like a contact', async () => {
    const [said] = await saidBy(rule, { 'consent.json': good.replace('"controller"', '"contoller"') });
    assert.match(said![2]!, /"name": "University Hospital", "contact": "consent@hospital.example"/);
  });

  it('suggests the code that was likely meant', async () => {
    const [said] = await saidBy(rule, { 'consent.json': good.replace('GRU', 'DUO:0000402') });
    assert.match(said![2]!, /did you mean "DUO:00000/);
    const files = { 'consent.json': good, 'consent.tsv': table('subject status duo', 'sub-01 consented NPUU') };
    const [cell] = await saidBy(rule, { ...files, ...imagesOf('sub-01') });
    assert.equal(cell?.[1], 'consent.tsv 2:18');
    assert.match(cell![2]!, /did you mean "NPU"/);
  });

  it('takes a comment for a mistake that costs nothing: what the manifest says holds', async () => {
    const consent = good.replace('"terms"', '// what they signed\n  "terms"').replace('"GRU"', '"NMDS"');
    const { consent: found } = await judgeRecords(
      { 'consent.json': consent, ...imagesOf('sub-01') },
      {
        'intended-use': ['methods-development'],
      },
    );
    assert.deepEqual(
      found.map((one) => [one.rule, one.place.split(':')[0]]),
      [
        [rule, 'consent.json 22'],
        ['consent/use-not-covered', 'consent.json 24'],
      ],
    );
  });

  it('warns of a column that nobody reads, and takes remarks for what they are', async () => {
    const files = (heading: string) => ({
      'consent.json': good,
      'consent.tsv': table(`subject status ${heading}`, 'sub-01 consented x'),
      ...imagesOf('sub-01'),
    });
    const [said, ...others] = await saidBy(rule, files('stattus'));
    assert.deepEqual([said![0], said![1], others], ['warning', 'consent.tsv 1:16', []]);
    assert.match(said![2]!, /did you mean "status"/);
    assert.deepEqual(await saidBy(rule, files('notes')), []);
  });

  it('names the line of a ledger, and files that the manifest names and that are not there', async () => {
    const [said] = await saidBy(rule, { 'consent.json': good, 'disclosures.jsonl': '{}\n' });
    assert.equal(said?.[1], 'disclosures.jsonl 1:1');
    assert.match(said![2]!, /^Line 1: .* as in /);
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith({ subjects: 'people.tsv' }) }), [
      ['error', 'consent.json 27:16', 'The manifest names a file under "subjects" that is not there'],
    ]);
  });

  it('does not keep the rest of the scan from going on', async () => {
    const { findings } = await judgeRecords({
      'consent.json': '{ "terms": { "duo": [',
      'consent.tsv': '"',
      'disclosures.jsonl': '[',
      'notes.txt': 'Contact: jane.roe@clinic.example',
    });
    assert.ok(findings.some(({ ruleId }) => ruleId === 'identifier/email'));
    assert.ok(
      new Set(findings.filter(({ ruleId }) => ruleId === rule).map(({ location }) => location.path)).size === 3,
    );
  });

  it('shows nothing of a record, whoever stands where a key or a cell should be', async () => {
    const { findings } = await judgeRecords({
      'consent.json': good.replace('"terms"', '"Jane_Roe": { "validUntil": "2024-02-30" }, "Jane Roe": 1, "terms"'),
      'consent.tsv': 'subject\tJane Roe\tstatus\tthird_parties\nJane Roe\tx\tJane Roe\tRoe Imaging Ltd\n',
      'disclosures.jsonl': '{"Jane Roe":"Jane Roe","recipient":{"name":"Roe Imaging Ltd","Jane_Roe":1}}\n',
    });
    assert.ok(findings.filter(({ ruleId }) => ruleId === rule).length > 5);
    assert.doesNotMatch(JSON.stringify(findings), /Jane|Roe/);
  });
});
