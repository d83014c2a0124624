import assert from 'node:assert/strict';
import { documentOf, fieldsOf, problemsOf } from './document-of.ts';
import { type MadeVariable, spssFile } from './spss-file.ts';

describe('SPSS format', () => {
  const cellsOf = (content: Uint8Array) => [...documentOf('a.sav', content).table!.rows()].map(({ cells }) => cells);
  const long = 'x'.repeat(300) + ' Jane Roe '.padEnd(300, 'y');
  const variables: readonly MadeVariable[] = [
    { name: 'NAME', longName: 'patientName', width: 12, values: ['Jane Roe', 'Zoë', ''] },
    { name: 'AGE', values: [93, 4.5, -Number.MAX_VALUE] },
    { name: 'TEXT', longName: 'remark', width: 600, values: [long, 'short', ''] },
    { name: 'DAY', format: 23, values: [12_219_379_200, 12_219_379_200 - 86_400, 0] },
    { name: 'SEEN', format: 22, values: [12_219_379_200 + 3600, 0, 1e300] },
  ];
  const rows = [
    ['Jane Roe', '93', long, '1970-01-01', '1970-01-01T01:00:00'],
    ['Zoë', '4.5', 'short', '1969-12-31', '1582-10-14T00:00:00'],
    ['', '', '', '1582-10-14', ''],
  ];
  for (const [what, compression] of [
    ['plain', 0],
    ['compressed', 1],
    ['zlib-compressed', 2],
  ] as const) {
    it(`reads cases of a ${what} file`, () => {
      const content = spssFile(variables, compression);
      assert.deepEqual(
        documentOf('a.sav', content).table!.columns,
        ['NAME', 'AGE', 'TEXT', 'DAY', 'SEEN'].map((name, index) => ['patientName', name, 'remark', name, name][index]),
      );
      assert.deepEqual(cellsOf(content), rows);
      assert.deepEqual(problemsOf('a.sav', content), []);
    });
  }

  it('names cells by the label where the name is but a number', () => {
    const content = spssFile([
      { name: 'V12', label: 'Date of birth', values: [1] },
      { name: 'AGE', label: 'Age at visit', values: [2] },
    ]);
    const cells = fieldsOf('a.sav', content).filter(({ kind }) => kind === 'cell');
    assert.deepEqual(
      cells.map(({ name }) => name),
      ['Date of birth', 'AGE'],
    );
  });

  it('gives what people wrote about the data', () => {
    const content = spssFile(
      [{ name: 'SEX', label: 'Sex of Jane', valueLabels: ['male', 'female'], values: [1] }],
      0,
      'by Jane Roe',
    );
    const remarks = fieldsOf('a.sav', content).filter(({ kind }) => kind === 'prose');
    assert.deepEqual(
      remarks.map(({ text, location }) => [location.kind === 'slot' && location.slot, text]),
      [
        ['product', '@(#) SPSS DATA FILE'],
        ['creation date', '12 Mar 2109:30:00'],
        ['file label', 'Visits of the study'],
        ['document', 'by Jane Roe'],
        ['label of SEX', 'Sex of Jane'],
        ['value label of SEX', 'male'],
        ['value label of SEX', 'female'],
      ],
    );
  });

  it('refuses in one line a dictionary that is cut or damaged', () => {
    const content = spssFile(variables);
    assert.throws(
      () => documentOf('a.sav', content.subarray(0, 300)),
      /^Error: it ends in the middle: get a complete copy$/,
    );
    content.writeInt32LE(77, 176);
    assert.throws(() => documentOf('a.sav', content), /^Error: its dictionary is damaged: get a complete copy$/);
  });

  it('ends every cut and changed byte as fields, problems or an error of one line', () => {
    for (const compression of [0, 1, 2] as const) {
      const content = spssFile(variables, compression);
      for (let offset = 4; offset < content.length; offset += 5) {
        const changed = Buffer.from(content);
        changed[offset]! ^= 0xff;
        for (const damaged of [changed, content.subarray(0, offset)]) {
          try {
            for (const said of problemsOf('a.sav', damaged)) assert.doesNotMatch(said, /\n|Jane|Roe/);
          } catch (error) {
            assert.match((error as Error).message, /^it[a-z ,:0-9]+$/);
          }
        }
      }
    }
  });
});
