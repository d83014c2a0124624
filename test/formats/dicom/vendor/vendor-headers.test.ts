import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { csaElement, csaHeader } from '../../../../scripts/sample/csa-header.ts';
import { vendorParts } from '../../../../src/formats/dicom/vendor/index.ts';
import { csaHeaderOfFirstVersion } from './csa-header.ts';

const parts = (bytes: Uint8Array) =>
  vendorParts(bytes)?.map(({ name, place, text }) => `${place} | ${name} | ${text}`) ?? 'none';

const protocol = `<XProtocol>
{
  <ParamString."PatientName">  { "Roe^Jane" }
  <ParamString."tDefault">  { <Visible> "true" "value" }
  <ParamLong."Weight">  { 70 }
  <ParamDouble."flUsedPatientWeight">  { <Precision> 6  72.5748 }
  <ParamString."Empty">  {  }
}
### ASCCONV BEGIN object=MrProtDataImpl ###
ulVersion	 = 	51130001
tPatientName = "Roe^Jane"
sProtConsistencyInfo.tBaselineString	 = 	""N4_VE11C""
tReferenceImage1	 = 	""1.3.12.2.1107.5.2.19.45160.2018""
ulDate = 20180918
sGRADSPEC.asGPAData[0].lOffsetX = -3717
sGRADSPEC.asGPAData[0].lDelayX = 37
sGRADSPEC.alShimCurrent[0] = 187
sTXSPEC.asNucleusInfo[0].lFrequency = 123203897
sTXSPEC.asNucleusInfo[0].flReferenceAmplitude = 316.969644
sTXSPEC.asNucleusInfo[1].lFrequency = 49838000
### ASCCONV END ###`;

describe('vendorParts', () => {
  const elements = [
    csaElement('PatientName', 'LO', 'Roe^Jane'),
    csaElement('UsedPatientWeight', 'IS', '70'),
    csaElement('RealDwellTime', 'IS', '3000'),
    csaElement('ImaCoilString', 'LO', '', 'HEA', 'HEP'),
  ];
  const told = [
    'PatientName | PatientName | Roe^Jane',
    'UsedPatientWeight | UsedPatientWeight | 70',
    'ImaCoilString | ImaCoilString | HEA\\HEP',
  ];

  it('reads the texts of a Siemens CSA header of either version, and of its numbers those of the person', () => {
    assert.deepEqual(parts(csaHeader(...elements)), told);
    assert.deepEqual(parts(csaHeaderOfFirstVersion(...elements)), told);
  });

  it('reads the protocol inside of it: its tree, and its assignments under their keys; of the numbers those that find a scan again', () => {
    assert.deepEqual(parts(csaHeader(csaElement('MrPhoenixProtocol', 'UN', protocol))), [
      'MrPhoenixProtocol PatientName | PatientName | Roe^Jane',
      'MrPhoenixProtocol tDefault | tDefault | value',
      'MrPhoenixProtocol flUsedPatientWeight | flUsedPatientWeight | 72.5748',
      'MrPhoenixProtocol tPatientName | tPatientName | Roe^Jane',
      'MrPhoenixProtocol sProtConsistencyInfo.tBaselineString | tBaselineString | N4_VE11C',
      'MrPhoenixProtocol tReferenceImage1 | tReferenceImage | 1.3.12.2.1107.5.2.19.45160.2018',
      'MrPhoenixProtocol ulDate | ulDate | 20180918',
      'MrPhoenixProtocol sGRADSPEC.asGPAData[0].lOffsetX | lOffsetX | -3717',
      'MrPhoenixProtocol sGRADSPEC.alShimCurrent[0] | alShimCurrent | 187',
      'MrPhoenixProtocol sTXSPEC.asNucleusInfo[0].lFrequency | lFrequency | 123203897',
      'MrPhoenixProtocol sTXSPEC.asNucleusInfo[0].flReferenceAmplitude | flReferenceAmplitude | 316.969644',
    ]);
  });

  it('takes weight and age out of the pattern by which a registration is known again', () => {
    assert.deepEqual(parts(csaHeader(csaElement('PatReinPattern', 'ST', '1;FFS;45.36;10.87;3;0;2;866892320'))), [
      'PatReinPattern | PatReinPattern | 1;FFS;45.36;10.87;3;0;2;866892320',
      'PatReinPattern 3 | UsedPatientWeight | 45.36',
      'PatReinPattern 4 | PatientAge | 10.87',
    ]);
    assert.equal(parts(csaHeader(csaElement('PatReinPattern', 'ST', '1;two;45.36;10.87'))).length, 1);
  });

  it('reads a protocol that is the value itself, as newer systems write it', () => {
    assert.equal((parts(Buffer.from(protocol)) as string[]).length, 11);
  });

  it('unpacks the protocol of a GE scanner, and leaves settings out', () => {
    const packed = gzipSync('SEDESC "Knee of Jane Roe"\nTE "30.0"\nSLOC "1 2 3"\n');
    assert.deepEqual(parts(Buffer.concat([Buffer.alloc(4), packed])), ['SEDESC | SEDESC | Knee of Jane Roe']);
  });

  it('does not show a key that could be anything as a place', () => {
    assert.deepEqual(parts(csaHeader(csaElement('Roe, Jane 1970', 'LO', 'x y z'))), [
      'entry 1 | Roe, Jane 1970 | x y z',
    ]);
  });

  it('ends early where a header is damaged, and knows none in other bytes', () => {
    const whole = csaHeader(...elements);
    for (let length = 16; length < whole.length; length += 7) {
      assert.ok((parts(whole.subarray(0, length)) as string[]).length <= 3);
    }
    assert.deepEqual(parts(Buffer.concat([Buffer.alloc(4), Buffer.from([0x1f, 0x8b, 8, 0])])), []);
    assert.equal(parts(Buffer.from('just a text')), 'none');
    assert.equal(parts(Buffer.alloc(64)), 'none');
  });

  it('unpacks no more than a protocol can be', () => {
    assert.deepEqual(parts(Buffer.concat([Buffer.alloc(4), gzipSync(Buffer.alloc(16 * 1024 * 1024))])), []);
  });

  it('reads another header of the same kind anew', () => {
    assert.deepEqual(parts(csaHeader(csaElement('PatientID', 'LO', '4711'))), ['PatientID | PatientID | 4711']);
    assert.deepEqual(parts(csaHeader(csaElement('PatientID', 'LO', '4712'))), ['PatientID | PatientID | 4712']);
  });
});
