import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import { finds, isSilentOn } from './expectation.ts';

describe('detector of class iban', () => {
  finds('iban', {
    'My IBAN is DE89370400440532013000.': ['DE89370400440532013000'],
    'DE89 3704 0044 0532 0130 00': ['DE89 3704 0044 0532 0130 00'],
    'gb82 west 1234 5698 7654 32': ['gb82 west 1234 5698 7654 32'],
    'NO93 8601 1117 947 is the account': ['NO93 8601 1117 947'],
    'transfer to FR1420041010050500013M02606 TODAY': ['FR1420041010050500013M02606'],
    'NO93.8601.1117.947': ['NO93.8601.1117.947'],
    'DZ580002100001113000000570 and DZ4000400174401001050486': [
      'DZ580002100001113000000570',
      'DZ4000400174401001050486',
    ],
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S': ['MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
  });
  it('takes a labelled one with wrong check digits for one that was mistyped', () => {
    const [span] = detect('IBAN: DE89370400440532013001');
    assert.equal(span?.class, 'iban');
    assert.ok(span.confidence >= 0.5 && span.confidence <= 0.65);
  });
  finds('account', {
    DE89370400440532013001: ['DE89370400440532013001'],
    'BE68 5390 0754 7035': ['BE68 5390 0754 7035'],
    'DE89 3704 0044 0532 0130 0': ['DE89 3704 0044 0532 0130 0'],
  });
  isSilentOn('account', [
    'paid from DE89370400440532013001 to nobody',
    'DE8937040044053201300',
    'ZZ89 3704 0044 0532 0130 00',
    'IS26 2345',
    'SE12 samples of 3456 7890 1234 5678',
  ]);
  isSilentOn('account', ['DE89370400440532013001', 'SE12345678901234567890AB'], { kind: 'cell' });
  isSilentOn('account', ['DE89370400440532013001'], { name: 'sample' });
  isSilentOn('iban', [
    'DE89370400440532013001',
    'DE8937040044053201300',
    'ZZ89370400440532013000',
    'LV80 bANK 0000 4351 9500 1',
    'IS26 subjects were scanned in 2 sessions of 45 minutes each at 3 T',
    'DE89370400440532013000X',
    'd41d8cd98f00b204e9800998ecf8427e',
  ]);
});
