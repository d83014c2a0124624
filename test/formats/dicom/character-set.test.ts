import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CharacterSet, isDefinedTerm } from '../../../src/formats/dicom/character-set.ts';
import { readDicom } from '../../../src/formats/dicom/object.ts';
import { openFile } from '../../../src/sources/file-reader.ts';
import { sharedData } from '../../shared-data.ts';

/** What a reader of the language expects (PS3.5 annexes H to K, and the notes beside the files). */
const names: Readonly<Record<string, string>> = {
  'chrArab.dcm': 'قباني^لنزار',
  'chrFren.dcm': 'Buc^Jérôme',
  'chrFrenMulti.dcm': 'Buc^Jérôme',
  'chrGerm.dcm': 'Äneas^Rüdiger',
  'chrGreek.dcm': 'Διονυσιος',
  'chrH31.dcm': 'Yamada^Tarou=山田^太郎=やまだ^たろう',
  'chrH32.dcm': 'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう',
  'chrHbrw.dcm': 'שרון^דבורה',
  'chrI2.dcm': 'Hong^Gildong=洪^吉洞=홍^길동',
  'chrJapMulti.dcm': 'やまだ^たろう',
  'chrJapMultiExplicitIR6.dcm': 'やまだ^たろう',
  'chrKoreanMulti.dcm': '김희중',
  'chrRuss.dcm': 'Люкceмбypг',
  'chrX1.dcm': 'Wang^XiaoDong=王^小東=',
  'chrX2.dcm': 'Wang^XiaoDong=王^小东=',
};

