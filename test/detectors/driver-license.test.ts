import { finds, isSilentOn } from './expectation.ts';

describe('detector of class driver-license', () => {
  finds('driver-license', {
    "My driver's license number is A125325867": ['A125325867'],
    "my driver's license number is 2270-66-1551": ['2270-66-1551'],
    'Licence: MORGA607054SM9IJ ok': ['MORGA607054SM9IJ'],
    MORGA607054SM9IJ: ['MORGA607054SM9IJ'],
    'Führerscheinnummer B072RRE2I55': ['B072RRE2I55'],
    'My license is 13-22-123456-12': ['13-22-123456-12'],
  });
  isSilentOn('driver-license', [
    'License: CC0 1.0 Universal',
    'license 2.0.123456',
    'glucose 92 mg/dl (60-100)',
    'MORGA687054SM9IJ in a longer text',
    '13-22-123456-12',
    'PDDL license, version 20151017',
  ]);
});
