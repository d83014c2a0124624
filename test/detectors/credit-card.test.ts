import { finds, isSilentOn } from './expectation.ts';

describe('detector of class credit-card', () => {
  finds('credit-card', {
    'My credit card is 4111111111111111.': ['4111111111111111'],
    '4111 1111 1111 1111': ['4111 1111 1111 1111'],
    '4111-1111-1111-1111': ['4111-1111-1111-1111'],
    'amex 3782 822463 10005': ['3782 822463 10005'],
    'billed to cc 5555555555554444 on Monday': ['5555555555554444'],
    'Kreditkartennummer: 6011111111111117': ['6011111111111117'],
  });
  finds('credit-card', { '4111111111111111': ['4111111111111111'] }, { name: 'card_no', kind: 'cell' });
  isSilentOn('credit-card', [
    '4111111111111111',
    'timestamp 4111111111111111',
    'my credit card number is 4111-1111-1111-1112',
    'card 9111111111111111',
    '1.2.840.4111111111111111.7',
    '0.4111111111111111',
    'md5 4111111111111111a',
  ]);
});
