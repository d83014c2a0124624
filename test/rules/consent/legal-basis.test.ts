import assert from 'node:assert/strict';
import type { LegalBasis } from '../../../src/model/consent.generated.ts';
import { imagesOf, manifestWith, saidBy, table } from './judge-records.ts';

const rule = 'consent/legal-basis';
const people = { 'consent.tsv': table('subject status', 'sub-01 consented'), ...imagesOf('sub-01') };
const basis = (one: LegalBasis) => ({ 'consent.json': manifestWith({ legalBasis: [one] }) });
const messages = async (files: Parameters<typeof saidBy>[1]) =>
  (await saidBy(rule, files)).map(([severity, , message]) => `${severity}: ${message}`);

describe(rule, () => {
  it('asks for a record of each person where the ground is consent, by whichever law', async () => {
    for (const one of [
      { law: 'gdpr', article6: 'a', article9: 'a' },
      { law: 'hipaa', ground: 'authorization' },
      { law: 'common-rule', ground: 'broad-consent' },
    ] as const) {
      assert.deepEqual(await messages(basis(one)), [
        'error: The data are used by consent, and no record says who gave it: consent.tsv is missing or empty',
      ]);
      assert.deepEqual(await messages({ ...basis(one), ...people }), []);
    }
    assert.deepEqual(await messages(basis({ law: 'gdpr', article6: 'e', article9: 'j', nationalLaw: 'A law' })), []);
  });

  it('lets no limited data set go to the public, and any other intended use pass', async () => {
    const limited = { law: 'hipaa', ground: 'limited-data-set', agreement: 'DUA 12' } as const;
    const said = async (grounds: readonly LegalBasis[], use: string) =>
      await saidBy(rule, { 'consent.json': manifestWith({ legalBasis: [...grounds] }) }, { 'intended-use': [use] });
    const [[severity, , message] = [], ...others] = await said([limited], 'public-release');
    assert.equal(severity, 'error');
    assert.match(message ?? '', /^A limited data set goes to recipients who agreed on its use/);
    assert.deepEqual(others, []);
    assert.deepEqual(await said([limited], 'third-party:Consortium'), []);
    assert.deepEqual(await said([limited, { law: 'hipaa', ground: 'expert-determination' }], 'public-release'), []);
    assert.deepEqual(await said([{ law: 'hipaa', ground: 'expert-determination' }], 'public-release'), []);
  });

  it('is not fooled by a table without rows', async () => {
    const files = { ...basis({ law: 'gdpr', article6: 'a', article9: 'a' }), 'consent.tsv': table('subject status') };
    assert.equal((await messages(files)).length, 1);
  });

  it('asks for the law that a letter of Art. 9(2) rests on', async () => {
    const files = basis({ law: 'gdpr', article6: 'e', article9: 'j' });
    assert.deepEqual(await messages(files), ['error: This letter of Art. 9(2) rests on a law that is not named']);
  });

  it('asks for the agreement of a limited data set', async () => {
    const limited = { law: 'hipaa', ground: 'limited-data-set' } as const;
    assert.deepEqual(await messages(basis(limited)), [
      'error: A limited data set needs a data use agreement, and none is named',
    ]);
    assert.deepEqual(await messages(basis({ ...limited, agreement: 'DUA-7' })), []);
  });

  it('asks who waived, and when', async () => {
    const waiver = { law: 'hipaa', ground: 'waiver' } as const;
    assert.deepEqual(await messages(basis(waiver)), [
      'error: The data are used by a waiver, and no committee is said to have waived anything',
    ]);
    const ethics = [{ committee: 'Example Board', number: '1', waiver: true }];
    assert.deepEqual(await messages({ 'consent.json': manifestWith({ legalBasis: [waiver], ethics }) }), [
      'error: The waiver has no day on which it was approved',
    ]);
    const dated = [{ ...ethics[0]!, approvedOn: '2024-01-01' }];
    assert.deepEqual(await messages({ 'consent.json': manifestWith({ legalBasis: [waiver], ethics: dated }) }), []);
  });

  it('warns of an opt-out without the day on which it was applied, and says what to add', async () => {
    const optOut = { law: 'national-opt-out', scheme: 'National data opt-out' } as const;
    assert.deepEqual(await messages(basis(optOut)), [
      'warning: Nobody says when those who objected were last taken out: add "checkedOn" with the day on which their list was applied',
    ]);
    assert.deepEqual(await messages(basis({ ...optOut, checkedOn: '2026-01-31' })), []);
  });

  it('is not fooled by the day of another ground, nor asks it of one', async () => {
    const grounds = [
      { law: 'gdpr', article6: 'e', article9: 'j', nationalLaw: 'A law' },
      { law: 'national-opt-out', scheme: 'One', checkedOn: '2026-01-31' },
      { law: 'national-opt-out', scheme: 'Another' },
    ] as const;
    assert.equal((await messages({ 'consent.json': manifestWith({ legalBasis: [...grounds] }) })).length, 1);
  });

  it('asks about letters that seldom go together', async () => {
    assert.deepEqual(await messages({ ...basis({ law: 'gdpr', article6: 'a', article9: 'c' }), ...people }), [
      'warning: Art. 6(1)(a) and Art. 9(2)(c) seldom go together: are both letters meant?',
    ]);
  });

  it('says that a person is waived where nothing waives', async () => {
    const waived = { 'consent.tsv': table('subject status', 'sub-01 waived'), ...imagesOf('sub-01') };
    const files = { ...basis({ law: 'gdpr', article6: 'a', article9: 'a' }), ...waived };
    assert.deepEqual(await saidBy(rule, files), [
      ['error', 'consent.tsv 2:2', 'The person is said to be waived, and nothing in the manifest waives consent'],
    ]);
    assert.deepEqual(await messages({ 'consent.json': manifestWith(), ...waived }), []);
  });
});