describe('CharacterSet', () => {
  const folder = sharedData('dicom/pydicom/charset_files');

  for (const [file, expected] of Object.entries(names)) {
    it(`reads the name in ${file}`, function () {
      if (!folder) this.skip();
      const bytes = openFile(join(folder, file));
      assert.equal(readDicom(bytes).get(0x00100010)?.text(), expected);
      bytes.close();
    });
  }

  it('decodes each of several values', function () {
    if (!folder) this.skip();
    const several = {
      'chrFrenMulti.dcm': ['Buc^Jérôme', 'Buc^Jérôme'],
      'chrJapMulti.dcm': ['やまだ^たろう', 'やまだ^たろう'],
      'chrKoreanMulti.dcm': ['김희중', '김희중'],
    };
    for (const [file, expected] of Object.entries(several)) {
      const bytes = openFile(join(folder, file));
      assert.deepEqual(readDicom(bytes).get(0x00101001)?.values(), expected, file);
      bytes.close();
    }
  });

  it('leaves no replacement character in any text of any file', function () {
    if (!folder) this.skip();
    const files = readdirSync(folder).filter((name) => name.endsWith('.dcm'));
    assert.ok(files.length >= Object.keys(names).length, `${files.length} files`);
    for (const file of files) {
      const bytes = openFile(join(folder, file));
      for (const element of readDicom(bytes).walk())
        assert.ok(!element.text().includes('\uFFFD'), `${file} ${element.path}`);
      bytes.close();
    }
  });

  it('of an item holds inside it, and that of the file where the item has none', function () {
    if (!folder) this.skip();
    for (const file of ['chrSQEncoding.dcm', 'chrSQEncoding1.dcm']) {
      const bytes = openFile(join(folder, file));
      const found = [...readDicom(bytes).walk()].filter(({ vr }) => vr === 'PN').map((element) => element.text());
      assert.ok(found.includes('ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう'), file);
      bytes.close();
    }
  });

  it('returns to the first set after a delimiter (PS3.5 6.1.2.5.3)', () => {
    const set = new CharacterSet(['ISO 2022 IR 100', 'ISO 2022 IR 144']);
    const bytes = Uint8Array.of(0x1b, 0x2d, 0x4c, 0xbb, 0x5e, 0xe9);
    assert.equal(set.decode(bytes, 'name'), 'Л^é');
  });

  describe('with code extension', () => {
    const korean = new CharacterSet(['', 'ISO 2022 IR 149']);
    const japanese = new CharacterSet(['ISO 2022 IR 13', 'ISO 2022 IR 87']);
    const designated = Buffer.from('\u001b$)C', 'latin1');
    const kim = Uint8Array.of(0xb1, 0xe8);

    it('keeps a set over "=" and "^" in text that is no name, and over a backslash in text that is one value', () => {
      const around = (sign: string): Buffer => Buffer.concat([designated, kim, Buffer.from(sign), kim]);
      assert.equal(korean.decode(around('=^'), 'values'), '김=^김');
      assert.equal(korean.decode(around('\\'), 'one value'), '김\\김');
      assert.notEqual(korean.decode(around('='), 'name'), '김=김');
      assert.notEqual(korean.decode(around('\\'), 'values'), '김\\김');
    });

    it('begins anew after a line end, also where the way back to ASCII was forgotten', () => {
      const lines = Buffer.from('\u001b$B;3ED\r\nYamada', 'latin1');
      assert.equal(japanese.decode(lines, 'one value'), '山田\r\nYamada');
    });

    it('reads half-width katakana before and after kanji', () => {
      const bytes = Buffer.concat([
        Uint8Array.of(0xd4, 0xcf),
        Buffer.from('\u001b$B;3ED\u001b(J', 'latin1'),
        Uint8Array.of(0xc0),
      ]);
      assert.equal(japanese.decode(bytes, 'values'), 'ﾔﾏ山田ﾀ');
    });

    it('reads half-width katakana between kanji, which leave the upper half to them', () => {
      const bytes = Buffer.concat([
        Buffer.from('\u001b$B;3', 'latin1'),
        Uint8Array.of(0xcf, 0xc0),
        Buffer.from('ED\u001b(J', 'latin1'),
      ]);
      assert.equal(japanese.decode(bytes, 'name'), '山ﾏﾀ田');
    });

    it('reads simplified Chinese, supplementary kanji and Cyrillic where an escape sequence names them', () => {
      const chinese = Buffer.concat([Buffer.from('\u001b$)A', 'latin1'), Uint8Array.of(0xcd, 0xf5)]);
      assert.equal(new CharacterSet(['', 'ISO 2022 IR 58']).decode(chinese, 'name'), '王');
      const supplementary = Buffer.from('\u001b$(D\u0030\u0021\u001b(B', 'latin1');
      const expected = new TextDecoder('euc-jp').decode(Uint8Array.of(0x8f, 0xb0, 0xa1));
      assert.equal(new CharacterSet(['', 'ISO 2022 IR 159']).decode(supplementary, 'name'), expected);
      const cyrillic = Buffer.concat([Buffer.from('\u001b-L', 'latin1'), Uint8Array.of(0xbb)]);
      assert.equal(new CharacterSet(['ISO 2022 IR 6', 'ISO 2022 IR 144']).decode(cyrillic, 'name'), 'Л');
    });
  });

  it('reads each single-byte set', () => {
    const letters: Record<string, [number, string]> = {
      'ISO_IR 100': [0xe9, 'é'],
      'ISO_IR 101': [0xb3, 'ł'],
      'ISO_IR 109': [0xa1, 'Ħ'],
      'ISO_IR 110': [0xb6, 'ļ'],
      'ISO_IR 144': [0xb6, 'Ж'],
      'ISO_IR 127': [0xd9, 'ع'],
      'ISO_IR 126': [0xe1, 'α'],
      'ISO_IR 138': [0xf9, 'ש'],
      'ISO_IR 148': [0xf0, 'ğ'],
      'ISO_IR 203': [0xa4, '€'],
      'ISO_IR 166': [0xa1, 'ก'],
      'ISO_IR 13': [0xd4, 'ﾔ'],
    };
    for (const [term, [byte, letter]] of Object.entries(letters)) {
      assert.equal(new CharacterSet([term]).decode(Uint8Array.of(byte), 'values'), letter, term);
    }
  });

  it('never fails, whatever the bytes and the terms are', () => {
    const terms = [
      '',
      'ISO_IR 100',
      'ISO 2022 IR 87',
      'ISO 2022 IR 149',
      'ISO 2022 IR 13',
      'ISO_IR 192',
      'GB18030',
      '?',
    ];
    const bytes = fc.array(fc.oneof(fc.nat(255), fc.constantFrom(0x1b, 0x24, 0x28, 0x29, 0x42, 0x43)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.subarray(terms), bytes, (some, values) => {
        assert.equal(typeof new CharacterSet(some).decode(Uint8Array.from(values), 'name'), 'string');
      }),
    );
  });

  it('does not take the second byte of a character for a backslash', () => {
    const bytes = new Uint8Array([0x90, 0x5c]);
    assert.equal(new CharacterSet(['GB18030']).decode(bytes, 'values'), new TextDecoder('gb18030').decode(bytes));
  });

  it('that is not named is UTF-8 where the bytes are, else Latin-1', () => {
    const unnamed = new CharacterSet([]);
    assert.equal(unnamed.decode(Buffer.from('Jérôme', 'utf8'), 'name'), 'Jérôme');
    assert.equal(unnamed.decode(Buffer.from('Jérôme', 'latin1'), 'name'), 'Jérôme');
  });

  it('that nobody defined is said to be unknown', () => {
    assert.equal(isDefinedTerm('ISO_IR 999'), false);
    for (const term of ['', 'ISO_IR 100', 'ISO 2022 IR 87', 'ISO 2022 IR 6', 'GB18030']) assert.ok(isDefinedTerm(term));
  });
});
