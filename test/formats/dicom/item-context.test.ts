import assert from 'node:assert/strict';
import dicom from '../../../src/formats/dicom.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import { judgeField } from '../../../src/rules/judge-field.ts';
import { fileEntry } from '../../file-entry.ts';
import { element, part10, readerOf, sequence } from './build.ts';

const violations = (...elements: readonly Buffer[]) => {
  const bytes = part10('1.2.840.10008.1.2.1', element(0x00080060, 'CS', 'SR'), ...elements);
  const document = dicom.read(fileEntry('a.dcm'), readerOf(bytes));
  const setting = { policy: resolvePolicy('hipaa-safe-harbor'), circumstances: {} };
  return [...document.fields()].flatMap((field) => judgeField(field, setting));
};
const concept = (meaning: string) => sequence(0x0040a043, [element(0x00080104, 'LO', meaning)]);
const item = (meaning: string, ...values: readonly Buffer[]) => Buffer.concat([concept(meaning), ...values]);
const contentOf = (...items: readonly Buffer[]) => sequence(0x0040a730, items);

describe('what a nested attribute stands in', () => {
  const text = element(0x0040a160, 'UT', 'mail jane.roe@clinic.example');

  it('is the way through a structured report in words, and its place the path', () => {
    const report = [concept('Imaging Report'), contentOf(item('Findings', contentOf(item('Comment', text))))];
    const [found] = violations(...report);
    assert.equal(found?.place, 'TextValue of Imaging Report › Findings › Comment');
    assert.equal(found?.field, 'TextValue');
    assert.deepEqual(
      found?.location.kind === 'attribute' && found.location.attribute,
      '(0040,A730)[0].(0040,A730)[0].(0040,A160)',
    );
  });

  it('judges names, dates, date-times and references of a report', () => {
    const values = [
      element(0x0040a120, 'DT', '19930714101112'),
      element(0x0040a121, 'DA', '19930714'),
      element(0x0040a123, 'PN', 'ROE^JANE'),
      element(0x0040a124, 'UI', '1.3.12.2.1107.5.2.19.45160.2018091812204221515890105'),
    ];
    const found = violations(concept('Report'), contentOf(...values.map((value) => item('Item', value))));
    assert.deepEqual(
      found.map(({ class: identifier }) => identifier),
      ['date', 'date', 'name', 'uid'],
    );
    assert.ok(found.every(({ parameters }) => String(parameters?.keyword).endsWith(' of Report › Item')));
  });

  describe('by its concept', () => {
    const coded = (code: string, scheme: string, meaning: string) =>
      sequence(0x0040a043, [
        Buffer.concat([
          element(0x00080100, 'SH', code),
          element(0x00080102, 'SH', scheme),
          element(0x00080104, 'LO', meaning),
        ]),
      ]);
    const judged = (name: Buffer, ...values: readonly Buffer[]) =>
      violations(contentOf(Buffer.concat([name, ...values]))).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    const value = (text: string) => element(0x0040a160, 'UT', text);

    it('is an identifier where the concept is one, whatever its value looks like', () => {
      assert.deepEqual(judged(coded('121016', 'DCM', 'Device Observer Serial Number'), value('73345')), [
        'warning identifier/device-serial',
      ]);
      assert.deepEqual(judged(coded('121030', 'DCM', 'Subject ID'), value('88123451')), ['error identifier/mrn']);
      assert.deepEqual(judged(coded('X7', '99LOCAL', 'Patient Name'), value('Roe')), ['error identifier/name']);
    });

    it('is of staff where the concept is an observer', () => {
      const name = element(0x0040a123, 'PN', 'ROE^JANE');
      assert.deepEqual(judged(coded('121008', 'DCM', 'Person Observer Name'), name), ['warning identifier/name']);
    });

    it('is the concept of the item that a number measures', () => {
      const measured = (years: string) => sequence(0x0040a300, [element(0x0040a30a, 'DS', years)]);
      assert.deepEqual(judged(coded('121033', 'DCM', 'Subject Age'), measured('93')), ['error outlier/age-over-89']);
      assert.deepEqual(judged(coded('121033', 'DCM', 'Subject Age'), measured('43')), []);
    });

    it('is what the text says where the concept is anything else, or a pseudonym stands there', () => {
      assert.deepEqual(judged(coded('121071', 'DCM', 'Finding'), value('73345')), []);
      assert.deepEqual(judged(coded('121016', '99LOCAL', 'Finding'), value('73345')), []);
      assert.deepEqual(judged(coded('121030', 'DCM', 'Subject ID'), value('SUBJ-001')), []);
    });
  });

  it('does not say a concept that could be what somebody typed', () => {
    const [found] = violations(concept('seen by <jane.roe@clinic.example>'), contentOf(item('Comment', text))).slice(
      -1,
    );
    assert.equal(found?.place, 'TextValue of Comment');
  });

  it('says that an identifier stands in what the object was before', () => {
    const modified = sequence(0x04000550, [element(0x00100010, 'PN', 'ROE^JANE')]);
    const [found] = violations(sequence(0x04000561, [modified]));
    assert.equal(found?.place, 'PatientName of what the object was before it was changed');
  });

  it('says the type of a record of a media directory', () => {
    const record = Buffer.concat([element(0x00041430, 'CS', 'PATIENT'), element(0x00100010, 'PN', 'ROE^JANE')]);
    const [found] = violations(sequence(0x00041220, [record]));
    assert.equal(found?.place, 'PatientName of a record of type PATIENT');
  });

  it('is nothing for other sequences, in which identifiers are judged as at the top', () => {
    const patient = [element(0x00100010, 'PN', 'ROE^JANE')];
    for (const tag of [0x00400275, 0x00081110, 0x00101002, 0x00080096]) {
      assert.equal(violations(sequence(tag, patient))[0]?.place, 'PatientName', tag.toString(16));
    }
  });
});
