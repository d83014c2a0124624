import assert from 'node:assert/strict';
import { csaElement, csaHeader } from '../../../scripts/sample/csa-header.ts';
import dicom from '../../../src/formats/dicom.ts';
import { renderHeader } from '../../../src/formats/header/view.ts';
import type { Document } from '../../../src/model/document.ts';
import { resolvePolicy } from '../../../src/policies/presets.ts';
import { judgeField } from '../../../src/rules/judge-field.ts';
import { fileEntry } from '../../file-entry.ts';
import { element, part10, readerOf } from './build.ts';

const explicitUid = '1.2.840.10008.1.2.1';
const creator = element(0x00290010, 'LO', 'ACME');
const documentOf = (...elements: readonly Buffer[]) =>
  dicom.read(fileEntry('a.dcm'), readerOf(part10(explicitUid, ...elements)));
const insideOf = (document: Document) => [...document.fields()].filter(({ inElement }) => inElement);
const judged = (document: Document, policy = 'hipaa-safe-harbor') =>
  insideOf(document).flatMap((field) =>
    judgeField(field, { policy: resolvePolicy(policy), circumstances: {} }).map(
      ({ ruleId, severity, place, location }) => ({ ruleId, severity, place, location }),
    ),
  );
const binary = (text: string) =>
  Buffer.concat([Buffer.from([1, 2, 0, 0xff, 0]), Buffer.from(text), Buffer.from([0, 7, 0])]);

describe('texts inside binary values', () => {
  it('are judged where they stand between other bytes, and weigh as a warning at most', () => {
    assert.deepEqual(judged(documentOf(creator, element(0x00291010, 'OB', binary('jane.roe@clinic.example')))), [
      {
        ruleId: 'identifier/email',
        severity: 'warning',
        place: 'private attribute (0029,xx10) of ACME',
        location: {
          kind: 'attribute',
          attribute: '(0029,1010)',
          creator: 'ACME',
          part: 'byte 5',
          span: { start: 0, end: 23 },
        },
      },
    ]);
  });

  it('are judged in full where the value is nothing but text', () => {
    const [found] = judged(documentOf(creator, element(0x00291010, 'OB', 'mail jane.roe@clinic.example')));
    assert.deepEqual([found?.ruleId, found?.severity], ['identifier/email', 'error']);
  });

  it('are looked for in standard attributes too, such as a certificate, and not in pixels, look-up tables and curves', () => {
    const text = binary('jane.roe@clinic.example');
    assert.equal(judged(documentOf(element(0x04000115, 'OB', text))).length, 1);
    for (const tag of [0x00281201, 0x54001010, 0x60003000, 0x50003000, 0x00420011]) {
      assert.equal(
        insideOf(documentOf(element(0x00080060, 'CS', 'MR'), element(tag, 'OB', text))).length,
        0,
        tag.toString(16),
      );
    }
  });

  it('of a vendor’s header are judged by what the vendor calls them', () => {
    const header = csaHeader(
      csaElement('PatientName', 'LO', 'Roe^Jane'),
      csaElement('tBaselineString', 'LO', 'N4_20160120'),
    );
    const [found, ...others] = judged(documentOf(creator, element(0x00291010, 'OB', header)));
    assert.deepEqual(
      [found?.ruleId, found?.severity, found?.place],
      ['identifier/name', 'error', 'PatientName in private attribute (0029,xx10) of ACME'],
    );
    assert.deepEqual(others, []);
  });

  it('that say once more what an attribute of the patient says are judged as that attribute is', () => {
    const header = (age: string): Document =>
      documentOf(
        creator,
        element(
          0x00291010,
          'OB',
          csaHeader(
            csaElement('UsedPatientWeight', 'IS', '66'),
            csaElement('TransmitterCalibration', 'DS', '316.969644'),
            csaElement('PatReinPattern', 'ST', `1;HFS;66.00;${age};3;0;2;-2048984740`),
          ),
        ),
      );
    const said = (age: string, policy?: string): string[] =>
      judged(header(age), policy).map(({ ruleId, severity, place }) => `${severity} ${ruleId} ${place}`);
    const place = 'in private attribute (0029,xx10) of ACME';
    assert.deepEqual(said('48.00'), []);
    assert.deepEqual(said('93.00'), [`error outlier/age-over-89 PatientAge ${place}`]);
    assert.deepEqual(said('48.00', 'ps3.15-basic'), [
      `warning identifier/dicom-attribute UsedPatientWeight ${place}`,
      `warning identifier/dicom-attribute UsedPatientWeight ${place}`,
      `warning identifier/dicom-attribute PatientAge ${place}`,
    ]);
    assert.deepEqual(said('48.00', 'ps3.15-basic+retain-patient-characteristics'), []);
  });

  it('stand in the header view below their attribute, with their findings on them', () => {
    const document = documentOf(
      creator,
      element(
        0x00291010,
        'OB',
        csaHeader(csaElement('PatientName', 'LO', 'Roe^Jane'), csaElement('Coil', 'LO', 'HEA')),
      ),
    );
    const view = renderHeader(document);
    const lines = view.text.split('\n');
    const region = view.locate({ kind: 'attribute', attribute: '(0029,1010)', creator: 'ACME', part: 'PatientName' })!;
    assert.match(lines[region.startLine - 2]!, /^\(0029,1010\) OB \[ACME\] /);
    assert.equal(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1), 'Roe^Jane');
    const attribute = view.locate({ kind: 'attribute', attribute: '(0029,1010)', creator: 'ACME' })!;
    assert.equal(attribute.startLine, region.startLine - 1);
  });

  it('are shown masked where values are', () => {
    const document = documentOf(creator, element(0x00291010, 'OB', binary('jane.roe@clinic.example')));
    const { text } = renderHeader(document, (field) => (field.inElement ? '•••' : field.text));
    assert.ok(!text.includes('jane') && text.includes('•••'));
  });
});
