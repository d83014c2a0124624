import { finds, isSilentOn } from './expectation.ts';

describe('detector of class device-serial', () => {
  finds('device-serial', {
    '"DeviceSerialNumber": "CLO-ZBD04"': ['CLO-ZBD04'],
    'Serial No.: 35119, S/N: 0417-22': ['35119', '0417-22'],
    'SN: PJX204418': ['PJX204418'],
    'Azure SN RNB123456S, S/N 441123': ['RNB123456S', '441123'],
    'Seriennummer 166018': ['166018'],
    'número de serie: 40213': ['40213'],
    'pacemaker serial number PJX204418 implanted': ['PJX204418'],
    'IMEI 352099001761481': ['352099001761481'],
    '35-209900-176148-1': ['35-209900-176148-1'],
    'UDI (01)00844588003288(17)281231(21)A17X92 on the card': ['(01)00844588003288(17)281231(21)A17X92'],
    'card +A123BJC5D6E71/$$7LOT42S19XY.': ['+A123BJC5D6E71/$$7LOT42S19XY'],
    '=/A9999XYZ100T0944=,000025=A99971312345600': ['=/A9999XYZ100T0944=,000025=A99971312345600'],
  });
  isSilentOn('device-serial', [
    'serial scans of T1w',
    '(01)00844588003288',
    '(01)00844588003289(21)A17X92',
    '+A123BJC5D6E71/$$7LOT42S19XZ',
    '35-209900-176148-2',
    '352099001761481',
    'Calle Mayor s/n 28935',
    'SN 12, sn 2021',
    'the device ID is unknown',
  ]);
});
