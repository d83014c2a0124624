import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Field } from '../../src/model/field.ts';
import { fieldsOf, problemsOf, textAt } from './document-of.ts';

describe('JSON format', () => {
  it('gives strings and numbers as fields named by the nearest key', () => {
    const fields = fieldsOf(
      'a.json',
      '{"PatientName": "Roe^Jane", "Age": 93, "Authors": ["Erika Mustermann"], "ok": true, "no": null}',
    );
    assert.deepEqual(
      fields.map(({ kind, name, text }) => [kind, name, text]),
      [
        ['member', 'PatientName', 'Roe^Jane'],
        ['member', 'Age', '93'],
        ['member', 'Authors', 'Erika Mustermann'],
      ],
    );
  });

  it('points to the value without its quotes, by JSON Pointer (RFC 6901)', () => {
    const content = '{\n  "a/b~c": [\n    {"x": "Jane Roe"}\n  ]\n}';
    const field = member(fieldsOf('a.json', content), 'x');
    assert.deepEqual(field.location, {
      kind: 'json',
      pointer: '/a~1b~0c/0/x',
      region: { startLine: 3, startColumn: 12, endLine: 3, endColumn: 20 },
    });
  });

  it('maps parts of an escaped string to its source exactly', () => {
    const content = '{"note": "tab\\t\\u00e9\\"Jane\\" Roe"}';
    const field = member(fieldsOf('a.json', content), 'note');
    const start = field.text.indexOf('Jane');
    assert.equal(textAt(content, field.locate(start, start + 4)), 'Jane');
    assert.equal(textAt(content, field.location), 'tab\\t\\u00e9\\"Jane\\" Roe');
  });

  it('finds any string where it says it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, value) => {
        const content = JSON.stringify({ before, value: `${before}${value}` });
        const field = member(fieldsOf('a.json', content), 'value');
        const part = textAt(content, field.locate(before.length, field.text.length));
        assert.equal(JSON.parse(`"${part}"`), value);
      }),
    );
  });

  it('takes a key that is more than a word for a heading: an object may be keyed by people', () => {
    const fields = fieldsOf('a.json', '{"Roe, Jane": 1, "MRN 4471902": 2, "EchoTime": 3, "00100010": {"vr": "PN"}}');
    assert.deepEqual(
      fields.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
      ['Roe, Jane', 'MRN 4471902'],
    );
  });

  it('reads what a broken document holds, and names the line to correct', () => {
    const content = '{\n  "PatientName": "Roe^Jane",\n  "Age": \n}';
    assert.equal(member(fieldsOf('a.json', content), 'PatientName').text, 'Roe^Jane');
    const problems = problemsOf('a.json', content);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!, /not valid JSON at line 4, column 1/);
  });

  it('never repeats the text of a broken document', () => {
    assert.doesNotMatch(problemsOf('a.json', '{"name": Jane Roe}').join(), /Jane|Roe/);
  });

  it('passes over a byte order mark', () => {
    assert.deepEqual(problemsOf('a.json', '\uFEFF{"a": "b"}'), []);
  });

  it('does not follow nesting without end', () => {
    const problems = problemsOf('a.json', '['.repeat(100_000));
    assert.match(problems.join(), /nested deeper/);
  });

  it('looks into a comment, which JSON does not have', () => {
    const [, comment] = fieldsOf('a.json', '{"a": 1 /* seen by Dr. Jane Roe */}');
    assert.match(comment!.text, /Jane Roe/);
  });

  it('agrees with JSON.parse on what is valid, and reads every string and number of it', () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    fc.assert(
      fc.property(fc.json(), (content) => {
        assert.deepEqual(problemsOf('a.json', content), []);
        const expected = leaves(JSON.parse(content)).filter(
          (leaf) => typeof leaf === 'string' || typeof leaf === 'number',
        );
        const found = fieldsOf('a.json', content).filter(({ kind }) => kind === 'member');
        assert.equal(found.length, expected.length);
      }),
    );
    for (const broken of [
      '',
      '{',
      '[1,]',
      '{"a":1,}',
      '{"a" 1}',
      '{a:1}',
      '[1 2]',
      '1 2',
      '{"a":}',
      '"x',
      '[}',
      '// x\n1',
    ]) {
      assert.throws(() => JSON.parse(broken));
      assert.equal(problemsOf('a.json', broken).length, 1, broken);
    }
  });

  it('reads JSON Lines line by line', () => {
    const content = '{"name": "Jane Roe"}\r\n\r\n{"name": "Erika Mustermann"}\n';
    const fields = fieldsOf('a.jsonl', content);
    assert.deepEqual(
      fields.map(({ text }) => text),
      ['Jane Roe', 'Erika Mustermann'],
    );
    assert.equal(textAt(content, fields[1]!.location), 'Erika Mustermann');
  });
});

function member(fields: readonly Field[], name: string): Field {
  const field = fields.find((one) => one.kind === 'member' && one.name === name);
  assert.ok(field, `no member ${name}`);
  return field;
}

describe('JSON format, Zarr metadata', () => {
  for (const path of ['image.zarr/.zattrs', 'image.zarr/0/.zarray', 'image.zarr/.zmetadata', 'image.zarr/zarr.json']) {
    it(`reads ${path}`, () => {
      const [field] = fieldsOf(path, '{"subject": {"date_of_birth": "1961-05-12"}}');
      assert.deepEqual([field?.name, field?.text], ['date_of_birth', '1961-05-12']);
    });
  }
});
