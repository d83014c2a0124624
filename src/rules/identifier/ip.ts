import { fieldRule } from '../../model/rule.ts';

export default fieldRule({
  id: 'identifier/ip',
  spans: 'ip',
  title: 'IP address',
  rationale:
    "An IP address names a device on a network and, with the logs of a provider, the person at it; European courts count it as personal data. In imaging data it most often comes from an archive or a modality and shows the inside of a hospital's network.",
  references: ['45 CFR 164.514(b)(2)(i)(O)', 'GDPR Art. 4(1)', 'GDPR recital 30'],
  remedies: ['mask-span', 'drop-field'],
  examples: {
    flagged: ['sent from 192.168.17.4', 'client IP: 84.112.3.250', 'host 2a02:8388:1:2::7'],
    silent: ['version 1.2.3.4', '1.2.840.10008.1.2', 'at 10:31:40', 'std::vector', 'v4.2.1.30'],
  },
});
