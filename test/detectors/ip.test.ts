import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
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
  finds('ip', {
    'from fe80::1%eth0 and 2a02:8388:1:2::7 to 192.168.17.4': ['fe80::1%eth0', '2a02:8388:1:2::7', '192.168.17.4'],
    'server 1.2.3.4': ['1.2.3.4'],
    '10.1.2.3': ['10.1.2.3'],
    '1.2.3.4': ['1.2.3.4'],
    'uses 84.112.3.250 of it': ['84.112.3.250'],
    'at 31.31.31.32, 31.31.31.31': ['31.31.31.32'],
    '127.0.0.1': ['127.0.0.1'],
  });
  isSilentOn('ip', ['192.168.17.4'], { name: 'SoftwareVersions' });
  isSilentOn('ip', [
    '00:11:22:33:44:55:66:77',
    'ab::cd',
    'a :: b',
    '1.2.3.4.5',
    'release 10.0.0.12',
    'fe80::1234%',
    'fe80::1%1%3',
    '::ffff:256.0.0.1',
  ]);
  it('is nearly sure after words for an address, and unsure of addresses that reach nobody', () => {
    const confidence = (text: string) => detect(text).find((span) => span.class === 'ip')!.confidence;
    assert.deepEqual(
      ['IP: 84.112.3.250', 'x 84.112.3.250', '192.0.2.1', '2001:db8::1', '2a02::1', '1.2.3.4'].map(confidence),
      [0.95, 0.85, 0.5, 0.5, 0.9, 0.45],
    );
  });
});
