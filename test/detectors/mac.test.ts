import { finds, isSilentOn } from './expectation.ts';

describe('detector of class mac', () => {
  finds('mac', {
    'ether 00:1a:2b:3c:4d:5e txqueuelen 1000': ['00:1a:2b:3c:4d:5e'],
    '00-1A-2B-3C-4D-5E': ['00-1A-2B-3C-4D-5E'],
    'MAC: 001A2B3C4D5E': ['001A2B3C4D5E'],
    'mac_address: 001A2B-3C4D5E': ['001A2B-3C4D5E'],
    'node id 0x001A2B3C4D5E': ['001A2B3C4D5E'],
    'MAC-adres: 001A2B3C4D5E': ['001A2B3C4D5E'],
    'MAC-Adresse 001A2B3C4D5E': ['001A2B3C4D5E'],
    'adresse MAC : 00-1A-2B-3C-4D-5E': ['00-1A-2B-3C-4D-5E'],
    'Ethernet ID 00 1A 2B 3C 4D 5E': ['00 1A 2B 3C 4D 5E'],
    'Cisco 0012.3456.789A': ['0012.3456.789A'],
    'A9 C5 D4 9F EB D3 B6 65': ['A9 C5 D4 9F EB D3 B6 65'],
    '02:00:5e:ff:fe:10:00:01': ['02:00:5e:ff:fe:10:00:01'],
    '? (192.168.7.9) at 0:1a:2b:3c:4d:5e on en0': ['0:1a:2b:3c:4d:5e'],
    'from 00:1A:2B:3C:4D:5E to 02-00-5E-10-00-FF.': ['00:1A:2B:3C:4D:5E', '02-00-5E-10-00-FF'],
    'hardware address is 01-02-03-04-05-06': ['01-02-03-04-05-06'],
  });
  finds('mac', {
    d94f3f016ae6: ['d94f3f016ae6'],
    '01AB030405060708': ['01AB030405060708'],
    ' FF:FF:FF:FF:FF:FF': ['FF:FF:FF:FF:FF:FF'],
  });
  isSilentOn('mac', ['d94f3f016ae6', 'FF:FF:FF:FF:FF:FF'], { kind: 'cell' });
  isSilentOn('mac', ['d94f3f016ae6'], { name: 'commit' });
  isSilentOn('mac', [
    'd94f3f016ae6 changed',
    'commit d94f3f016ae6',
    '010203040506',
    '20151090B023',
    '01:02:03:04:05',
    '01:02:03:04:05:06:07',
    '01:02:03:04:05:06::ab',
    '00:1A:2B:3C:4D:5G',
    'Broadcast FF:FF:FF:FF:FF:FF, unset 00:00:00:00:00:00',
    '08 00 00 00 32 30 30 33 30 39',
    'the bytes 32 30 30 33 30 39 of it',
    '01-02-03-04-05-06',
    '123e4567-e89b-42d3-a456-426614174000',
    '1234.5678.9012',
  ]);
});
