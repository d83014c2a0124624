import assert from 'node:assert/strict';
import { documentOf, fieldsOf, problemsOf } from './document-of.ts';
import { type MadeVariable, transportFile } from './sas-transport-file.ts';

describe('SAS transport format', () => {
  const variables: readonly MadeVariable[] = [
    { name: 'WHO', width: 12, values: ['Jane Roe', 'Zoë', ''] },
    { name: 'DOSE', values: [-118.625, 0.1, undefined] },
    { name: 'DAY', format: 'MMDDYY', values: [0, -1, 22_000] },
    { name: 'SEEN', format: 'DATETIME', values: [3600, 0, undefined] },
  ];

  it('reads observations, with times as dates and missing values as nothing', () => {
    const { table } = documentOf('a.xpt', transportFile({ DM: variables }));
    assert.deepEqual(table!.columns, ['WHO', 'DOSE', 'DAY', 'SEEN']);
    assert.deepEqual(
      [...table!.rows()].map(({ cells }) => cells),
      [
        ['Jane Roe', '-118.625', '1960-01-01', '1960-01-01T01:00:00'],
        ['Zoë', '0.1', '1959-12-31', '1960-01-01T00:00:00'],
        ['', '', '2020-03-26', ''],
      ],
    );
  });

  it('reads every data set of a file, each as a sheet, and what fills their last records as nothing', () => {
    const content = transportFile({
      DM: [{ name: 'A', width: 3, values: ['one'] }],
      AE: [{ name: 'B', width: 5, values: ['two', 'three'] }],
    });
    assert.equal(documentOf('a.xpt', content).table, undefined);
    const cells = fieldsOf('a.xpt', content).filter(({ kind }) => kind === 'cell');
    assert.deepEqual(
      cells.map(({ text, location }) => [text, location]),
      [
        ['one', { kind: 'cell', cell: { row: 2, column: 1 }, sheet: 'DM' }],
        ['two', { kind: 'cell', cell: { row: 2, column: 1 }, sheet: 'AE' }],
        ['three', { kind: 'cell', cell: { row: 3, column: 1 }, sheet: 'AE' }],
      ],
    );
  });

  it('gives what people wrote about the data', () => {
    const content = transportFile({ DM: [{ name: 'SEX', label: 'Sex of Jane', values: [1] }] });
    const remarks = fieldsOf('a.xpt', content).filter(({ kind }) => kind === 'prose');
    assert.deepEqual(
      remarks.map(({ text, location }) => [location.kind === 'slot' && location.slot, text]),
      [
        ['label of DM', 'Visits of DM'],
        ['creation of DM', '14MAR21:09:30:00'],
        ['modification of DM', '14MAR21:09:30:00'],
        ['label of DM.SEX', 'Sex of Jane'],
      ],
    );
  });

  it('ends every cut and changed byte as fields, problems or an error of one line', () => {
    const content = transportFile({ DM: variables });
    for (let offset = 80; offset < content.length; offset += 3) {
      const changed = Buffer.from(content);
      changed[offset]! ^= 0xff;
      for (const damaged of [changed, content.subarray(0, offset)]) {
        try {
          for (const said of problemsOf('a.xpt', damaged)) assert.doesNotMatch(said, /\n|Jane/);
        } catch (error) {
          assert.match((error as Error).message, /^(it|the)[a-z ,:]+$/);
        }
      }
    }
  });
});
