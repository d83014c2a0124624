import assert from 'node:assert/strict';
import { documentOf, fieldsOf, problemsOf } from './document-of.ts';
import { type MadeVariable, stataFile } from './stata-file.ts';

describe('Stata format', () => {
  const variables: readonly MadeVariable[] = [
    { name: 'who', type: 12, values: ['Jane Roe', 'Zoë'] },
    { name: 'age', type: 'byte', values: [93, 101] },
    { name: 'dose', type: 'double', values: [1.5, 9e307] },
    { name: 'day', format: '%tdD_m_Y', type: 'double', values: [0, -1] },
    { name: 'seen', format: '%tc', type: 'double', values: [3_600_000, 9e307] },
    { name: 'month', format: '%tm', type: 'double', values: [14, -1] },
    { name: 'remark', type: 'strL', values: ['long text of Jane', ''] },
  ];

  it('reads observations, with times as dates and missing values as nothing', () => {
    const content = stataFile(variables);
    const { table } = documentOf('a.dta', content);
    assert.deepEqual(table!.columns, ['who', 'age', 'dose', 'day', 'seen', 'month', 'remark']);
    assert.deepEqual(
      [...table!.rows()],
      [
        {
          number: 2,
          cells: ['Jane Roe', '93', '1.5', '1960-01-01', '1960-01-01T01:00:00', '1961-03', 'long text of Jane'],
        },
        { number: 3, cells: ['Zoë', '', '', '1959-12-31', '', '1959-12', ''] },
      ],
    );
    assert.deepEqual(problemsOf('a.dta', content), []);
  });

  it('gives what people wrote about the data', () => {
    const content = stataFile([{ name: 'sex', label: 'Sex of Jane', type: 'byte', values: [1] }], {
      note: 'by Jane',
      valueLabel: 'male',
    });
    const remarks = fieldsOf('a.dta', content).filter(({ kind }) => kind === 'prose');
    assert.deepEqual(remarks.map(({ text, location }) => [location.kind === 'slot' && location.slot, text]).slice(1), [
      ['timestamp', '12 Mar 2021 09:30'],
      ['label of sex', 'Sex of Jane'],
      ['characteristic note1 of _dta', 'by Jane'],
      ['value label of sex', 'male'],
    ]);
  });

  it('says of an earlier release how it can be read', () => {
    assert.throws(
      () => documentOf('a.dta', Buffer.from('<stata_dta><header><release>116</release>')),
      /save it as 13 or later/,
    );
  });

  it('reads what is there of a file that is cut, and says so', () => {
    const content = stataFile(variables);
    const cut = content.subarray(0, content.indexOf('Zo'));
    assert.deepEqual([...documentOf('a.dta', cut).table!.rows()].length, 1);
    assert.match(problemsOf('a.dta', cut).join(), /^it is cut or damaged/);
  });

  it('ends every cut and changed byte as fields, problems or an error of one line', () => {
    const content = stataFile(variables, { note: 'by Jane', valueLabel: 'male' });
    for (let offset = 11; offset < content.length; offset += 7) {
      const changed = Buffer.from(content);
      changed[offset]! ^= 0xff;
      for (const damaged of [changed, content.subarray(0, offset)]) {
        try {
          for (const said of problemsOf('a.dta', damaged)) assert.doesNotMatch(said, /\n|Jane/);
        } catch (error) {
          assert.match((error as Error).message, /^it[a-z ,:0-9S]+$/);
        }
      }
    }
  });
});
