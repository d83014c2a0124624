import assert from 'node:assert/strict';
import { documentOf, fieldsOf, problemsOf } from './document-of.ts';
import { numpyFile, unicode } from './numpy-file.ts';

const header = (descr: string, shape: string) => `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`;
const texts = (path: string, content: Uint8Array) => fieldsOf(path, content).map(({ text }) => text);

describe('NumPy format', () => {
  it('gives the texts of an array by their index, named by the file', () => {
    const content = numpyFile(header("'<U8'", '(2,)'), Buffer.concat([unicode('Jane Roe', 8), unicode('Zoë', 8)]));
    const fields = fieldsOf('sub-01/patient_names.npy', content);
    assert.deepEqual(
      fields.map(({ name, text, location }) => [name, text, location]),
      [
        ['patient_names', 'Jane Roe', { kind: 'slot', slot: '[0]' }],
        ['patient_names', 'Zoë', { kind: 'slot', slot: '[1]' }],
      ],
    );
    assert.deepEqual(fields[0]!.locate(0, 4), { kind: 'slot', slot: '[0]', span: { start: 0, end: 4 } });
  });

  it('reads bytes, and text of the other order', () => {
    const big = Buffer.from('0000004a000000f6', 'hex');
    assert.deepEqual(texts('a.npy', numpyFile(header("'>U2'", '()'), big)), ['Jö']);
    assert.deepEqual(texts('a.npy', numpyFile(header("'|S4'", '(2, 1)'), Buffer.from('Jo\0\0Roe\0'))), ['Jo', 'Roe']);
  });

  it('reads times as dates, and none where there is no time', () => {
    const times = Buffer.alloc(24);
    times.writeBigInt64LE(-3156n, 0);
    times.writeBigInt64LE(-(2n ** 63n), 8);
    times.writeBigInt64LE(1n, 16);
    assert.deepEqual(texts('a.npy', numpyFile(header("'<M8[D]'", '(3,)'), times)), ['1961-05-12', '1970-01-02']);
    const months = Buffer.alloc(8);
    months.writeBigInt64LE(-104n);
    assert.deepEqual(texts('a.npy', numpyFile(header("'<M8[M]'", '(1,)'), months)), ['1961-05']);
  });

  it('reads a structured array as a table, nested and repeated fields included', () => {
    const type = "[('id', 'S4'), ('who', [('age', '>i2'), (('title', 'height'), '<f8')]), ('xy', '|u1', (2,))]";
    const row = Buffer.from('sub1\0\x5d\0\0\0\0\0\0\xf8\x3f\x07\x08', 'latin1');
    const { table } = documentOf('a.npy', numpyFile(header(type, '(1,)'), row));
    assert.deepEqual(table!.columns, ['id', 'who.age', 'who.height', 'xy', 'xy']);
    assert.deepEqual([...table!.rows()], [{ number: 2, cells: ['sub1', '93', '1.5', '7', '8'] }]);
  });

  it('reads names of fields beyond ASCII, as version 3 has them', () => {
    const { table } = documentOf('a.npy', numpyFile(header("[('größe', '|u1')]", '(1,)'), Buffer.of(1), 3));
    assert.deepEqual(table!.columns, ['größe']);
  });

  it('does not look into bare numbers', () => {
    assert.deepEqual(texts('a.npy', numpyFile(header("'<f8'", '(1,)'), Buffer.alloc(8))), []);
  });

  it('says that objects are pickled', () => {
    const pickle = Buffer.from('\x80\x04\x95Jane Roe', 'latin1');
    assert.match(problemsOf('a.npy', numpyFile(header("'|O'", '(1,)'), pickle)).join(), /pickled and not looked into/);
  });

  it('reads what is there of an array that is cut, and says so', () => {
    const content = numpyFile(header("'S4'", '(9,)'), Buffer.from('JaneRoe'));
    assert.deepEqual(texts('a.npy', content), ['Jane']);
    assert.deepEqual(problemsOf('a.npy', content), ['it ends before its last element: get a complete copy']);
  });

  const damaged: readonly (readonly [what: string, header: string, message: RegExp])[] = [
    ['is no dictionary', '[1, 2', /no dictionary/],
    ['has no shape', "{'descr': '<f8'}", /no type and shape/],
    ['has an unknown type', header("'nonsense Jane Roe'", '(1,)'), /names a type that NumPy has not/],
    ['has a shape that is none', header("'S4'", '(-1,)'), /names a type that NumPy has not/],
    ['has elements that no memory holds', header("'S999999999'", '(1,)'), /impossible length/],
    ['nests without end', '('.repeat(50_000), /no dictionary/],
    ['repeats a field without end', header(`[('a', [('b', 'u1', 9999)], 9999)]`, '(1,)'), /more than 10000 fields/],
  ];
  for (const [what, text, message] of damaged) {
    it(`refuses in one line a header that ${what}`, () => {
      assert.throws(() => documentOf('a.npy', numpyFile(text, Buffer.alloc(8), 2)), message);
    });
  }

  it('ends every cut of a file as fields, problems or an error of one line', () => {
    const whole = numpyFile(header("[('name', '<U4')]", '(2,)'), Buffer.alloc(32, 'Jane'));
    for (let length = 6; length < whole.length; length += 1) {
      try {
        problemsOf('a.npy', whole.subarray(0, length));
      } catch (error) {
        assert.match((error as Error).message, /^its header [a-z ,:]+$/);
      }
    }
  });
});
