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
    flagged: ['DeviceSerialNumber=35119'],
    silent: ['ManufacturerModelName=Prisma'],
  },
});
