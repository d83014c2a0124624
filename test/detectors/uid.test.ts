import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import { finds, isSilentOn } from './expectation.ts';

/** Why the first UID of a text is one. */
function reasonOf(text: string): string | undefined {
  return detect(text).find((span) => span.class === 'uid')?.reason;
}

describe('detector of class uid', () => {
  const siemens = '1.3.12.2.1107.5.2.43.66099.2018071011013672667600224.0.0.0';
  const time = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  finds('uid', {
    [`"SeriesInstanceUID": "${siemens}"`]: [siemens],
    [`series ${siemens}.`]: [siemens],
    [`series/MR.${siemens}.dcm`]: [siemens],
    [`RTSTRUCT.${siemens}.dcm`]: [siemens],
    '1.2.840.113619.2.55.3.2831868886.719.1216213452.128': ['1.2.840.113619.2.55.3.2831868886.719.1216213452.128'],
    [`{${time}}`]: [time],
    '123e4567-e89b-42d3-a456-426614174000': ['123e4567-e89b-42d3-a456-426614174000'],
  });
  isSilentOn('uid', [
    '1.2.840.10008.5.1.4.1.1.4',
    '2.16.840.1.113883.6.96',
    'version 1.2.3.4.5.6',
    'libfoo.1.2.840.113619.2.55.3.2831868886',
    '0.1234567890123456',
    '1.02.840.113619.2.55.3.2831868886',
    '123e4567-e89b-42d3-a456-42661417400',
    'd94f3f016ae679c3008de268209132f2',
  ]);

  for (const [text, reason] of Object.entries({
    [siemens]: "DICOM UID, of Siemens, holds the scanner's serial number and a time",
    '1.3.12.2.1107.5.2.43.66099.30000018071013210078200000004':
      "DICOM UID, of Siemens, holds the scanner's serial number and a time",
    '1.3.12.2.1107.5.2.32.66099.0.0.1': "DICOM UID, of Siemens, holds the scanner's serial number",
    '1.2.840.113619.2.55.3.2831868886.719.1216213452.128': 'DICOM UID, of GE, holds a time',
    '1.3.6.1.4.1.99999.1.20180710.101530.42': 'DICOM UID, holds a time',
    '1.3.6.1.4.1.99999.4.2018.7.10.10.15.30.1': 'DICOM UID, holds a time',
    '1.3.6.1.4.1.99999.4.2018.7.10.77.8123456.1': 'DICOM UID, without time or maker',
    '1.3.6.1.4.1.14519.5.2.1.7009.2403.334240657131972136850343327463':
      'DICOM UID, under the root of an archive that replaces UIDs',
    // The example of PS3.5 annex B.2 itself.
    '2.25.329800735698586629295641978511506172918':
      'DICOM UID, from a UUID: version 1, holds a time and a hardware address',
    '2.25.24249434048109257320608360044760088576': 'DICOM UID, from a UUID: neither time nor hardware address in it',
    [time]: 'UUID, version 1, holds a time and a hardware address',
    'c232ab00-9414-11ec-b3c8-9f6bdeced846': 'UUID, version 1, holds a time',
    '1ec9414c-232a-6b00-b3c8-9e6bdeced846': 'UUID, version 6, holds a time and a hardware address',
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f': 'UUID, version 7, holds a time',
    '123e4567-e89b-42d3-a456-426614174000': 'UUID, neither time nor hardware address in it',
  })) {
    it(`says of ${text}: ${reason}`, () => assert.equal(reasonOf(text), reason));
  }
  it('is surer of a UID that holds a time than of one that holds nothing', () => {
    const confidence = (text: string) => detect(text)[0]!.confidence;
    assert.ok(confidence(siemens) > 0.9);
    assert.equal(confidence('123e4567-e89b-42d3-a456-426614174000'), 0.5);
  });
});
