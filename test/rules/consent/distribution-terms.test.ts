import assert from 'node:assert/strict';
import { flaggedObjectOf, judgeRecords, manifestWith, objectOf, saidBy } from './judge-records.ts';

const rule = 'consent/distribution-terms';
const sequence = '(0012,0083)[0]';
type Item = Parameters<typeof flaggedObjectOf>[1];
const flagged = (...items: Item[]) => ({ 'consent.json': manifestWith(), 'a.dcm': flaggedObjectOf('P7', ...items) });
const object = (...elements: Parameters<typeof objectOf>[1] & object) => ({
  'consent.json': manifestWith(),
  'a.dcm': objectOf('P7', elements),
});

describe(rule, () => {
  it('says which value the flag has, and which terms there are', async () => {
    assert.deepEqual(await saidBy(rule, flagged(['MAYBE'])), [
      [
        'warning',
        `a.dcm ${sequence}.(0012,0085)`,
        'Consent for Distribution Flag is "MAYBE": the terms are NO, YES and WITHDRAWN',
      ],
    ]);
    assert.match((await saidBy(rule, flagged(['Y'])))[0]![2]!, /is "Y"/);
  });

  it('shows no value that could be a name', async () => {
    const { findings, consent } = await judgeRecords(flagged(['ROE JANE']));
    const [said] = consent.filter((one) => one.rule === rule);
    assert.equal(said?.message, 'Consent for Distribution Flag is another value: the terms are NO, YES and WITHDRAWN');
    assert.doesNotMatch(JSON.stringify(findings.filter(({ ruleId }) => ruleId === rule)), /ROE|JANE/);
  });

  it('asks for a flag in each item', async () => {
    assert.deepEqual(
      (await saidBy(rule, flagged(['NO'], [''], ['YES', 'PUBLIC_RELEASE']))).map(([, place]) => place),
      ['a.dcm (0012,0083)[1].(0012,0085)'],
    );
  });

  it('notes a type that the standard does not define: it may be somebody’s own', async () => {
    const [said, ...more] = await saidBy(rule, flagged(['YES', 'INTERNAL']));
    assert.deepEqual([said?.[0], said?.[1]], ['info', `a.dcm ${sequence}.(0012,0084)`]);
    assert.match(said![2]!, /is "INTERNAL": the standard defines NAMED_PROTOCOL, RESTRICTED_REUSE and PUBLIC_RELEASE/);
    assert.deepEqual(more, []);
  });

  it('asks for a type where the flag is YES or WITHDRAWN, and not where it is NO', async () => {
    for (const flag of ['YES', 'WITHDRAWN']) {
      const [said] = await saidBy(rule, flagged([flag]));
      assert.equal(said?.[0], 'warning');
      assert.match(said![2]!, new RegExp(`Consent is ${flag}, and for what nobody says`));
    }
    assert.deepEqual(await saidBy(rule, flagged(['NO'])), []);
  });

  it('asks for the protocol of a named one', async () => {
    assert.match((await saidBy(rule, flagged(['YES', 'NAMED_PROTOCOL'])))[0]![2]!, /\(0012,0020\)/);
  });

  it('asks for the committee of an approval, and for days that are dates and in order', async () => {
    const said = (...elements: Parameters<typeof objectOf>[1] & object) => saidBy(rule, object(...elements));
    const number = ['ClinicalTrialProtocolEthicsCommitteeApprovalNumber', 'LO', '2021-044'] as const;
    const committee = ['ClinicalTrialProtocolEthicsCommitteeName', 'LO', 'Example Committee'] as const;
    const start = (day: string) => ['EthicsCommitteeApprovalEffectivenessStartDate', 'DA', day] as const;
    const end = (day: string) => ['EthicsCommitteeApprovalEffectivenessEndDate', 'DA', day] as const;
    assert.deepEqual(
      (await said(number)).map(([, place]) => place),
      ['a.dcm (0012,0082)'],
    );
    assert.deepEqual(await said(committee, number, start('20210503'), end('20310502')), []);
    assert.deepEqual(await said(committee, start('20210503'), end('20210503')), []);
    assert.deepEqual(
      (await said(committee, start('20210230'))).map(([, place]) => place),
      ['a.dcm (0012,0086)'],
    );
    assert.deepEqual(
      (await said(committee, start('20210503'), end('20200101'))).map(([, place]) => place),
      ['a.dcm (0012,0087)'],
    );
  });

  it('is silent on the terms of the standard, in any case and padded, and on objects without consent', async () => {
    for (const items of [
      [['YES', 'PUBLIC_RELEASE']],
      [['yes', 'Restricted_Reuse ']],
      [['WITHDRAWN', 'PUBLIC_RELEASE'], ['NO']],
    ] as Item[][])
      assert.deepEqual(await saidBy(rule, flagged(...items)), []);
    assert.deepEqual(await saidBy(rule, object()), []);
  });

  it('is not fooled by a protocol that the object names, not the item', async () => {
    const buffer = flaggedObjectOf('P7', ['YES', 'NAMED_PROTOCOL']);
    const at = buffer.indexOf(Buffer.from([0x12, 0, 0x83, 0, 0x53, 0x51]));
    const protocol = Buffer.from([0x12, 0, 0x20, 0, 0x4c, 0x4f, 4, 0, 0x53, 0x31, 0x32, 0x20]);
    const files = { 'a.dcm': Buffer.concat([buffer.subarray(0, at), protocol, buffer.subarray(at)]) };
    assert.deepEqual(await saidBy(rule, { 'consent.json': manifestWith(), ...files }), []);
  });
});
