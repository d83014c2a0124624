import { finds, isSilentOn } from './expectation.ts';

describe('detector of class biometric', () => {
  finds('biometric', {
    'fingerprint template: 4f1c09aa7de2': ['4f1c09aa7de2'],
    '"voiceprint_id": "VP-20931"': ['VP-20931'],
    'iris code = A17F00C2': ['A17F00C2'],
    'face embedding id: fe_8812': ['fe_8812'],
    Rk1SACAyMAAAAADkAAgAyQFnAMUAxQEAAAAoIg: ['Rk1SACAyMAAAAADkAAgAyQFnAMUAxQEAAAAoIg'],
  });
  isSilentOn('biometric', [
    'fingerprint of the method',
    'resonance fingerprinting: 2 sequences',
    'iris scan: not done',
    'voice recording 12',
    'face code: none',
  ]);
});
