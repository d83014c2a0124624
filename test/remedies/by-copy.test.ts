import assert from 'node:assert/strict';
import { isResolvedByCopy } from '../../src/remedies/by-copy.ts';

describe('isResolvedByCopy', () => {
  it('is so for an attribute with a remedy that a copy applies', () => {
    assert.ok(isResolvedByCopy(['deface', 'pseudonymize'], { kind: 'attribute', path: 'a.dcm' }));
    assert.ok(isResolvedByCopy(['cut-trailing-data'], { kind: 'slot', path: 'a.dcm' }));
  });
  it('is not so for text of another file, for an object in an archive, nor for what is in pixels or was lost', () => {
    assert.ok(!isResolvedByCopy(['mask-span'], { kind: 'text', path: 'notes.txt' }));
    assert.ok(!isResolvedByCopy(['pseudonymize'], { kind: 'attribute', path: 'all.zip', member: 'a.dcm' }));
    assert.ok(!isResolvedByCopy(['clean-pixels', 'restore-from-original'], { kind: 'attribute', path: 'a.dcm' }));
  });
});
