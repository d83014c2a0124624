import assert from 'node:assert/strict';
import type { ObjectDigest } from '../../src/comparison/object-digest.ts';
import { pairObjects } from '../../src/comparison/pairing.ts';

describe('pairObjects', () => {
  const pairsOf = (before: readonly ObjectDigest[], after: readonly ObjectDigest[]) =>
    pairObjects(before, after).pairs.map((pair) => `${pair.before.path}=${pair.after.path} ${pair.by}`);

  it('pairs by pixels where names and UIDs were changed', () => {
    const before = [
      { path: 'roe/1.dcm', pixels: 'p1', uid: 'u1' },
      { path: 'roe/2.dcm', pixels: 'p2', uid: 'u2' },
    ];
    const after = [
      { path: 'a.dcm', pixels: 'p2', uid: 'v2' },
      { path: 'b.dcm', pixels: 'p1', uid: 'v1' },
    ];
    assert.deepEqual(pairsOf(before, after), ['roe/2.dcm=a.dcm pixels', 'roe/1.dcm=b.dcm pixels']);
  });

  it('pairs by acquisition and geometry where pixels were encoded anew, by geometry where acquisition was taken out', () => {
    const before = [
      { path: '1', pixels: 'p1', attributes: 'a1', geometry: 'g1' },
      { path: '2', pixels: 'p2', attributes: 'a2', geometry: 'g2' },
    ];
    const after = [
      { path: 'x', pixels: 'q1', attributes: 'a1', geometry: 'g1' },
      { path: 'y', pixels: 'q2', attributes: 'less', geometry: 'g2' },
    ];
    assert.deepEqual(pairsOf(before, after), ['1=x attributes', '2=y attributes']);
  });

  it('tells objects with the same pixels apart by their attributes', () => {
    const before = [
      { path: '1', pixels: 'black', attributes: 'a1' },
      { path: '2', pixels: 'black', attributes: 'a2' },
    ];
    const after = [
      { path: 'x', pixels: 'black', attributes: 'a2' },
      { path: 'y', pixels: 'black', attributes: 'a1' },
    ];
    assert.deepEqual(pairsOf(before, after), ['2=x pixels', '1=y pixels']);
  });

  it('says that objects are ambiguous, and pairs none of them by a guess', () => {
    const alike = (path: string): ObjectDigest => ({ path, pixels: 'black', attributes: 'a' });
    const { pairs, ambiguous, notReleased, notInSource } = pairObjects(
      [alike('1'), alike('2')],
      [alike('x'), alike('y')],
    );
    assert.deepEqual([pairs.length, notReleased.length, notInSource.length], [0, 0, 0]);
    assert.deepEqual(
      ambiguous.map(({ before, after }) => [before.length, after.length]),
      [[2, 2]],
    );
  });

  it('tells what was not released, and what is not in the source', () => {
    const { pairs, notReleased, notInSource } = pairObjects(
      [
        { path: '1', pixels: 'p1' },
        { path: '2', pixels: 'p2' },
      ],
      [
        { path: 'x', pixels: 'p1' },
        { path: 'y', pixels: 'p3' },
      ],
    );
    assert.equal(pairs.length, 1);
    assert.deepEqual([notReleased[0]?.path, notInSource[0]?.path], ['2', 'y']);
  });

  it('falls back on UID and path for objects that say nothing else', () => {
    const before = [{ path: '1', uid: 'u' }, { path: 'same' }];
    const after = [{ path: 'x', uid: 'u' }, { path: 'same' }];
    assert.deepEqual(pairsOf(before, after).sort(), ['1=x uid', 'same=same path']);
  });
});
