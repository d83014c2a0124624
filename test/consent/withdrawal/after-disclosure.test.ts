import assert from 'node:assert/strict';
import { decidingRows } from '../../../src/consent/checks/deciding-rows.ts';
import type { ConsentingPerson } from '../../../src/consent/disclosures/disclosed-people.ts';
import { readLedger } from '../../../src/consent/disclosures/read-ledger.ts';
import { withdrawnAfterDisclosure } from '../../../src/consent/withdrawal/after-disclosure.ts';
import type { Disclosure, WithdrawalNotice } from '../../../src/model/disclosure.generated.ts';
import { byName } from '../disclosures/by-name.ts';
import { asFile, chainedLines } from '../disclosures/lines.ts';

const today = '2026-06-01';

function told(
  people: readonly ConsentingPerson[],
  ...lines: readonly (Partial<Disclosure> | Partial<WithdrawalNotice>)[]
) {
  const rows = byName(people);
  return withdrawnAfterDisclosure(decidingRows(rows, today), rows, readLedger(asFile(chainedLines(...lines))));
}

function withdrawn(parts: Partial<ConsentingPerson> = {}): ConsentingPerson {
  return { subject: 'sub-01', status: 'withdrawn', signed: '2025-01-10', withdrawnOn: '2026-04-01', ...parts };
}

const hospital = { name: 'Example Hospital', address: '1 Example Street' };
const institute = { name: 'Other Institute', country: 'NO' };

