import assert from 'node:assert/strict';
import type { EncodedColumn } from '../../../src/model/encoded-column.ts';
import { applySteps } from '../../../src/statistics/generalisation/apply-steps.ts';
import type { Coarsening, ColumnKind } from '../../../src/statistics/generalisation/step.ts';
import { encoded } from '../gold.ts';

const cellsOf = ({ codes, values }: EncodedColumn) => Array.from(codes, (code) => values[code]!);

/** The cells of a column after some steps on it. */
function changed(kind: ColumnKind, cells: readonly string[], ...steps: Coarsening[]): string[] {
  const column = encoded('c', cells);
  const missing = column.values.indexOf('');
  const generalisable = { column: missing < 0 ? column : { ...column, missing }, kind };
  const table = applySteps(
    [generalisable],
    steps.map((step) => ({ ...step, column: 0 })),
    cells.length,
  );
  return cellsOf(table.columns[0]!);
}

describe('applySteps', () => {
  it('tells whole numbers in bands by their first and last', () => {
    assert.deepEqual(changed('number', ['35', '39', '40', '0', '-1'], { kind: 'bands', width: 5 }), [
      '35–39',
      '35–39',
      '40–44',
      '0–4',
      '-5–-1',
    ]);
  });

  it('tells other numbers in bands by their bounds, without the noise of binary fractions', () => {
    assert.deepEqual(changed('number', ['0.3', '0.35', '1.2'], { kind: 'bands', width: 0.1 }), [
      '0.3 to <0.4',
      '0.3 to <0.4',
      '1.2 to <1.3',
    ]);
    assert.deepEqual(changed('number', ['71.5', '70'], { kind: 'bands', width: 5 }), ['70 to <75', '70 to <75']);
  });

  it('codes the top and the bottom, and leaves what lies between or puts it into bands', () => {
    const ages = ['17', '19', '20', '89', '90', '104'];
    const ends: Coarsening[] = [
      { kind: 'bottom', below: 20 },
      { kind: 'top', from: 90 },
    ];
    assert.deepEqual(changed('number', ages, ...ends), ['<20', '<20', '20', '89', '90+', '90+']);
    assert.deepEqual(changed('number', ages, { kind: 'bands', width: 10 }, ...ends), [
      '<20',
      '<20',
      '20–29',
      '80–89',
      '90+',
      '90+',
    ]);
  });

  it('reads ages as DICOM writes them, and joins a value to the band that it is called by', () => {
    const cells = changed('number', ['093Y', '90+', '034Y'], { kind: 'top', from: 90 });
    assert.deepEqual(cells, ['90+', '90+', '034Y']);
  });

  it('leaves what is no number, and a missing value, what they are', () => {
    assert.deepEqual(changed('number', ['34', 'unknown', ''], { kind: 'bands', width: 10 }), ['30–39', 'unknown', '']);
  });

  const dates = ['1950-03-31', '19500301', '1950', '1954-12-01', '1959-01-01', ''];
  const precisions: readonly (readonly [to: 'month' | 'year' | '5-years' | 'decade', cells: string[]])[] = [
    ['month', ['1950-03', '1950-03', '1950', '1954-12', '1959-01', '']],
    ['year', ['1950', '1950', '1950', '1954', '1959', '']],
    ['5-years', ['1950–1954', '1950–1954', '1950–1954', '1950–1954', '1955–1959', '']],
    ['decade', ['1950s', '1950s', '1950s', '1950s', '1950s', '']],
  ];
  for (const [to, cells] of precisions) {
    it(`tells dates to the ${to}`, () => assert.deepEqual(changed('date', dates, { kind: 'date', to }), cells));
  }

  it('tells the earliest years as one', () => {
    const steps: Coarsening[] = [
      { kind: 'date', to: 'year' },
      { kind: 'bottom', below: 1935 },
    ];
    assert.deepEqual(changed('date', ['1931-05-01', '1934', '1935-01-01'], ...steps), ['<1935', '<1935', '1935']);
    assert.deepEqual(changed('year', ['1931', '1936'], { kind: 'bottom', below: 1935 }), ['<1935', '1936']);
  });

  it('tells the first characters of a postcode, spaces not counted', () => {
    assert.deepEqual(changed('postcode', ['94110', '94 115', '941', ''], { kind: 'prefix', length: 3 }), [
      '941*',
      '941*',
      '941',
      '',
    ]);
  });

  it('merges values as "other", or by the word that the table has for it', () => {
    assert.deepEqual(changed('category', ['a', 'b', 'c'], { kind: 'merge', codes: [0, 2] }), ['other', 'b', 'other']);
    assert.deepEqual(changed('category', ['a', 'Other', 'c'], { kind: 'merge', codes: [0, 1] }), [
      'Other',
      'Other',
      'c',
    ]);
  });

  it('drops a column, its missing values too', () => {
    const column = { ...encoded('c', ['x', '', 'y']), missing: 1 };
    const table = applySteps([{ column, kind: 'category' }], [{ column: 0, kind: 'drop' }], 3);
    assert.deepEqual(cellsOf(table.columns[0]!), ['*', '*', '*']);
    assert.equal(table.columns[0]!.missing, undefined);
  });

  it('has values in the order in which they appear, each once, and knows the missing one', () => {
    const column = { ...encoded('c', ['31', '', '39', '22']), missing: 1 };
    const step = { column: 0, kind: 'bands', width: 10 } as const;
    const table = applySteps([{ column, kind: 'number' }], [step], 4);
    assert.deepEqual(table.columns[0], {
      name: 'c',
      codes: Uint32Array.of(0, 1, 0, 2),
      values: ['30–39', '', '20–29'],
      missing: 1,
    });
  });

  it('suppresses the records of small classes in every column, after the other steps', () => {
    const sex = encoded('sex', ['F', 'F', 'M', 'M', 'M']);
    const age = encoded('age', ['31', '35', '34', '36', '88']);
    const table = applySteps(
      [
        { column: sex, kind: 'category', fixed: true },
        { column: age, kind: 'number' },
      ],
      [
        { column: 1, kind: 'bands', width: 10 },
        { kind: 'suppress', below: 2, records: 1, cells: 2 },
      ],
      5,
    );
    assert.deepEqual(table.suppressed, Uint32Array.of(4));
    assert.deepEqual(table.columns.map(cellsOf), [
      ['F', 'F', 'M', 'M', '*'],
      ['30–39', '30–39', '30–39', '30–39', '*'],
    ]);
  });

  it('blanks a cell by the word for nothing that the column has already', () => {
    const site = { ...encoded('site', ['A', 'A', '*', '*', 'B']), missing: 1 };
    const step = { kind: 'suppress', below: 2, records: 1, cells: 1 } as const;
    const { columns } = applySteps([{ column: site, kind: 'category' }], [step], 5);
    assert.deepEqual(columns[0], {
      name: 'site',
      codes: Uint32Array.of(0, 0, 1, 1, 1),
      values: ['A', '*'],
      missing: 1,
    });
  });

  it('leaves a table as it is without steps', () => {
    const column = encoded('c', ['a', 'b']);
    const table = applySteps([{ column, kind: 'category' }], [], 2);
    assert.equal(table.columns[0], column);
    assert.equal(table.suppressed.length, 0);
  });
});
