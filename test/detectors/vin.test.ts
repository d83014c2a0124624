import { finds, isSilentOn } from './expectation.ts';

describe('detector of class vin', () => {
  finds('vin', {
    'VIN: 1HGCM82633A004352': ['1HGCM82633A004352'],
    '1M8GDM9AXKP042788': ['1M8GDM9AXKP042788'],
    'Fahrgestellnummer WVWZZZ1JZ3W386752': ['WVWZZZ1JZ3W386752'],
  });
  isSilentOn('vin', [
    '1HGCM82643A004352',
    '1HGCM8263OA004352',
    '12345678901234567',
    'd41d8cd98f00b204e',
    'checksum 1HGCM82633A0043521',
  ]);
});
