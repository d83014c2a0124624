import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CharacterSet, isDefinedTerm } from '../../../src/formats/dicom/character-set.ts';
import { readDicom } from '../../../src/formats/dicom/object.ts';
import { openFile } from '../../../src/sources/file-reader.ts';
import { sharedData } from '../../shared-data.ts';

/** What a reader of the language expects (PS3.5 annexes H to K, and the notes beside the files). */
const names: Readonly<Record<string, string>> = {
  'chrArab.dcm': 'قباني^لنزار',
  'chrFren.dcm': 'Buc^Jérôme',
  'chrGerm.dcm': 'Äneas^Rüdiger',
  'chrGreek.dcm': 'Διονυσιος',
  'chrH31.dcm': 'Yamada^Tarou=山田^太郎=やまだ^たろう',
  'chrH32.dcm': 'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう',
  'chrHbrw.dcm': 'שרון^דבורה',
  'chrI2.dcm': 'Hong^Gildong=洪^吉洞=홍^길동',
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

  it('leaves no replacement character in any text of any file', function () {
    if (!folder) this.skip();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.dcm'))) {
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
