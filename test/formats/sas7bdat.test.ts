import assert from 'node:assert/strict';
import { documentOf, fieldsOf, problemsOf } from './document-of.ts';
import { type MadeSasColumn, type MadeSasLayout, sasFile } from './sas7bdat-file.ts';

describe('SAS data sets', () => {
  const columns: readonly MadeSasColumn[] = [
    { name: 'who', width: 30, values: ['Jane Roe', 'Zoë', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'] },
    { name: 'age', values: [93, -1.5, Number.NaN] },
    { name: 'day', format: 'MMDDYY', values: [0, -1, 496] },
    { name: 'seen', format: 'DATETIME', values: [3600, 0, 0] },
  ];
  const rows = [
    ['Jane Roe', '93', '1960-01-01', '1960-01-01T01:00:00'],
    ['Zoë', '-1.5', '1959-12-31', '1960-01-01T00:00:00'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '', '1961-05-11', '1960-01-01T00:00:00'],
  ];
  const layouts: Readonly<Record<string, MadeSasLayout>> = {
    'of 32 bits': {},
    'of 64 bits': { isWide: true },
    'of a machine that puts the highest byte first': { isBig: true },
    'of such a machine of 64 bits': { isBig: true, isWide: true },
    'packed by runs': { packing: 'SASYZCRL' },
    'packed by the method of Ross': { packing: 'SASYZCR2', isWide: true },
  };
  for (const [which, layout] of Object.entries(layouts)) {
    it(`are read ${which}`, () => {
      const content = sasFile(columns, layout);
      const { table } = documentOf('a.sas7bdat', content);
      assert.deepEqual(table!.columns, ['who', 'age', 'day', 'seen']);
      assert.deepEqual(
        [...table!.rows()].map(({ cells }) => cells),
        rows,
      );
      assert.deepEqual(problemsOf('a.sas7bdat', content), []);
    });
  }

  it('are read in the encoding that they name', () => {
    const content = sasFile([{ name: 'who', width: 10, values: ['M\xfcller'] }], { encoding: 62 });
    assert.equal([...documentOf('a', content).table!.rows()][0]!.cells[0], 'Müller');
  });

  it('give their name, their labels and when they were made', () => {
    const content = sasFile([{ name: 'sex', label: 'Sex of Jane', values: [1] }]);
    const found = fieldsOf('a.sas7bdat', content).map(({ text, location }) => [
      location.kind === 'slot' && location.slot,
      text,
    ]);
    assert.deepEqual(found.slice(0, 4), [
      ['data set name', 'VISITS'],
      ['created', '2020-03-16T17:46:40'],
      ['modified', '2020-03-16T17:46:40'],
      ['label of sex', 'Sex of Jane'],
    ]);
  });

  it('say that they are cut, and give what is there', () => {
    const content = sasFile(columns);
    const cut = content.subarray(0, content.indexOf('Zo'));
    assert.equal([...documentOf('a.sas7bdat', cut).table!.rows()].length, 1);
    assert.deepEqual(problemsOf('a.sas7bdat', cut), ['it is cut or damaged: not all of its rows are read']);
  });

  it('end every cut and changed byte as fields, problems or an error of one line', () => {
    for (const layout of [{}, { packing: 'SASYZCRL' }, { packing: 'SASYZCR2' }] as const) {
      const content = sasFile(columns, layout);
      for (let offset = 33; offset < content.length; offset += 7) {
        const changed = Buffer.from(content);
        changed[offset]! ^= 0xff;
        for (const damaged of [changed, content.subarray(0, offset)]) {
          try {
            for (const said of problemsOf('a.sas7bdat', damaged)) assert.doesNotMatch(said, /\n|Jane/);
          } catch (error) {
            assert.match((error as Error).message, /^its (header|description of columns) is damaged/);
          }
        }
      }
    }
  });
});
