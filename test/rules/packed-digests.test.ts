import assert from 'node:assert/strict';
import { PackedDigests } from '../../src/rules/packed-digests.ts';

const [a, b, c] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];

describe('PackedDigests', () => {
  it('hold digests of one length', () => {
    assert.equal(PackedDigests.short('0123456789ab'), '456789ab');
    assert.equal(PackedDigests.short('1.2'), '-----1.2');
    assert.deepEqual([...PackedDigests.each(`${a}${b}`)], [a, b]);
    assert.deepEqual([...PackedDigests.each('')], []);
  });
  it('are put together with each of them once', () => {
    assert.equal(PackedDigests.union(`${a}${b}`, `${b}${c}${c}`, 10), `${a}${b}${c}`);
    assert.equal(PackedDigests.union('', a, 10), a);
  });
  it('are told apart where one begins within another', () => {
    assert.equal(PackedDigests.union('xaaaaaaaabbbbbbb', a, 10), `xaaaaaaaabbbbbbb${a}`);
  });
  it('grow up to a number', () => {
    assert.equal(PackedDigests.union(a, `${b}${c}`, 2), `${a}${b}`);
    assert.equal(PackedDigests.union(`${a}${b}`, c, 2), `${a}${b}`);
  });
});
