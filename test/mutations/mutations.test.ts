import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mutations } from './mutations.ts';

describe('mutations', () => {
  it('break a place that stands once in its file, so that none of them has become of no effect', () => {
    const lost = mutations.filter(({ file, find }) => {
      const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
      return text.split(find).length !== 2;
    });
    assert.deepEqual(
      lost.map(({ file, broken }) => `${file}: ${broken}`),
      [],
    );
  });
});
