import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewDisclosure } from '../../../src/consent/disclosures/append.ts';
import { disclosureOf } from '../../../src/consent/interview/disclosure-questions.ts';
import { addDisclosure, checkLedger, checkNewDisclosure } from '../../../src/engine/consent/disclosure.ts';
import { disclosureSentence } from '../../../src/report/consent/disclosure-sentences.ts';
import { datasetOf, manifest, smallDataset, today } from './dataset.ts';

const good: NewDisclosure = {
  date: today,
  recipient: { name: 'Stroke Consortium', address: 'Main Street 1', country: 'NL' },
  what: 'MRI',
  purpose: 'Research on stroke',
  ground: 'consent',
  agreement: 'DTA-1',
  subjects: ['sub-01'],
};

describe('A new disclosure', () => {
  let folder: string;
  beforeEach(() => {
    folder = smallDataset();
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const kindsOf = (disclosure: NewDisclosure) =>
    checkNewDisclosure(folder, disclosure, today).issues.map(({ kind }) => kind);

  it('that was agreed has nothing against it, and is added at the end of the chain', async () => {
    const checked = checkNewDisclosure(folder, good, today);
    assert.deepEqual([checked.issues, checked.without], [[], []]);
    assert.equal(await addDisclosure(checked, good), 1);
    assert.equal(await addDisclosure(checkNewDisclosure(folder, good, today), good), 2);
    checkLedger(folder);
    assert.equal(readFileSync(join(folder, 'disclosures.jsonl'), 'utf8').trim().split('\n').length, 2);
  });

  it('is held against manifest and people before anything is written', () => {
    assert.deepEqual(kindsOf({ ...good, recipient: { name: 'Other Lab' } }), ['recipient-not-named']);
    assert.deepEqual(kindsOf({ ...good, subjects: ['sub-09'] }), ['without-record']);
    assert.throws(() => readFileSync(join(folder, 'disclosures.jsonl')));
  });

  it('of an earlier day is held against the row of that day', () => {
    const renewing = datasetOf({
      'consent.json': JSON.stringify(manifest),
      'consent.tsv': 'subject\tstatus\tsigned\nsub-01\tconsented\t2021-03-01\nsub-01\tconsented\t2024-03-01\n',
    });
    const kinds = (date: string) =>
      checkNewDisclosure(renewing, { ...good, date }, today).issues.map(({ kind }) => kind);
    assert.deepEqual(kinds('2023-01-10'), []);
    assert.deepEqual(kinds('2021-02-28'), ['not-yet-signed']);
    rmSync(renewing, { recursive: true });
  });

  it('says which records it could not be held against', () => {
    const bare = datasetOf({});
    assert.deepEqual(checkNewDisclosure(bare, good, today).without, ['manifest', 'people']);
    rmSync(bare, { recursive: true });
  });

  it('is refused where the chain is broken, with the line', async () => {
    await addDisclosure(checkNewDisclosure(folder, good, today), good);
    await addDisclosure(checkNewDisclosure(folder, good, today), good);
    const path = join(folder, 'disclosures.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('MRI', 'CT'));
    assert.throws(() => checkLedger(folder), /"disclosures\.jsonl" is broken at line 2/);
    assert.throws(() => checkNewDisclosure(folder, good, today), /line 2/);
  });

  it('is never written outside the dataset, whatever the manifest names', () => {
    writeFileSync(join(folder, 'consent.json'), JSON.stringify({ ...manifest, disclosures: '../other.jsonl' }));
    assert.throws(() => checkNewDisclosure(folder, good, today), /outside the dataset/);
  });

  it('of answers has its country as a code and "all" as the schema wants it', () => {
    const answers = {
      recipient: ' Stroke Consortium ',
      country: 'Netherlands',
      what: 'MRI',
      purpose: 'Stroke',
      ground: 'consent',
      date: today,
      subjects: ['all'],
    };
    const disclosure = disclosureOf(answers);
    assert.deepEqual(disclosure.recipient, { name: 'Stroke Consortium', country: 'NL' });
    assert.equal(disclosure.subjects, 'all');
    assert.throws(() => disclosureOf({ ...answers, ground: 'because' }), /ground/);
  });

  it('has sentences that name nobody', () => {
    const [issue] = checkNewDisclosure(folder, { ...good, subjects: ['Roe'] }, today).issues;
    const sentence = disclosureSentence(issue!);
    assert.match(sentence, /no row for 1 person: add it.*\[GDPR Art\. 7\(1\)\]/);
    assert.doesNotMatch(sentence, /Roe/);
  });
});
