import assert from 'node:assert/strict';
import rule from '../../../src/rules/identifier/software-host.ts';
import { dicomObject } from '../../dicom-object.ts';
import { documentContext } from '../document-context.ts';

function hosts(SoftwareVersions: string, policy?: string) {
  const document = { fields: () => [], problems: [], dicom: dicomObject({ SoftwareVersions }) };
  return [...rule.check(document, documentContext(policy))].map(({ value }) => value);
}

describe(rule.id, () => {
  it('finds the machine by the words and signs before it', () => {
    assert.deepEqual(hosts('syngo MR B17 host: MRC25512'), ['MRC25512']);
    assert.deepEqual(hosts('build 2018-07 by jsmith@mrc-host01'), ['mrc-host01']);
    assert.deepEqual(hosts('\\\\MRSERV01\\apps\\syngo'), ['MRSERV01']);
    assert.deepEqual(hosts('syngo MR E11\\ct93.radiology.clinic.example'), ['ct93.radiology.clinic.example']);
    assert.deepEqual(hosts('VE11C on MR-WS-RAD3'), ['MR-WS-RAD3']);
    assert.deepEqual(hosts('syngo.via VB60A_HF02 @ RADSRV07'), ['RADSRV07']);
    assert.deepEqual(hosts('build 4.1 192.168.17.4'), ['192.168.17.4']);
    assert.deepEqual(hosts('3.2 at 10.20.30.40'), ['10.20.30.40']);
  });
  it('is silent about versions and releases as makers write them', () => {
    const makers = [
      'syngo MR E11',
      '27\\LX\\MR Software release:DV26.0_R03_1831.b',
      '5.1.7\\5.1.7.1',
      '10.1.2.3.4',
      '10.1.2',
      '10.10.3.1',
      '10.0.0.1\\10.0.0.2',
      'Viewer 4.1 build 22@main',
      'Java 1.8 on Windows10',
      'NUMARIS/4\\syngo MR D13D\\N4_VD13D_LATEST_20120406',
      'Viewer 4.2 on Windows 10',
      'running on Win10',
      'OFFIS_DCMTK_360',
      'Version 2.1 by ACME',
    ];
    assert.deepEqual(
      makers.flatMap((maker) => hosts(maker)),
      [],
    );
  });
  it('lets it stand where the identity of devices is kept', () => {
    assert.deepEqual(hosts('host: MRC25512', 'ps3.15-basic+retain-device-identity'), []);
  });
});
