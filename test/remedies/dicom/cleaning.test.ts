import assert from 'node:assert/strict';
import type { DicomObject } from '../../../src/model/dicom.ts';
import { dateValueOf } from '../../../src/rules/date-value.ts';
import { element, part10, sequence } from '../../formats/dicom/build.ts';
import { fixed } from './fixed.ts';

const explicit = '1.2.840.10008.1.2.1';
const modifiedDates = 'ps3.15-basic+retain-modified-dates+clean-descriptors+retain-safe-private';

/** The copy of a CT image of Jane Roe with more in it, of groups up to 0008 and of higher ones. */
function copyOf(policy: string, low: readonly Buffer[], high: readonly Buffer[] = []): DicomObject {
  const file = part10(
    explicit,
    element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    element(0x00080018, 'UI', '1.2.3.4.5.6'),
    element(0x00080020, 'DA', '20190425'),
    ...low,
    element(0x00100010, 'PN', 'Roe^Jane'),
    element(0x00100020, 'LO', '6415974217'),
    ...high,
  );
  return fixed(file, policy).after;
}

function daysBetween(from: string, to: string): number {
  const [start, end] = [from, to].map((date) => Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6, 8)));
  return (end! - start!) / 86_400_000;
}

describe('a private attribute', () => {
  const block = (...values: Buffer[]): Buffer[] => [element(0x00090010, 'LO', 'ACME 1.0'), ...values];
  const textOf = (value: Buffer, tag = 0x00091001) => copyOf('hipaa-safe-harbor', block(value)).get(tag)?.text();

  it('keeps its text without what names somebody', () => {
    assert.equal(textOf(element(0x00091001, 'LT', 'Gain 4, call 030 8841 5533')), 'Gain 4, call XXX');
    assert.equal(textOf(element(0x00091001, 'LO', 'sent by jane.roe@clinic.example')), 'sent by XXX');
  });
  it('keeps its text without the name and the number that the object declares elsewhere', () => {
    assert.equal(textOf(element(0x00091001, 'LT', 'jane roe 6415974217 supine')), 'XXX XXX supine');
  });
  it('is removed where its value is a name as a whole, or a date', () => {
    assert.equal(textOf(element(0x00091001, 'PN', 'Poe^Edgar')), undefined);
    assert.equal(textOf(element(0x00091001, 'DA', '20190425')), undefined);
  });
  it('stays as it is where nothing is found in it', () => {
    assert.equal(textOf(element(0x00091001, 'LT', 'Gain 4 at 12.5 kHz')), 'Gain 4 at 12.5 kHz');
  });
  it('has the new UID of what it names, and keeps one that nothing else has', () => {
    const values = [element(0x00091001, 'UI', '1.2.3.4.5.6'), element(0x00091002, 'UI', '1.2.3.4.7')];
    const after = copyOf('hipaa-safe-harbor', block(...values));
    assert.notEqual(after.get(0x00080018)!.text(), '1.2.3.4.5.6');
    assert.equal(after.get(0x00091001)!.text(), after.get(0x00080018)!.text());
    assert.equal(after.get(0x00091002)!.text(), '1.2.3.4.7');
  });
  it('is overwritten in the middle of bytes, whose number stays', () => {
    const bytes = Buffer.from('\u0001\u0002\u0000\u0003write to jane.roe@clinic.example please\u0000\u0005', 'latin1');
    const value = copyOf('hipaa-safe-harbor', block(element(0x00091001, 'OB', bytes)))
      .get(0x00091001)!
      .bytes();
    assert.equal(value.length, bytes.length + (bytes.length % 2));
    assert.match(Buffer.from(value).toString('latin1'), /^\u0001\u0002\0\u0003write to X+ please\0\u0005/);
  });
  it('has a creator that names nobody, and stays in its block', () => {
    const values = [element(0x00090010, 'LO', 'Dr. Jane Roe'), element(0x00091001, 'LT', 'plain')];
    const after = copyOf('hipaa-safe-harbor', values);
    assert.doesNotMatch(after.get(0x00090010)!.text(), /Roe/);
    assert.equal(after.get(0x00091001)!.text(), 'plain');
  });
});

