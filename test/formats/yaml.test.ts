import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Field } from '../../src/model/field.ts';
import { documentLater, textAt } from './document-of.ts';

async function fieldsOf(content: string): Promise<Field[]> {
  return [...(await documentLater('a.yaml', content)).fields()];
}

async function problemsOf(content: string): Promise<readonly string[]> {
  const document = await documentLater('a.yaml', content);
  for (const field of document.fields()) field.text;
  return document.problems;
}

describe('YAML format', () => {
  it('gives scalars by their nearest key, and comments', async () => {
    const content =
      '# by Jane\nname: Roe # really\nlist:\n  - Jane\n  - {dob: 12/05/1961, ok: true, no: ~}\n---\nsecond: "x"\n';
    assert.deepEqual(
      (await fieldsOf(content)).map(({ kind, name, text }) => [kind, name, text]),
      [
        ['prose', '', ' by Jane'],
        ['member', 'name', 'Roe'],
        ['prose', '', ' really'],
        ['member', 'list', 'Jane'],
        ['member', 'dob', '12/05/1961'],
        ['member', 'second', 'x'],
      ],
    );
  });

  it('takes a key that is more than a word for a heading: a mapping may be keyed by people', async () => {
    const fields = await fieldsOf('"Roe, Jane": 1\nEchoTime: 3\n? 4471902\n: x\n');
    assert.deepEqual(
      fields.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
      ['Roe, Jane', '4471902'],
    );
  });

  const written: readonly (readonly [style: string, source: string, found: string])[] = [
    ['double quotes with escapes', 'a: "\\u00e9\\x20 \\"Jane\\" Roe"', 'Jane\\" Roe'],
    ['double quotes over two lines', 'a: "seen by\n  Jane\n  Roe"', 'Jane\n  Roe'],
    ['single quotes that are doubled', "a: 'O''x Jane Roe'", 'Jane Roe'],
    ['a plain value over two lines', 'a: seen by Jane\n  Roe', 'Jane\n  Roe'],
    ['a folded block', 'a: >-\n  seen by\n  Jane Roe\n', 'Jane Roe'],
    ['a literal block', 'a: |2 # c\n    seen by\n  Jane Roe\nb: x', 'Jane Roe'],
    ['lines that end as on Windows', 'a: >\r\n  seen by\r\n  Jane Roe\r\n', 'Jane Roe'],
  ];
  for (const [style, source, found] of written) {
    it(`maps ${style} to where the value stands`, async () => {
      const field = (await fieldsOf(source)).find(({ name }) => name === 'a')!;
      const start = field.text.indexOf('Jane');
      const end = field.text.indexOf('Roe') + 3;
      assert.ok(start >= 0);
      assert.equal(textAt(source, field.locate(start, end)), found);
    });
  }

  it('reads every text that a writer of YAML can write, at its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (value) => {
        const text = `Jane ${value} Roe`;
        const content = stringify({ a: text });
        const field = (await fieldsOf(content)).find(({ name }) => name === 'a')!;
        assert.equal(field.text, (parse(content) as { a: string }).a);
        assert.equal(textAt(content, field.locate(0, 4)), 'Jane');
        assert.equal(
          textAt(content, field.locate(field.text.lastIndexOf('Roe'), field.text.lastIndexOf('Roe') + 3)),
          'Roe',
        );
      }),
    );
  });

  it('reads what is anchored once, however often it is repeated', async () => {
    const bomb = [
      'a0: &a0 [Jane]',
      ...Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ].join('\n');
    assert.deepEqual(
      (await fieldsOf(bomb)).map(({ text }) => text),
      ['Jane'],
    );
  });

  it('names the line to correct, without the text that stands there, and reads what it can', async () => {
    const content = 'name: Jane Roe\nlist: [Jane Roe, x\n';
    assert.match((await problemsOf(content)).join(), /not valid YAML at line 2, column 7/);
    assert.doesNotMatch((await problemsOf(content)).join(), /Jane|Roe/);
    assert.equal((await fieldsOf(content))[1]!.text, 'Jane Roe');
  });

  it('follows nesting without end, and a long list, within memory', async () => {
    assert.equal((await fieldsOf(`${'['.repeat(20_000)}Jane`)).at(-1)!.text, 'Jane');
    assert.equal((await fieldsOf(`${'? '.repeat(20_000)}Jane Roe`)).at(-1)!.text, 'Jane Roe');
    assert.equal((await fieldsOf('- Jane\n'.repeat(20_000))).length, 20_000);
  });
});
