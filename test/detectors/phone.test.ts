import assert from 'node:assert/strict';
import { detect } from '../../src/detectors/index.ts';
import { finds, isSilentOn } from './expectation.ts';

describe('detector of class phone', () => {
  finds('phone', {
    'erreichbar unter 00767 411971': ['00767 411971'],
    'llamar al 935057158 si empeora': ['935057158'],
    'joignable au 0343204039': ['0343204039'],
    'bereikbaar op 0890744568': ['0890744568'],
    'cellulare 3401234567': ['3401234567'],
    'Tel: +1 201 555 0123.': ['+1 201 555 0123'],
    'call (415) 555-0132 ext. 12 now': ['(415) 555-0132 ext. 12'],
    'Telf. 667051570, e-mail': ['667051570'],
    'Telefon: +43(0)333 7758433, Fax': ['+43(0)333 7758433'],
    '01 42 68 53 00': ['01 42 68 53 00'],
    'Tel. 918823884 / 918823984': ['918823884', '918823984'],
    '467 3395 office': ['467 3395'],
    '+1-054-353-1726x954 fax': ['+1-054-353-1726x954'],
    '0043 1 40160 0': ['0043 1 40160 0'],
    '0031655555555': ['0031655555555'],
    '(06)55555555': ['(06)55555555'],
    '0 (532) 123 45 67': ['0 (532) 123 45 67'],
    '(11) 94123-4567': ['(11) 94123-4567'],
    '0740.123.456': ['0740.123.456'],
    '0800 5555': ['0800 5555'],
    'My Austrian number is 01 40160': ['01 40160'],
    '+44 20 7946 0018 and +43 1 40160-0': ['+44 20 7946 0018', '+43 1 40160-0'],
  });
  isSilentOn('phone', [
    '0130 : 08 00 00 00 32 30 30 33 30 39 30 33 08 00 13 00  ....20030903....',
    '33 00 08 00 20 00 08 00 00 00 32 30',
    '1234567',
    '05-12-2019',
    '2009-05-06',
    'HC1-7;NC1',
    '0.00012345',
    '+1.23456789',
    '1.2.840.10008.1.2',
    'NHS number: 943 476 5919',
    'NºCol: 28 28 12345',
    'DE89 3704 0044 0532 0130 00',
    '1.3.12.2.1107.5.2.43.66099.2018071011013672667600224',
    'contact 1234567 voxels',
    'pH 7.40123',
    '0.5, 0.25, 0.125, 0.0625',
    'Research Council 09-063598',
  ]);

  it('is surer of a number with a country code that its numbering plan knows', () => {
    const confidence = (text: string) => detect(text).find((span) => span.class === 'phone')?.confidence;
    assert.deepEqual(['+43 1 40160 0', '+420 123 456 789', '+999 123 456 789'].map(confidence), [0.93, 0.5, 0.4]);
  });
  it('wants groups or words beside a number that the numbering plan does not know', () => {
    const confidence = (text: string) => detect(text).find((span) => span.class === 'phone')?.confidence;
    assert.deepEqual(['+420123456789', 'ask at +420123456789', '+420 123 456 789'].map(confidence), [0.4, 0.5, 0.5]);
  });
});
