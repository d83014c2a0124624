import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeAs, encodingOf, looksLikeText } from '../../src/formats/text/decoding.ts';
import { fieldsOf } from './document-of.ts';

/** Texts as bytes, which a decoder alone cannot make: each character's bytes in hexadecimal. */
const encoded: readonly (readonly [encoding: string, text: string, bytes: string])[] = [
  ['shift_jis', '山田太郎', '8e5293 6391be 9859'],
  ['shift_jis', '患者: 山田 花子', '8ab38ed23a208e5293632089d48e71'],
  ['shift_jis', 'ﾔﾏﾀﾞ ﾀﾛｳ', 'd4cfc0de20c0dbb3'],
  ['euc-jp', '山田太郎', 'bbb3c5c4c2c0cfba'],
  ['euc-jp', '検査は正常でした。', 'b8a1babaa4cfc0b5beefa4c7a4b7a4bfa1a3'],
  ['gb18030', '王小明', 'cdf5d0a1c3f7'],
  ['gb18030', '张伟,李娜', 'd5c5ceb02cc0eec4c8'],
  ['big5', '王小明', 'a4fda470a9fa'],
  ['big5', '張雅婷', 'b169b6aeb440'],
  ['euc-kr', '홍길동', 'c8abb1e6b5bf'],
  ['iso-2022-jp', '山田', '1b24423b3345441b2842'],
  ['macintosh', 'Père Noël', '508f7265204e6f916c'],
];

/** A text in Windows-1252, which has quotes and dashes where Latin-1 has controls. */
function windows1252(text: string): Buffer {
  const signs: Record<string, string> = { '€': '\x80', '’': '\x92', '“': '\x93', '”': '\x94', '–': '\x96' };
  return Buffer.from(
    text.replace(/[€’“”–]/g, (sign) => signs[sign]!),
    'latin1',
  );
}

describe('the encoding of a text', () => {
  for (const [encoding, text, hex] of encoded) {
    const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    it(`is ${encoding} for ${text}, however short`, () => {
      assert.equal(decodeAs(bytes, encoding), text, 'the test itself');
      assert.equal(encodingOf(bytes).encoding, encoding);
    });
  }

  const western = [
    'Frau Müller',
    'Größe;Straße;Jürgen',
    'Señor José Núñez',
    "élève à l'école",
    'Søren Ærø',
    'LÜBECK KÖLN',
    'PATIENT ÅSE',
    '25°C ±3 µm',
    'Name: Sauvé',
    'São João',
    '§ 12 «Là»',
    'Jane’s notes – “fine”, I’m at 5 €',
  ];
  for (const text of western) {
    it(`is no East Asian one for ${text}, although its letters may be characters there`, () => {
      assert.equal(encodingOf(windows1252(text)).encoding, 'windows-1252');
    });
  }

  it('is UTF-8 where it is valid UTF-8, and not because an accent ends a text', () => {
    assert.equal(encodingOf(Buffer.from('Sauvé')).encoding, 'utf-8');
    assert.equal(encodingOf(Buffer.from('Jane Sá', 'latin1')).encoding, 'windows-1252');
    assert.equal(fieldsOf('a.txt', Buffer.from('Jane Sá', 'latin1'))[0]!.text, 'Jane Sá');
  });

  it('is UTF-16 without a mark where every second byte of plain signs is zero', () => {
    for (const text of ['Jane Roe\n', 'Müller, Jürgen\r\n', '山田太郎\n1961\n']) {
      const little = Buffer.from(text, 'utf16le');
      assert.equal(encodingOf(little).encoding, 'utf-16le');
      assert.equal(encodingOf(Buffer.from(little).swap16()).encoding, 'utf-16be');
      assert.equal(fieldsOf('a.txt', little)[0]!.text, text);
    }
  });

  it('is not UTF-16 for numbers in two bytes each', () => {
    const samples = Buffer.alloc(512);
    for (let index = 0; index < 256; index += 1) samples.writeUInt16LE(index, index * 2);
    assert.equal(looksLikeText(samples), false);
  });

  it('is what XML, HTML or Python declares, unless the bytes are not in it', () => {
    const latin2 = (head: string) => Buffer.concat([Buffer.from(head), Buffer.from('4bf861', 'hex')]);
    assert.equal(encodingOf(latin2('<?xml version="1.0" encoding="ISO-8859-2"?>')).encoding, 'iso-8859-2');
    assert.equal(encodingOf(latin2('<html><meta charset="iso-8859-2">')).encoding, 'iso-8859-2');
    assert.equal(encodingOf(latin2('# -*- coding: iso-8859-2 -*-\n')).encoding, 'iso-8859-2');
    assert.equal(encodingOf(latin2('<?xml version="1.0" encoding="Shift_JIS"?>')).encoding === 'iso-8859-2', false);
    assert.equal(encodingOf(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>é')).encoding, 'utf-8');
  });

  it('reads text in any of them, and tables and JSON as well', () => {
    const name = Buffer.from('8e529363', 'hex');
    assert.equal(fieldsOf('a.csv', Buffer.concat([Buffer.from('id,name\n1,'), name])).at(-1)!.text, '山田');
    const json = Buffer.concat([Buffer.from('{"name": "'), name, Buffer.from('"}')]);
    assert.equal(fieldsOf('a.json', json)[0]!.text, '山田');
  });

  it('is found for any bytes, which are text or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        assert.equal(typeof decodeAs(bytes, encodingOf(bytes).encoding), 'string');
        assert.equal(typeof looksLikeText(bytes), 'boolean');
      }),
    );
  });
});
