import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shiftWritten } from '../../../src/remedies/dicom/shift-written.ts';
import { dateValueOf, dayNumberOf } from '../../../src/rules/date-value.ts';

describe('shiftWritten', () => {
  it('writes a moved day as it was written', () => {
    for (const [before, after] of [
      ['2019-03-12', '2019-02-10'],
      ['2019/03/12', '2019/02/10'],
      ['20190312', '20190210'],
      ['2019-03-12T10:30:00Z', '2019-02-10T10:30:00Z'],
      ['12.03.2019', '10.02.2019'],
      ['2.3.2019', '31.1.2019'],
      ['12 Mar 2019', '10 Feb 2019'],
      ['12-MAR-2019', '10-FEB-2019'],
      ['12. März 2019', '10. Februar 2019'],
      ['12 de marzo de 2019', '10 de febrero de 2019'],
      ['March 12, 2019', 'February 10, 2019'],
      ['2019年3月12日', '2019年2月10日'],
    ] as const)
      assert.equal(shiftWritten(before, -30), after);
  });
  it('leaves what can be read in two ways, and what is no whole day', () => {
    for (const text of [
      '03/04/2019',
      '25/03/2019',
      '3-4-2019',
      '12.03.19',
      '2019-03',
      'März 2019',
      '12. März',
      'REMOVED',
    ])
      assert.equal(shiftWritten(text, -30), undefined, text);
  });
  it('takes no day that is not in the calendar', () => {
    for (const text of ['2019-02-30', '31.04.2019', '20191301', '12 Foo 2019'])
      assert.equal(shiftWritten(text, -30), undefined, text);
  });
  it('writes a day that is read as just the day that it moved to', () => {
    const day = fc.integer({ min: 4000, max: 20_000 });
    const forms = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'].flatMap((locale) =>
      (['long', 'short', '2-digit'] as const).map((month) => ({ locale, month })),
    );
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -3652, max: -366 }),
        fc.constantFrom(...forms),
        (from, days, { locale, month }) => {
          const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
          const text = new Intl.DateTimeFormat(locale, options).format(from * 86_400_000);
          const moved = shiftWritten(text, days);
          if (moved === undefined) return;
          const read = dateValueOf(moved);
          assert.equal(read && dayNumberOf(read), from + days, `${text} became ${moved}`);
        },
      ),
    );
  });
});
