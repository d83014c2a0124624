import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { documentOf, fieldsOf, formatOf, problemsOf } from './document-of.ts';
import { matlabFile, type Value } from './matlab-file.ts';

describe('MATLAB format', () => {
  const partsOf = (content: Uint8Array) =>
    fieldsOf('a.mat', content)
      .slice(1)
      .map(({ name, text, location }) => [location.kind === 'slot' && location.slot, name, text]);

  it('reads the header, which tells platform and date', () => {
    const [header] = fieldsOf('a.mat', matlabFile({}));
    assert.match(header!.text, /^MATLAB 5\.0 MAT-file, Platform: GLNXA64, Created on: Fri Mar 12 2021$/);
    assert.deepEqual(header!.location, { kind: 'slot', slot: 'header' });
  });

  const variables: Record<string, Value> = {
    note: 'seen by Jane Roe',
    lines: ['Jane', 'Zoë'],
    age: 93,
    signal: Float64Array.of(1, 2, 3),
    people: {
      fields: [
        { name: 'Jane', who: { cell: ['a', { fields: [{ deep: 'b' }] }] } },
        { name: 'Zoë', who: 2 },
      ],
    },
  };
  const expected = [
    ['note', 'note', 'seen by Jane Roe'],
    ['lines(1,:)', 'lines', 'Jane'],
    ['lines(2,:)', 'lines', 'Zoë'],
    ['age', 'age', '93'],
    ['people(1).name', 'name', 'Jane'],
    ['people(1).who{1}', 'who', 'a'],
    ['people(1).who{2}.deep', 'deep', 'b'],
    ['people(2).name', 'name', 'Zoë'],
    ['people(2).who', 'who', '2'],
  ];
  for (const isCompressed of [false, true]) {
    it(`gives texts and single numbers as MATLAB addresses them, ${isCompressed ? '' : 'not '}compressed`, () => {
      assert.deepEqual(partsOf(matlabFile(variables, isCompressed)), expected);
    });
  }

  it('knows an EEGLAB dataset by its bytes', () => {
    assert.equal(formatOf('a.set', matlabFile({}))!.id, 'matlab');
  });

  it('does not unpack data, however much it is', () => {
    const data = Buffer.alloc(8 + 100 * 1024 * 1024);
    matlabFile({ x: Float64Array.of(1, 2) }).copy(data, 0, 128);
    data.writeUInt32LE(data.length - 8, 4);
    const packed = deflateSync(data, { level: 1 });
    const tag = Buffer.alloc(8);
    tag.writeUInt32LE(15, 0);
    tag.writeUInt32LE(packed.length, 4);
    const content = Buffer.concat([matlabFile({}), tag, packed, matlabFile({ note: 'Jane' }).subarray(128)]);
    assert.deepEqual(partsOf(content), [['note', 'note', 'Jane']]);
    assert.deepEqual(problemsOf('a.mat', content), []);
  });

  it('does not unpack text beyond its limit, and says so', () => {
    const bomb = Buffer.alloc(8 + 100 * 1024 * 1024);
    matlabFile({ x: 'Jane' }).copy(bomb, 0, 128);
    bomb.writeUInt32LE(bomb.length - 8, 4);
    const packed = deflateSync(bomb, { level: 1 });
    const tag = Buffer.alloc(8);
    tag.writeUInt32LE(15, 0);
    tag.writeUInt32LE(packed.length, 4);
    assert.deepEqual(problemsOf('a.mat', Buffer.concat([matlabFile({}), tag, packed])), [
      'a variable of more than 64 MiB is not read',
    ]);
  });

  it('says that objects are not looked into', () => {
    const content = matlabFile({ note: 'x' });
    content[128 + 8 + 8] = 17;
    assert.match(problemsOf('a.mat', content).join(), /^objects \(string, table, datetime\) are not looked into$/);
  });

  it('reads structures nested to its limit and says that it stops there', () => {
    let value: Value = 'Jane';
    for (let depth = 0; depth < 100; depth += 1) value = { cell: [value] };
    assert.match(problemsOf('a.mat', matlabFile({ deep: value })).join(), /nested deeper than 64/);
  });

  it('reads the variables before the cut of a file, and says so', () => {
    const content = matlabFile({ note: 'Jane Roe', late: 'x'.repeat(500) });
    const cut = content.subarray(0, content.length - 600);
    assert.deepEqual(partsOf(cut)[0], ['note', 'note', 'Jane Roe']);
    assert.match(problemsOf('a.mat', cut).join(), /ends in the middle of a variable/);
  });

  it('ends every cut and changed byte as fields and problems of one line', () => {
    for (const isCompressed of [false, true]) {
      const content = matlabFile(variables, isCompressed);
      for (let offset = 128; offset < content.length; offset += 3) {
        const changed = Buffer.from(content);
        changed[offset]! ^= 0xff;
        for (const damaged of [changed, content.subarray(0, offset)]) {
          const document = documentOf('a.mat', damaged);
          for (const { text } of document.fields()) assert.equal(typeof text, 'string');
          for (const problem of document.problems) assert.match(problem, /^[ -~]+$/);
          assert.doesNotMatch(document.problems.join(), /Jane/);
        }
      }
    }
  });
});
