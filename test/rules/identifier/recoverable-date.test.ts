import assert from 'node:assert/strict';
import { csaElement, csaHeader } from '../../../scripts/sample/csa-header.ts';
import rule from '../../../src/rules/identifier/recoverable-date.ts';
import { dicomObject } from '../../dicom-object.ts';
import { element, part10 } from '../../formats/dicom/build.ts';
import { documentOf } from '../../formats/document-of.ts';
import { documentContext } from '../document-context.ts';
import { runDatasetRule, said, type TestFile } from '../run-dataset-rule.ts';

const moved = { LongitudinalTemporalInformationModified: 'MODIFIED' };
const siemens = (day: string) => `1.3.12.2.1107.5.2.43.166018.${day}11013672667600224`;

function image(subject: string, dicom: Record<string, string>): TestFile {
  return { path: `${subject}/a.dcm`, subject, dicom: { SOPInstanceUID: '1.2.3', ...dicom } };
}

function check(...files: TestFile[]): string[] {
  return runDatasetRule(rule, files).map(said);
}

describe(rule.id, () => {
  it('sees the true day in the time stamp of a UID, and says of how many subjects', () => {
    const files = ['s1', 's2'].map((subject, index) =>
      image(subject, { ...moved, StudyDate: `2001010${index + 1}`, SeriesInstanceUID: siemens(`2018071${index}`) }),
    );
    assert.deepEqual(check(...files), ['error · left · s1/a.dcm · the time stamps of SeriesInstanceUID · 2 subjects']);
  });
  it('does not tell twice of a UID that the file meta information repeats', () => {
    const both = { MediaStorageSOPInstanceUID: siemens('20180710'), SOPInstanceUID: siemens('20180710') };
    assert.deepEqual(check(image('s1', { ...moved, StudyDate: '20010101', ...both })), [
      'error · left · s1/a.dcm · the time stamps of SOPInstanceUID · 1 subject',
    ]);
    const other = { ...both, SOPInstanceUID: '1.2.3' };
    assert.deepEqual(check(image('s1', { ...moved, StudyDate: '20010101', ...other })), [
      'error · left · s1/a.dcm · the time stamps of MediaStorageSOPInstanceUID · 1 subject',
    ]);
  });
  it('sees it where all dates were removed', () => {
    const removed = { PatientIdentityRemoved: 'YES', StudyDate: '', SeriesInstanceUID: siemens('20180710') };
    assert.deepEqual(check(image('s1', removed)), [
      'error · left · s1/a.dcm · the time stamps of SeriesInstanceUID · 1 subject',
    ]);
  });
  it('sees it in the header of a vendor, in the UIDs and days there', () => {
    const header = csaHeader(
      csaElement('MrPhoenixProtocol', 'UN', `### ASCCONV BEGIN ###\ntReferenceImage0 = ""${siemens('20180710')}""`),
    );
    const document = documentOf(
      'a.dcm',
      part10(
        '1.2.840.10008.1.2.1',
        element(0x00080020, 'DA', '20010101'),
        element(0x00280303, 'CS', 'MODIFIED'),
        element(0x00290010, 'LO', 'SIEMENS CSA HEADER'),
        element(0x00291020, 'OB', header),
      ),
    );
    assert.deepEqual(check({ path: 's1/a.dcm', subject: 's1', document }), [
      'error · left · s1/a.dcm · the time stamps of UIDs in private attributes of SIEMENS CSA HEADER · 1 subject',
    ]);
  });
  it('sees it in a description and in the name of a file', () => {
    const shown = { ...moved, StudyDate: '20010101' };
    assert.deepEqual(check(image('s1', { ...shown, StudyDescription: 'Follow-up of 2018-07-10' })), [
      'error · left · s1/a.dcm · the text of StudyDescription · 1 subject',
    ]);
    assert.deepEqual(check({ ...image('s1', shown), path: 's1/scan_2018-07-10.dcm' }), [
      'error · left · s1/scan_2018-07-10.dcm · names of files · 1 subject',
    ]);
  });
  it('believes an object that says that the days in its texts were moved as well, and its UIDs all the same', () => {
    const shown = { ...moved, StudyDate: '20010101', StudyDescription: 'Follow-up of 2000-07-10' };
    const said = { ...shown, DeidentificationMethod: 'a tool\\days in texts moved with the dates' };
    assert.equal(check(image('s1', shown)).length, 1);
    assert.deepEqual(check(image('s1', said)), []);
    assert.deepEqual(check(image('s1', { ...said, SeriesInstanceUID: siemens('20180710') })), [
      'error · left · s1/a.dcm · the time stamps of SeriesInstanceUID · 1 subject',
    ]);
  });
  it('sees it in the name of a folder, but for the folder of the delivery', () => {
    const shown = { ...moved, StudyDate: '20010101' };
    assert.deepEqual(check({ ...image('s1', shown), path: 'export/2018-07-10/a.dcm' }), [
      'error · left · export/2018-07-10/a.dcm · names of folders · 1 subject',
    ]);
    assert.deepEqual(check({ ...image('s1', shown), path: '2018-07-10/s1/a.dcm' }), []);
    // Archives call folders by the day that the header shows, which says nothing of the true one.
    assert.deepEqual(check({ ...image('s1', shown), path: 'export/2001-01-01/a.dcm' }), []);
  });
  it('sees a date of the same day that was not moved with the others', () => {
    const shown = { ...moved, StudyDate: '20010101', AcquisitionDate: '20010101' };
    assert.deepEqual(check(image('s1', { ...shown, PerformedProcedureStepStartDate: '20180710' })), [
      'error · left · s1/a.dcm · PerformedProcedureStepStartDate · 1 subject',
    ]);
    // What is given before the scan, and a scan past midnight, are of one day; an image may be made anew years later.
    const others = { RadiopharmaceuticalStartDateTime: '200012250900', PerformedProcedureStepStartDate: '20001231' };
    assert.deepEqual(check(image('s1', { ...shown, ...others, InstanceCreationDate: '20050101' })), []);
  });
  it('reads dates in words, and takes the day on which software was made for none', () => {
    const shown = { ...moved, StudyDate: '20010101' };
    for (const text of ['Untersuchung vom 12. März 2019', 'seen on March 12, 2019', '检查日期：2019年3月12日'])
      assert.equal(check(image('s1', { ...shown, ImageComments: text })).length, 1, text);
    assert.deepEqual(check(image('s1', { ...shown, SoftwareVersions: 'N4_VB17A_LATEST_20090307' })), []);
  });
  it('joins an object with a sidecar that names its patient', () => {
    const sidecar = documentOf('a.json', '{"PatientID": "s1", "AcquisitionDateTime": "2018-07-10T10:30:00"}');
    assert.deepEqual(check(image('s1', { ...moved, StudyDate: '20010101' }), { path: 'b/a.json', document: sidecar }), [
      'error · left · b/a.json · key AcquisitionDateTime of sidecars · 1 subject',
    ]);
  });
  it('joins a table whose dates were moved with a sidecar that holds the true one', () => {
    const table = documentOf('scans.tsv', 'filename\tacq_time\nanat/T1w.nii.gz\t1877-06-15T10:30:00\n');
    const sidecar = documentOf('T1w.json', '{"AcquisitionDateTime": "2018-07-10T10:30:00"}');
    assert.deepEqual(
      check(
        { path: 'sub-1/scans.tsv', subject: 'sub-1', document: table },
        { path: 'sub-1/T1w.json', subject: 'sub-1', document: sidecar },
      ),
      ['error · left · sub-1/T1w.json · key AcquisitionDateTime of sidecars · 1 subject'],
    );
  });
  it('doubts a shift where the UID holds the very day', () => {
    assert.deepEqual(check(image('s1', { ...moved, StudyDate: '20180710', SeriesInstanceUID: siemens('20180710') })), [
      'warning · unmoved · s1/a.dcm · the time stamps of SeriesInstanceUID · 1 subject',
    ]);
  });
  it('sees that one person was moved by different times in different objects', () => {
    const one = image('s1', { ...moved, StudyDate: '20010101', SOPInstanceUID: siemens('20180710') });
    const other = image('s1', { ...moved, StudyDate: '20030101', SOPInstanceUID: siemens('20180711') });
    assert.ok(check(one, other).includes('warning · unequal · 1 subject'));
    // A scan that goes on past midnight is one day off.
    const late = image('s1', { ...moved, StudyDate: '20010101', SOPInstanceUID: siemens('20180711') });
    assert.ok(!check(one, late).some((line) => line.includes('unequal')));
  });
  it('sees that all were moved by the same time', () => {
    const files = ['01', '02', '03'].map((day) =>
      image(`s${day}`, { ...moved, StudyDate: `200101${day}`, SOPInstanceUID: siemens(`201807${day}`) }),
    );
    assert.ok(check(...files).includes('warning · common · 3 subjects'));
    assert.ok(!check(...files.slice(0, 2)).some((line) => line.includes('common')));
  });
  it('sees days that avoid every weekend, and not those that fall on any day', () => {
    const days = (from: number, step: number) =>
      Array.from({ length: 30 }, (_, index) => {
        const day = new Date(Date.UTC(2001, 0, from + index * step)).toISOString().slice(0, 10).replaceAll('-', '');
        return image(`s${index}`, { ...moved, StudyDate: day });
      });
    assert.deepEqual(check(...days(1, 7)), ['info · weekdays · 30']);
    assert.deepEqual(check(...days(1, 1)), []);
  });
  it('is silent where dates were never moved: they are findings of their own', () => {
    assert.deepEqual(check(image('s1', { StudyDate: '20180710', SeriesInstanceUID: siemens('20180709') })), []);
  });
  it('is silent about UIDs without a time, and about those that a toolkit made later', () => {
    const shown = { ...moved, StudyDate: '20010101' };
    assert.deepEqual(
      check(image('s1', { ...shown, SeriesInstanceUID: '2.25.113059749145936325402354257176981405696' })),
      [],
    );
    assert.deepEqual(
      check(image('s1', { ...shown, SeriesInstanceUID: '1.2.276.0.7230010.3.1.4.296485376.1.1521713419.1802510' })),
      [],
    );
  });
  it('is silent under a policy that keeps dates', () => {
    const file = image('s1', { ...moved, StudyDate: '20010101', SeriesInstanceUID: siemens('20180710') });
    assert.deepEqual(runDatasetRule(rule, [file], 'hipaa-limited'), []);
  });
  it('holds no day in its facts', () => {
    const values = { ...moved, StudyDate: '20010101', SeriesInstanceUID: siemens('20180710') };
    const document = { fields: () => [], problems: [], dicom: dicomObject(values) };
    const facts = [...rule.collect(document, documentContext(undefined, { subject: 's1', digest: () => 'x' }))];
    assert.equal(facts.length, 1);
    // Neither as it is written nor as the number of days since 1970.
    assert.doesNotMatch(JSON.stringify(facts), /2001|2018|11323|17722/);
  });
});
