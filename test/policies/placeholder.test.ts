import assert from 'node:assert/strict';
import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import { isPlaceholder } from '../../src/policies/placeholder.ts';

const cases: readonly [IdentifierClass, placeholders: string[], real: string[]][] = [
  [
    'name',
    [
      '',
      '-',
      '*****',
      'ANONYMOUS',
      'Anonymized',
      'Anonymous^Patient',
      'REMOVED',
      'N/A',
      'sub-01',
      'PHANTOM',
      'DBIEX_4',
      'MR1^CompressedSamples',
      'XXX',
      'anonym',
      'Anonymisé',
      'ANÓNIMO',
      '匿名',
      'PHANTOM^ACR',
      'Siemens^Phantom',
      'TRIAL-A^PT-0042',
      'LIDC-IDRI-0001',
      'ACRIN-NSCLC-FDG-PET-001',
      'Lung_Dx-A0001',
      'RIDER-1129164940',
      '1.3.6.1.4.1.9328.50.14.0001',
    ],
    [
      'ROE^JANE',
      'Roe',
      'Phantomas^Jane',
      'José',
      'Roe-Doe',
      'ROE_JANE_4711',
      'Roe Jane-1',
      'Anonymous, John',
      'ROE^JANE 4711',
      'ANON\\ROE^JANE',
    ],
  ],
  [
    'mrn',
    [
      '0',
      'sub-07',
      'CASE-012',
      'Anon0001',
      'P0042',
      'PROJ01_S00123_MR1',
      'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
      '123e4567-e89b-12d3-a456-426614174000',
      '1.3.6.1.4.1.14519.5.2.1.7777.9002.101',
    ],
    ['1.2.840.113619.2.55.3.2831868886', '6415974217', 'M1234567', 'H0012345', 'MR-48213', 'sub-01\\6415974217'],
  ],
  ['other-id', ['1'], ['83920112']],
  ['device-serial', ['UNKNOWN'], ['35482', 'SN712345']],
  [
    'date',
    ['00000000', '0000-00-00', '19000101', '00010101', '18000101', '1877-06-15T13:45:30', '13:45:30', '2019'],
    ['20190312', '2019-03-12', '12.03.2019'],
  ],
  ['birth-date', ['19000101', '1961'], ['19610704', '19210305', '1930']],
  [
    'uid',
    ['1.2.840.10008.5.1.4.1.1.4', '2.25.123456789', '123e4567-e89b-42d3-a456-426614174000'],
    [
      '1.3.12.2.1107.5.2.32.35162',
      '2.25.1\\1.3.12.2.1107.5.2.32.35162',
      // Both hold a time and the hardware address of the machine that made them.
      '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
      '2.25.143098242404177361603877621312831893704',
    ],
  ],
  [
    'url',
    [
      'https://doi.org/10.1000/182',
      'http://dx.doi.org/10.1000/182',
      'https://creativecommons.org/licenses/by/4.0/',
      'http://www.w3.org/2001/XMLSchema#',
      'https://bids-specification.readthedocs.io/en/stable/',
      'github.com/bids-standard/bids-examples',
    ],
    [
      'https://people.example/jane-roe',
      'https://notdoi.org/1',
      'https://doi.org.example/1',
      'https://jane:secret@github.com/x',
      'https://example.com/?next=https://doi.org/1',
    ],
  ],
  ['ip', ['127.0.0.1', '::1', '0.0.0.0', '192.0.2.7', '2001:db8::7'], ['192.168.17.4', '84.112.3.250', '2a02:8388::7']],
];

describe('isPlaceholder', () => {
  for (const [identifier, placeholders, real] of cases) {
    for (const value of placeholders) {
      it(`takes "${value}" for no real ${identifier}`, () => assert.equal(isPlaceholder(value, identifier), true));
    }
    for (const value of real) {
      it(`takes "${value}" for a real ${identifier}`, () => assert.equal(isPlaceholder(value, identifier), false));
    }
  }

  it('takes a single letter for a value where no identifier is expected, and for a dummy where one is', () => {
    assert.deepEqual([isPlaceholder('F'), isPlaceholder('F', 'name'), isPlaceholder('0')], [false, true, true]);
    assert.equal(isPlaceholder('XX'), true);
  });
});
