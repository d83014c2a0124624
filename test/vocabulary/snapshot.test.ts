import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VocabularyError } from '../../src/vocabulary/condition.ts';
import { matcherOf, vocabularySnapshots } from '../../src/vocabulary/snapshot.ts';
import { storeVocabulary } from '../../src/vocabulary/vocabulary-store.ts';

describe('vocabularySnapshots', () => {
  let state: string;
  beforeEach(() => {
    state = mkdtempSync(join(tmpdir(), 'cohortlint-vocabulary-'));
  });
  afterEach(() => rmSync(state, { recursive: true }));
  const vocabulary = (name: string) => ({
    source: 'Test',
    version: '1',
    conditions: [
      {
        name,
        synonyms: [],
        abbreviations: [],
        omim: [],
        icd: [],
        prevalence: '<1/1000000',
        level: 'disorder',
      } as const,
    ],
  });
  const found = (text: string) => matcherOf(vocabularySnapshots(state)).match(text).length;

  it('are none where nothing was imported; the built-in conditions are known all the same', () => {
    assert.deepEqual(vocabularySnapshots(state), []);
    assert.equal(found('tuberous sclerosis'), 1);
    assert.equal(found('quennell ottoline dysplasia'), 0);
  });

  it('give what was imported, beside what is built in, and after they crossed to a thread', () => {
    storeVocabulary(state, vocabulary('quennell ottoline dysplasia'));
    assert.equal(found('quennell ottoline dysplasia with tuberous sclerosis'), 2);
    const crossed = structuredClone(vocabularySnapshots(state));
    assert.equal(matcherOf(crossed).match('quennell ottoline dysplasia').length, 1);
  });

  it('are others when a vocabulary is imported anew', () => {
    storeVocabulary(state, vocabulary('quennell ottoline dysplasia'));
    const before = vocabularySnapshots(state);
    storeVocabulary(state, vocabulary('testarossa giulietta dystrophy'));
    assert.notEqual(vocabularySnapshots(state)[0]!.id, before[0]!.id);
    assert.equal(found('testarossa giulietta dystrophy'), 1);
    assert.equal(
      matcherOf(before).match('testarossa giulietta dystrophy').length,
      0,
      'a scan goes on with what it began with',
    );
  });

  it('refuse one that is damaged, with its place and the remedy', () => {
    const path = storeVocabulary(state, vocabulary('quennell ottoline dysplasia'));
    writeFileSync(path, 'no vocabulary');
    assert.throws(
      () => vocabularySnapshots(state),
      (error) => {
        assert.ok(error instanceof VocabularyError);
        assert.match(error.message, /test\.vocabulary\.gz" is damaged.*: import it again, or remove the file\.$/);
        return true;
      },
    );
  });
});
