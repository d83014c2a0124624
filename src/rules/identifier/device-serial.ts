import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/device-serial',
  spans: 'device-serial',
  title: 'Device serial number',
  rationale:
    "The serial number of a scanner shows the hospital, and with a date the few people who lay in it; that of an implant shows one patient. Keep it only where the profile's option to retain device identity was chosen on purpose.",
  references: ['45 CFR 164.514(b)(2)(i)(M)', 'PS3.15 E.1-1'],
  remedies: ['remove-attribute', 'drop-field', 'replace-with-dummy'],
  examples: {
    flagged: [
      'DeviceSerialNumber=35119',
      'Serial No. 35119',
      'S/N: CLO-ZBD04',
      '(01)00844588003288(17)281231(21)A17X92',
      'pacemaker serial number PJX204418',
      'IMEI 35-209900-176148-1',
    ],
    silent: ['ManufacturerModelName=Prisma', 'serial T1w scans', '(01)00844588003288', '49-015420-323751-7'],
  },
});