describe('an age', () => {
  const ageIn = (policy: string, age: string) => copyOf(policy, [], [element(0x00101010, 'AS', age)]).get(0x00101010);

  it('stays up to 89 years under Safe Harbor', () => {
    assert.equal(ageIn('hipaa-safe-harbor', '089Y')!.text(), '089Y');
    assert.equal(ageIn('hipaa-safe-harbor', '011M')!.text(), '011M');
  });
  it('is taken away beyond, and in text', () => {
    assert.ok([undefined, ''].includes(ageIn('hipaa-safe-harbor', '093Y')?.text()));
    const text = [element(0x0008103e, 'LO', 'Knee, 93-year-old woman')];
    assert.doesNotMatch(copyOf('hipaa-safe-harbor', text).get(0x0008103e)!.text(), /93/);
  });
  it('is taken away under the profile, and stays where its option retains it', () => {
    assert.ok([undefined, ''].includes(ageIn('ps3.15-basic', '045Y')?.text()));
    assert.equal(ageIn('ps3.15-basic+retain-patient-characteristics', '045Y')!.text(), '045Y');
  });
});

describe('a date under modified dates', () => {
  it('moves with all others of its subject: in a sequence, with a time, and as a part of several', () => {
    const inside = [element(0x00080023, 'DA', '20190501'), element(0x0008002a, 'DT', '20190430221500.5+0100')];
    const after = copyOf(
      modifiedDates,
      [sequence(0x00081115, [Buffer.concat(inside)])],
      [element(0x00181200, 'DA', '20180425\\20190424')],
    );
    const study = after.get(0x00080020)!.text();
    const item = after.get(0x00081115)!.items![0]!;
    assert.ok(daysBetween(study, '20190425') >= 366);
    assert.equal(daysBetween(study, item.get(0x00080023)!.text()), 6);
    const [, day, time] = /^(\d{8})(.*)$/.exec(item.get(0x0008002a)!.text())!;
    assert.deepEqual([daysBetween(study, day!), time], [5, '221500.5+0100']);
    assert.deepEqual(
      after
        .get(0x00181200)!
        .text()
        .split('\\')
        .map((date) => daysBetween(study, date)),
      [-365, -1],
    );
  });
  it('moves in a text as far as the others do, written as it was, the day of an earlier examination too', () => {
    const text = 'Control of 2019-04-25, cf. 25. April 2018';
    const after = copyOf(modifiedDates, [element(0x0008103e, 'LO', text)]);
    const study = after.get(0x00080020)!.text();
    const [, day, earlier] = /^Control of (\d{4}-\d\d-\d\d), cf\. (\d{1,2}\. \p{L}+ \d{4})$/u.exec(
      after.get(0x0008103e)!.text(),
    )!;
    assert.equal(day!.replaceAll('-', ''), study);
    const { year, month, day: ofMonth } = dateValueOf(earlier!)!;
    assert.equal(daysBetween(String(year * 10_000 + month * 100 + ofMonth), study), 365);
    assert.match(after.get(0x00120063)!.text(), /days in texts moved with the dates/);
  });
  it('moves in a report, and in private text that the policy keeps', () => {
    const finding = sequence(0x0040a730, [element(0x0040a160, 'UT', 'Compared with 2019-04-24, smaller')]);
    const block = [element(0x00191010, 'LO', 'GEMS_ACQU_01'), element(0x00191027, 'LT', 'seen 2019-04-24')];
    const policy = `${modifiedDates}+clean-structured-content`;
    const after = copyOf(policy, [], [...block, finding]);
    const study = after.get(0x00080020)!.text();
    const report = after.get(0x0040a730)!.items![0]!.get(0x0040a160)!.text();
    const day = /^Compared with (\S+), smaller$/.exec(report)![1]!;
    assert.equal(daysBetween(day.replaceAll('-', ''), study), 1);
    assert.doesNotMatch(after.get(0x00191027)?.text() ?? '', /2019-04-24/);
  });
  it('moves beside a name that goes', () => {
    const after = copyOf(modifiedDates, [element(0x0008103e, 'LO', 'Jane Roe on 2019-04-25')]);
    assert.match(after.get(0x0008103e)!.text(), /^XXX on \d{4}-\d\d-\d\d$/);
  });
  it('is blanked in a text where it reads two ways, is a day of birth, or does not fit moved', () => {
    const textOf = (text: string, tag = 0x0008103e, vr = 'LO') =>
      copyOf(
        modifiedDates,
        tag < 0x00100000 ? [element(tag, vr, text)] : [],
        tag < 0x00100000 ? [] : [element(tag, vr, text)],
      )
        .get(tag)!
        .text();
    assert.equal(textOf('Control of 04/05/2019, left'), 'Control of XXX, left');
    assert.doesNotMatch(textOf('born 12.03.1950, left'), /\d/);
    const long = `${'knee '.repeat(10)}5 May 2019`;
    assert.doesNotMatch(textOf(long), /2019/);
    assert.ok(textOf(long).length <= 64);
  });
  it('is blanked in a text under every policy that does not have dates moved', () => {
    const after = copyOf('ps3.15-basic+clean-descriptors', [element(0x0008103e, 'LO', 'Control of 2019-04-25, left')]);
    assert.equal(after.get(0x0008103e)!.text(), 'Control of XXX, left');
  });
  it('moves though somebody wrote it as no DA is, and goes where it is none', () => {
    const after = copyOf(modifiedDates, [element(0x00080021, 'DA', '2019-04-27'), element(0x00080022, 'DA', 'spring')]);
    assert.equal(daysBetween(after.get(0x00080020)!.text(), after.get(0x00080021)!.text()), 2);
    assert.ok([undefined, ''].includes(after.get(0x00080022)?.text()));
  });
  it('leaves a dummy where it is', () => {
    const after = copyOf(modifiedDates, [element(0x00080022, 'DA', '19000101')]);
    assert.equal(after.get(0x00080022)!.text(), '19000101');
  });
});

