import { finds, isSilentOn } from './expectation.ts';

describe('detector of class account', () => {
  finds('account', {
    'Account number: 48213377': ['48213377'],
    'billed to acct no. 0048-2133-77': ['0048-2133-77'],
    'Kontonummer 1234567890': ['1234567890'],
    'ABA routing number 322271627': ['322271627'],
    '3222-7162-7': ['3222-7162-7'],
    'BIC: DEUTDEFF500': ['DEUTDEFF500'],
    'CLABE 032180000118359719': ['032180000118359719'],
    'my wallet is 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa': ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4: ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    'wallet 0x52908400098527886E0F7030069857D2E4169EE7': ['0x52908400098527886E0F7030069857D2E4169EE7'],
  });
  isSilentOn('account', [
    '48213377',
    'routing 322271628',
    'taking into account 2019 data',
    'on account of 12 subjects',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'sha1 0x52908400098527886E0F7030069857D2E4169EE7',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'SWIFT CARS',
  ]);
});
