import assert from 'node:assert/strict';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Condition, Vocabulary } from '../../src/vocabulary/condition.ts';
import { mergeVocabularies } from '../../src/vocabulary/merge.ts';
import { starterVocabulary } from '../../src/vocabulary/starter.ts';
import { decodeVocabulary, encodeVocabulary } from '../../src/vocabulary/vocabulary-file.ts';

describe('a vocabulary file', () => {
  const bytes = encodeVocabulary(starterVocabulary());
  const text = gunzipSync(bytes).toString();
  const refuses = (content: string, message: RegExp) =>
    assert.throws(() => decodeVocabulary(gzipSync(content)), { message });

  it('gives back what was written, with source and version', () => {
    const { source, version, conditions, header } = decodeVocabulary(bytes);
    assert.deepEqual({ source, version, conditions }, starterVocabulary());
    assert.equal(header.conditions, conditions.length);
    assert.ok(bytes.length < 60_000, `${bytes.length}`);
  });

  it('is refused when it was changed, cut, or is of another form', () => {
    refuses(text.replace('achondroplasia', 'achondroplasie'), /changed or cut/);
    refuses(text.slice(0, -100), /changed or cut/);
    refuses(
      text.replace('"cohortlintVocabulary":1', '"cohortlintVocabulary":2'),
      /of form 2, and this program knows form 1/,
    );
    refuses('hello\nworld\n', /no first line that says what it is/);
    refuses('{"cohortlintVocabulary":1}\n', /first line that is not whole/);
    assert.throws(() => decodeVocabulary(bytes.subarray(0, 500)), { message: /damaged, cut, or no vocabulary/ });
  });
});

describe('mergeVocabularies', () => {
  const condition = (name: string, more: Partial<Condition>): Condition => ({
    name,
    synonyms: [],
    abbreviations: [],
    omim: [],
    icd: [],
    prevalence: 'unknown',
    level: 'disorder',
    ...more,
  });
  const vocabulary = (...conditions: Condition[]): Vocabulary => ({ source: 'test', version: '1', conditions });

  it('makes one of conditions with the same ORPHA or MONDO number, with the prevalence that is known', () => {
    const merged = mergeVocabularies([
      vocabulary(condition('one', { orpha: '1', icd: [{ code: 'Q85.0', mapping: 'exact' }] })),
      vocabulary(condition('eins', { orpha: '1', mondo: '0000001', icd: [{ code: 'Q85.0', mapping: 'broader' }] })),
      vocabulary(condition('uno', { mondo: '0000001', prevalence: '1-9/100000' }), condition('two', { orpha: '2' })),
    ]);
    assert.deepEqual(merged, [
      condition('one', {
        orpha: '1',
        mondo: '0000001',
        synonyms: ['eins', 'uno'],
        prevalence: '1-9/100000',
        icd: [{ code: 'Q85.0', mapping: 'broader' }],
      }),
      condition('two', { orpha: '2' }),
    ]);
  });
});