describe('a day elsewhere', () => {
  const timeStamp = '1.3.12.2.1107.5.2.32.35177.20190425112233441';

  it('goes out of a private UID, which gets a new one', () => {
    const values = [element(0x00090010, 'LO', 'ACME 1.0'), element(0x00091001, 'UI', timeStamp)];
    assert.match(copyOf('hipaa-safe-harbor', values).get(0x00091001)!.text(), /^2\.25\./);
  });
  it('stays where the policy lets dates stay', () => {
    const text = [element(0x0008103e, 'LO', 'Control of 2019-04-25')];
    assert.equal(copyOf('hipaa-limited', text).get(0x0008103e)!.text(), 'Control of 2019-04-25');
  });
});

describe('what rules of fields do not see', () => {
  it('goes: a text behind a zero byte, as far as every reader shows it', () => {
    const text = [element(0x0008103e, 'LO', 'Knee\u0000 of the daughter')];
    assert.equal(copyOf('hipaa-safe-harbor', text).get(0x0008103e)!.text(), 'Knee');
    const nothing = [element(0x0008103e, 'LO', '\u0000of the daughter')];
    assert.equal(copyOf('hipaa-safe-harbor', nothing).get(0x0008103e)!.text(), 'REMOVED');
  });
  it('goes: the machine in a software version, whose release stays', () => {
    const version = [element(0x00181020, 'LO', 'V12.3 host=MRROOM4PC')];
    assert.equal(copyOf('hipaa-safe-harbor', [], version).get(0x00181020)!.text(), 'V12.3 host=XXX');
    const plain = [element(0x00181020, 'LO', 'syngo MR E11')];
    assert.equal(copyOf('hipaa-safe-harbor', [], plain).get(0x00181020)!.text(), 'syngo MR E11');
  });
});
