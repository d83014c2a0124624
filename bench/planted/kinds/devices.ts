import type { IdentifierClass } from '../../../src/model/identifier-class.ts';
import { formatTag } from '../../../src/model/location.ts';
import { element } from '../../../test/formats/dicom/build.ts';
import { inFile, type Kind, type Trial } from '../kind.ts';
import { withDigits } from '../people.ts';

/** Devices and implants. */
export const devices: readonly Kind[] = [
  device('Device Serial Number', 0x00181000, 'LO', ['device-serial'], ({ person }) => person.serial),
  device('Detector ID', 0x0018700a, 'SH', ['device-serial'], ({ person }) => person.serial),
  device('Gantry ID', 0x00181008, 'LO', ['device-serial', 'other-id'], ({ random }) =>
    withDigits('GANTRY-N7####', random),
  ),
  device('Station Name', 0x00081010, 'SH', ['device-serial', 'other-id'], ({ random }) =>
    withDigits('MRC3####', random),
  ),
  device('Device UID', 0x00181002, 'UI', ['uid'], ({ random }) => withDigits('1.2.276.0.99123.8.########.1', random)),
  udi(
    'GS1',
    ({ person, random }) => `(01)00844588${withDigits('003288', random)}(17)141120(10)7654321D(21)${person.serial}`,
  ),
  udi(
    'HIBCC',
    ({ person, random }) =>
      `+H123PARTNO1234567890120/$$420020216LOT123456/S${person.serial}/16D${withDigits('20130202', random)}C`,
  ),
  udi(
    'ICCBBA',
    ({ person, random }) =>
      `=/A9999XYZ100T0944=,000025=A99971312345${withDigits('##', random)}=>014032=}013032&,1${person.serial}`,
  ),
  device(
    'Software Versions with a host name',
    0x00181020,
    'LO',
    ['url', 'other-id', 'username'],
    ({ person, random }) => `syngo MR E11\\${withDigits('ctsuite##', random)}.radiology.${person.email.split('@')[1]}`,
  ),
  inFile('serial number of an implant in a text', ['device-serial'], (file, { person }) => {
    const text = `Pacemaker in situ, serial number ${person.serial}, MR conditional`;
    file.set(0x001021b0, 'LT', text);
    return { at: { attribute: '(0010,21B0)' }, text, value: person.serial };
  }),
];

function device(
  title: string,
  tag: number,
  vr: string,
  right: readonly IdentifierClass[],
  make: (trial: Trial) => string,
): Kind {
  return inFile(`${title} (${vr})`, right, (file, trial) => {
    const value = make(trial);
    file.set(tag, vr, value);
    return { at: { attribute: formatTag(tag) }, value };
  });
}

/** A unique device identifier in the form of an issuing agency (PS3.3 section 10.29), in the UDI Sequence. */
function udi(agency: string, make: (trial: Trial) => string): Kind {
  return inFile(`unique device identifier of ${agency}`, ['device-serial'], (file, trial) => {
    const value = make(trial);
    file.setSequence(0x0018100a, [element(0x00181009, 'UT', value, file.writing)]);
    return { at: { attribute: '(0018,100A)[0].(0018,1009)' }, value };
  });
}
