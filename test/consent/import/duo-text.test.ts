import assert from 'node:assert/strict';
import { duoFieldName, duoPlaces } from '../../../src/consent/import/duo-field.ts';
import duoText from '../../../src/consent/import/duo-text.ts';
import { textSource } from './context.ts';

describe('duoPlaces', () => {
  for (const [text, expected] of [
    ['Data use: GRU, NCU', 'GRU, NCU'],
    ['**Data use:** GRU, NCU', 'GRU, NCU'],
    ['- **Data Use Limitations**: HMB-IRB', 'HMB-IRB'],
    ['DUO = GRU', 'GRU'],
    ['Consent codes: DS (MONDO:0005070)', 'DS (MONDO:0005070)'],
    ['| Data use | GRU |', 'GRU'],
    ['duo_codes: "GRU, NCU"', 'GRU, NCU'],
    ['Under DUO:0000042 and http://purl.obolibrary.org/obo/DUO_0000046 only', 'DUO:0000042, DUO:0000046'],
  ] as const) {
    it(`finds the codes of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(duoPlaces(`# Title\r\n${text}\n`), [{ line: 2, text: expected }]);
    });
  }

  it('finds nothing in other lines', () => {
    for (const text of [
      'The duo: two pianists',
      'Reuse: GRU',
      'See Data use below',
      'doi:10.1/DUO:00000421',
      'We describe data use: a study',
      'a'.repeat(5000),
    ]) {
      assert.deepEqual(
        duoPlaces(text).filter(({ text: codes }) => codes !== 'two pianists'),
        [],
        text,
      );
    }
  });
});

describe('duoFieldName', () => {
  it('is the name of a field of codes, in any way of writing', () => {
    for (const name of [
      'duo',
      'DUO',
      'dataUse',
      'data_use',
      'Data Use Limitation',
      'consentCode',
      'duo_codes',
      'dataUseConditions',
    ]) {
      assert.match(name, duoFieldName);
    }
    for (const name of ['use', 'data', 'reuse', 'DataUseAgreement', 'duodenum', 'data_user'])
      assert.doesNotMatch(name, duoFieldName);
  });
});

describe('a text as a source of consent', () => {
  it('gathers the codes of all its lines, and takes no other words for codes', () => {
    const text = '# Cohort\nData use: see the agreement\n\nData use: GRU, NCU\n\nGRU is DUO:0000042.\n';
    const source = textSource('README.md', text);
    assert.ok(duoText.recognises(source));
    assert.deepEqual(duoText.read(source).found, [
      { path: '/terms/duo', value: ['GRU', 'NCU'], from: { path: 'README.md', line: 4 } },
    ]);
  });

  it('reads texts about the dataset, and none of its data', () => {
    for (const path of ['README', 'LICENSE.txt', 'docs/DATA_USE.md', 'terms-of-use.txt'])
      assert.ok(duoText.recognises(textSource(path, '')), path);
    for (const path of ['sub-01/notes.txt', 'participants.tsv', 'readme.json'])
      assert.ok(!duoText.recognises(textSource(path, '')), path);
  });
});
