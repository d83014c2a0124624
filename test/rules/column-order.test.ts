import assert from 'node:assert/strict';
import { alphabetOf, daysOf, yearOfDay } from '../../src/rules/column-order.ts';

const isRising = (values: readonly (number | undefined)[]): boolean =>
  values.every((value, index) => value !== undefined && (index === 0 || value > values[index - 1]!));

describe('daysOf', () => {
  it('orders dates in the forms of tables', () => {
    assert.ok(isRising(daysOf(['1999-12-31', '2000-01-01T08:15', '2000-01-01 09:00:00', '20000229', '01.03.2000'])));
    assert.ok(isRising(daysOf(['3-MAY-2019', '4 mai 2019', '05.06.19', '1/7/2019'])));
  });
  it('reads day and month by the value that leaves no doubt', () => {
    assert.ok(isRising(daysOf(['01/31/2020', '02/01/2020', '03/01/2020'])));
    assert.ok(isRising(daysOf(['31/01/2020', '01/02/2020', '01/03/2020'])));
  });
  it('takes short years for those of the last hundred', () => {
    assert.deepEqual(
      daysOf(['01.02.61', '01.02.19']).map((day) => yearOfDay(day!)),
      [1961, 2019],
    );
  });
  it('keeps the year of the last day', () => {
    assert.equal(yearOfDay(daysOf(['1924-12-31T23:59'])[0]!), 1924);
  });
  it('knows no date in numbers, ages, years and days that no month has', () => {
    assert.deepEqual(daysOf(['34', '2019', '2019-13-01', '31.02.2019', '10:31:00', 'n/a']), Array(6).fill(undefined));
  });
});

describe('alphabetOf', () => {
  it('orders words without regard to case and accents', () => {
    assert.deepEqual(alphabetOf(['Öztürk', 'adams', 'Oztürk', 'Pratt']), [1, 0, 1, 2]);
  });
});
