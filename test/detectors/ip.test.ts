import { finds, isSilentOn } from './expectation.ts';

describe('detector of class ip', () => {
  finds('ip', {
    'sent from 192.168.17.4.': ['192.168.17.4'],
    'subnet 10.0.0.0/8': ['10.0.0.0/8'],
    'host 2a02:8388:1:2::7': ['2a02:8388:1:2::7'],
    '::ffff:84.112.3.250': ['::ffff:84.112.3.250'],
  });
  isSilentOn('ip', [
    'version 1.2.3.4',
    'v4.2.1.30',
    'uses 1.2.3.4 of it',
    '1.2.840.10008.1.2',
    '10:31:40',
    'std::vector',
    '00:1A:2B:3C:4D:5E',
    '256.1.2.3',
  ]);
});