describe('Who withdrew after their data were disclosed', () => {
  it('is told to each recipient, with days and agreements', () => {
    const [only, ...others] = told(
      [withdrawn(), { subject: 'sub-02', status: 'consented' }],
      { date: '2026-03-01', recipient: institute, agreement: 'DUA-2', ground: 'consent' },
      { date: '2026-01-05', recipient: hospital },
      { date: '2026-03-09', recipient: { ...hospital, name: 'example  hospital', address: '2 New Street' } },
      { date: '2026-03-10', recipient: institute, subjects: ['sub-02'] },
    );
    assert.deepEqual(others, []);
    assert.equal(only?.person.subject, 'sub-01');
    assert.equal(only?.reference, 'GDPR Art. 7(3)');
    assert.deepEqual(only?.recipients, [
      {
        name: 'example  hospital',
        address: '2 New Street',
        disclosures: [
          { line: 2, date: '2026-01-05', ground: 'waiver', when: 'before', isNamed: true },
          { line: 3, date: '2026-03-09', ground: 'waiver', when: 'before', isNamed: true },
        ],
      },
      {
        name: 'Other Institute',
        country: 'NO',
        disclosures: [
          { line: 1, date: '2026-03-01', ground: 'consent', agreement: 'DUA-2', when: 'before', isNamed: true },
        ],
      },
    ]);
  });

  it('is told by the law of what follows from it', () => {
    const ledger = readLedger(asFile(chainedLines({})));
    const references = ([undefined, 'future-use', 'erasure'] as const).map(
      (scope) =>
        withdrawnAfterDisclosure(new Map([['01', withdrawn()]]), byName([withdrawn()]), ledger, scope)[0]?.reference,
    );
    assert.deepEqual(references, ['GDPR Art. 7(3)', 'GDPR Art. 7(3)', 'GDPR Art. 19']);
  });

  it('is also who was among "all" then, and not who came later', () => {
    const people = [withdrawn({ signed: '2026-02-01' }), withdrawn({ subject: 'sub-02', signed: '2026-03-15' })];
    const found = told(people, { date: '2026-03-14', subjects: 'all' });
    assert.deepEqual(
      found.map(({ person, recipients }) => [person.subject, recipients[0]?.disclosures[0]?.isNamed]),
      [['sub-01', false]],
    );
  });

  it('says when: before, on the day itself, after, or unknown', () => {
    const when = (person: ConsentingPerson) =>
      told([person], { date: '2026-03-31' }, { date: '2026-04-01' }, { date: '2026-04-02' }).flatMap(({ recipients }) =>
        recipients.flatMap(({ disclosures }) => disclosures.map((one) => one.when)),
      );
    assert.deepEqual(when(withdrawn()), ['before', 'same-day', 'after']);
    assert.deepEqual(when({ subject: 'sub-01', status: 'withdrawn' }), ['unknown', 'unknown', 'unknown']);
  });

  it('is nobody of whom nothing was disclosed, or who did not withdraw', () => {
    assert.deepEqual(told([withdrawn({ subject: 'sub-1' }), withdrawn({ subject: 'sub-010' })], {}), []);
    assert.deepEqual(told([{ subject: 'sub-01', status: 'expired', validUntil: '2026-01-01' }], {}), []);
    assert.deepEqual(told([withdrawn()]), []);
  });

  describe('and of whom a recipient was told', () => {
    const given = [{ recipient: hospital }, { recipient: institute }];
    const notice = (parts: Partial<WithdrawalNotice>) => ({ ...parts, kind: 'withdrawal-notice' as const });
    const left = (parts: Partial<WithdrawalNotice>, person = withdrawn()) =>
      told([person], ...given, notice(parts)).flatMap(({ recipients }) => recipients.map(({ name }) => name));

    it('is not told to that recipient again, from the day of the withdrawal on', () => {
      for (const date of ['2026-04-01', '2026-05-01']) {
        assert.deepEqual(left({ date, recipient: { name: 'example  hospital' } }), ['Other Institute']);
      }
    });

    it('is told again where the notice is older than the withdrawal, or of somebody else, or went elsewhere', () => {
      const both = ['Example Hospital', 'Other Institute'];
      assert.deepEqual(left({ date: '2026-03-31' }), both);
      assert.deepEqual(left({ subjects: ['sub-02'] }), both);
      assert.deepEqual(left({ recipient: { name: 'Third Party' } }), both);
    });

    it('is found whatever the prefix, and where no day of the withdrawal is known', () => {
      assert.deepEqual(left({ subjects: ['sub-02', '01'] }), ['Other Institute']);
      assert.deepEqual(left({ date: '2026-01-01' }, { subject: 'sub-01', status: 'withdrawn' }), ['Other Institute']);
    });

    it('is nobody when all know', () => {
      const all = given.map(({ recipient }) => notice({ recipient: { name: recipient.name } }));
      assert.deepEqual(told([withdrawn()], ...given, ...all), []);
    });
  });

  it('had their data among "all" by the consent of that day, before they renewed it', () => {
    const first = withdrawn({ status: 'consented', signed: '2019-01-10' });
    const renewedAndWithdrawn = withdrawn({ signed: '2024-01-10' });
    const { withdrawnOn: _, ...before } = first;
    const all = { subjects: 'all', date: '2021-06-01' } as const;
    assert.equal(told([before, renewedAndWithdrawn], all).length, 1);
    assert.equal(told([before, renewedAndWithdrawn], { ...all, date: '2019-01-09' }).length, 0);
    assert.equal(told([renewedAndWithdrawn], all).length, 0, 'without the first row they came later');
  });

  it('is nobody who consented again since', () => {
    const again = withdrawn({ status: 'consented', signed: '2026-05-01' });
    const { withdrawnOn: _, ...consented } = again;
    assert.deepEqual(told([withdrawn(), consented], {}), []);
  });

  it('is found with and without the prefix, whatever else the row holds', () => {
    const [found] = withdrawnAfterDisclosure(
      new Map([['01', { ...withdrawn({ subject: '01' }), row: 7 }]]),
      byName([withdrawn({ subject: '01' })]),
      readLedger(asFile(chainedLines({ subjects: ['sub-02', 'sub-01'] }))),
    );
    assert.equal(found?.person.row, 7);
  });
});
