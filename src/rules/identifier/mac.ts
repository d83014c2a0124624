import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/mac',
  spans: 'mac',
  title: 'Hardware (MAC) address',
  rationale:
    'A hardware address belongs to one network interface for its whole life and ties a recording to a wearable, a phone or a scanner. It is a device identifier in the sense of the Safe Harbor list.',
  references: ['45 CFR 164.514(b)(2)(i)(M)', 'GDPR Art. 4(1)'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: [
      'mac_address=00:1A:2B:3C:4D:5E',
      'ether 00:1a:2b:3c:4d:5e',
      'Bluetooth 00-1A-2B-3C-4D-5E',
      'MAC: 001A2B3C4D5E',
      'MAC 0012.3456.789a',
    ],
    silent: [
      'SoftwareVersions=syngo MR E11',
      '01:02:03:04:05',
      'Broadcast: FF:FF:FF:FF:FF:FF',
      '10:31:40',
      '08 00 00 00 32 30 30 33',
    ],
  },
});
