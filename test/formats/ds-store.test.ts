import assert from 'node:assert/strict';
import { documentOf, problemsOf } from './document-of.ts';
import { dsStoreFile } from './ds-store-file.ts';

describe('DS_Store format', () => {
  const content = dsStoreFile([{ name: 'a' }, { name: 'b', comment: 'by Jane' }], { name: 'c' }, [{ name: 'd' }]);

  it('gives names on all levels of the tree in their order, and comments', () => {
    const texts = [...documentOf('.DS_Store', content).fields()].map(({ text }) => text);
    assert.deepEqual(texts, ['a', 'b', 'by Jane', 'c', 'd']);
    assert.deepEqual(problemsOf('.DS_Store', content), []);
  });

  it('gives what is there of a tree that leads in circles, and says so', () => {
    const circle = Buffer.from(content);
    // The root is its own last leaf.
    circle.writeUInt32BE(2, 0x3004);
    assert.deepEqual(problemsOf('.DS_Store', circle), ['it is cut or damaged: not all of its records are read']);
  });

  it('ends every cut and changed byte as fields or a problem', () => {
    for (let offset = 8; offset < content.length; offset += offset > 0x2600 && offset % 4096 > 200 ? 97 : 3) {
      const changed = Buffer.from(content);
      changed[offset]! ^= 0xff;
      for (const damaged of [changed, content.subarray(0, offset)]) {
        for (const said of problemsOf('.DS_Store', damaged)) assert.doesNotMatch(said, /\n|Jane/);
      }
    }
    assert.equal(problemsOf('.DS_Store', content.subarray(0, 0x3010)).length, 1);
  });
});
