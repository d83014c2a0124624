import assert from 'node:assert/strict';
import { JsonPart, readJson } from '../../../src/consent/import/json-part.ts';

describe('JsonPart', () => {
  const root = new JsonPart({ 'a/b~c': [' x ', { y: 1 }], empty: ' ', none: null });

  it('knows its pointer', () => {
    assert.equal(root.get('a/b~c').items()[1]!.get('y').pointer, '/a~1b~0c/1/y');
    assert.equal(root.get('missing', 'a/b~c').pointer, '/a~1b~0c');
    assert.equal(root.get('missing', 'other').pointer, '/missing');
  });

  it('has text where there is some, and items where there are some', () => {
    assert.deepEqual(
      root
        .get('a/b~c')
        .items()
        .map((item) => item.text()),
      ['x', undefined],
    );
    assert.equal(root.get('empty').text(), undefined);
    assert.deepEqual(
      [root.get('none').items(), root.get('missing').items(), root.get('missing').parts()],
      [[], [], []],
    );
    assert.equal(root.get('empty').items().length, 1);
  });

  it('takes what an object inherits for nothing', () => {
    for (const name of ['constructor', 'toString', '__proto__']) assert.equal(root.get(name).value, undefined);
    assert.equal(new JsonPart([1]).get('length').value, undefined);
    assert.equal(readJson('{"__proto__": {"License": "x"}}').root.get('License').value, undefined);
  });
});

describe('readJson', () => {
  it('reads brackets in strings as text, and nests as deep as documents do', () => {
    const text = `{"a": "${'['.repeat(1000)}\\"{", "b": ${'['.repeat(400)}${']'.repeat(400)}}`;
    assert.equal(readJson(text).problem, undefined);
  });

  it('does not read what nests without end', () => {
    const { root, problem } = readJson('{"a":'.repeat(100_000));
    assert.equal(root.value, undefined);
    assert.match(problem ?? '', /deep/);
  });

  it('reads comments and commas too many, and names the place of another mistake', () => {
    assert.deepEqual(readJson('{"a": 1, /* b */ }').root.value, { a: 1 });
    assert.equal(readJson('{\n  "a" 1}').problem, 'Not valid JSON at line 2, column 7: correct it there.');
  });
});
