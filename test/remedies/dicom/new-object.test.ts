import assert from 'node:assert/strict';
import dcmjs from 'dcmjs';
import fc from 'fast-check';
import { isCovered } from '../../../src/remedies/dicom/options-applied.ts';
import { element, explicitBig, implicitLittle, part10, sequence } from '../../formats/dicom/build.ts';
import { codecs, packedFile } from '../../formats/dicom/packed-file.ts';
import { jpegFile } from '../../formats/image-file.ts';
import { fixed } from './fixed.ts';

const explicit = '1.2.840.10008.1.2.1';
const pixels = Buffer.from([1, 2, 3, 4, 5, 6]);

function ct(...more: Buffer[]): Buffer {
  return part10(
    explicit,
    element(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    element(0x00080018, 'UI', '1.2.3.4.5.20190425'),
    element(0x00080020, 'DA', '20190425'),
    element(0x0008103e, 'LO', 'Knee, Tel. 030 8841 5533'),
    element(0x00100010, 'PN', 'Roe^Jane'),
    element(0x00100020, 'LO', '6415974217'),
    ...more,
  );
}

describe('newObject', () => {
  it('replaces name and number by one code, empties and cleans what the policy wants, and says so in the object', () => {
    const { after, changes } = fixed(ct());
    assert.match(after.get(0x00100010)!.text(), /^Subject\^[A-Z]{10}\d\d$/);
    assert.equal(`Subject^${after.get(0x00100020)!.text()}`, after.get(0x00100010)!.text());
    assert.equal(after.get(0x00080020)!.text(), '');
    assert.match(after.get(0x0008103e)!.text(), /^Knee, Tel\. XXX$/);
    assert.equal(after.get(0x00120062)!.text(), 'YES');
    assert.equal(after.get(0x00280303)!.text(), 'REMOVED');
    assert.equal(after.get(0x00120064), undefined);
    assert.equal(changes.get('(0008,0018)')?.action, 'replaced by a new UID');
  });

  it('names the profile and the options that were applied, and none that works on pixels', () => {
    const { after } = fixed(ct(), 'ps3.15-basic+retain-uids+retain-modified-dates+clean-pixel-data');
    const codes = after.get(0x00120064)!.items!.map((item) => item.get(0x00080100)!.text());
    assert.deepEqual(codes, ['113100', '113107', '113110']);
    assert.equal(after.get(0x00280303)!.text(), 'MODIFIED');
    assert.equal(after.get(0x00080018)!.text(), '1.2.3.4.5.20190425');
  });

  it('says again what an earlier hand claimed, unless the object held what that claim takes out', () => {
    const codesOf = (name: string) => {
      const claim = [element(0x00120062, 'CS', 'YES'), sequence(0x00120064, [element(0x00080100, 'SH', '113100')])];
      const { after } = fixed(part10('1.2.840.10008.1.2.1', element(0x00100010, 'PN', name), ...claim));
      return after.get(0x00120064)?.items?.map((item) => item.get(0x00080100)!.text());
    };
    assert.deepEqual(codesOf('Anonymous'), ['113100']);
    assert.equal(codesOf('Roe^Jane'), undefined);
  });

  it('says what the original lacked, unless somebody had de-identified that', () => {
    const methodsOf = (file: Buffer) => fixed(file).after.get(0x00120063)!.text().split('\\').slice(2);
    const said = methodsOf(ct());
    assert.ok(said.every((value) => /^absent before: \w/.test(value) && value.length <= 64));
    assert.match(said.join(' '), /\bFrameOfReferenceUID\b/);
    assert.doesNotMatch(said.join(' '), /\bPatientName\b|\bStudyDate\b/);
    assert.deepEqual(methodsOf(fixed(ct()).bytes), said);
    assert.deepEqual(methodsOf(ct(element(0x00120062, 'CS', 'YES'))), []);
  });

  it('removes an icon, which shows the image as it was before somebody cleans it', () => {
    const icon = sequence(0x00880200, [element(0x7fe00010, 'OW', pixels)]);
    const { after, changes } = fixed(ct(icon));
    assert.equal(after.get(0x00880200), undefined);
    assert.equal(changes.get('(0088,0200)')?.action, 'removed');
  });

  it('moves the dates of one subject alike and keeps their intervals', () => {
    const policy = 'ps3.15-basic+retain-modified-dates';
    const days = (value: string): number =>
      Date.UTC(+value.slice(0, 4), +value.slice(4, 6) - 1, +value.slice(6)) / 864e5;
    const first = fixed(ct(element(0x00400244, 'DA', '20190501')), policy).after;
    const study = days(first.get(0x00080020)!.text());
    assert.equal(days(first.get(0x00400244)!.text()) - study, 6);
    const again = fixed(ct(element(0x00400244, 'DA', '20190601')), policy).after;
    assert.equal(days(again.get(0x00080020)!.text()), study);
  });

  it('copies pixel data and unchanged sequences byte for byte, and drops what stands behind the pixels', () => {
    const kept = sequence(0x00081032, [element(0x00080104, 'LO', 'Knee')], { isUndefined: true });
    const tail = element(0xfffcfffc, 'OB', Buffer.from('Roe^Jane'));
    const { bytes, after, leftOut } = fixed(ct(kept, element(0x7fe00010, 'OW', pixels), tail));
    assert.ok(bytes.includes(kept));
    assert.deepEqual(bytes.subarray(after.pixelDataOffset), element(0x7fe00010, 'OW', pixels));
    assert.equal(leftOut, tail.length);
  });

  it('writes new lengths of items, sequences and groups around a change', () => {
    const inner = sequence(0x00081115, [element(0x0020000e, 'UI', '1.2.3.4.5.20190425.1')]);
    const outer = sequence(0x00081199, [Buffer.concat([element(0x00081155, 'UI', '1.2.3.4.5.20190425.2'), inner])]);
    const length = element(0x00200000, 'UL', Buffer.alloc(4));
    const { after } = fixed(ct(outer, length, element(0x0020000d, 'UI', '1.2.3.4.5.20190425.3')));
    const item = after.get(0x00081199)!.items![0]!;
    assert.match(item.get(0x00081155)!.text(), /^2\.25\./);
    assert.match(item.get(0x00081115)!.items![0]!.get(0x0020000e)!.text(), /^2\.25\./);
    assert.equal(after.get(0x00200000)!.values()[0], 8 + after.get(0x0020000d)!.length!);
    assert.deepEqual(after.problems, []);
  });

  it('writes an object in the encoding that it has', () => {
    for (const [syntax, writing] of [
      ['1.2.840.10008.1.2', implicitLittle],
      ['1.2.840.10008.1.2.2', explicitBig],
    ] as const) {
      const file = part10(
        syntax,
        element(0x00080018, 'UI', '1.2.3.4.5.20190425', writing),
        element(0x00100010, 'PN', 'Roe^Jane', writing),
        element(0x00280010, 'US', Buffer.from([0, 7]), writing),
      );
      const { after, before } = fixed(file, 'ps3.15-basic');
      assert.match(after.get(0x00100010)!.text(), /^Subject/);
      assert.deepEqual(after.get(0x00280010)!.values(), before.get(0x00280010)!.values());
      assert.equal(after.get(0x00120064)!.items![0]!.get(0x00080100)!.text(), '113100');
    }
  });

  it('removes private attributes with their creator under the profile, and only what was found under another policy', () => {
    const block = [
      element(0x00090010, 'LO', 'ACME 1.0'),
      element(0x00091001, 'LO', 'plain'),
      element(0x00091002, 'PN', 'Roe^Jane'),
    ];
    assert.equal(fixed(ct(...block), 'ps3.15-basic').after.get(0x00090010), undefined);
    const { after } = fixed(ct(...block));
    assert.deepEqual([after.get(0x00091001)!.text(), after.get(0x00091002)], ['plain', undefined]);
  });

  it('keeps the rest of a text in its character set, and gives up a text in a set that it cannot write', () => {
    const latin = fixed(
      part10(explicit, element(0x00080005, 'CS', 'ISO_IR 100'), element(0x0008103e, 'LO', 'Fuß, Tel. 030 8841 5533')),
    );
    assert.match(latin.after.get(0x0008103e)!.text(), /^Fuß, Tel\. XXX/);
  });

  it('zeroes the preamble, and writes no file that was not read whole', () => {
    const file = ct();
    file.write('MZ', 0, 'latin1');
    assert.ok(
      fixed(file)
        .bytes.subarray(0, 128)
        .every((byte) => byte === 0),
    );
    assert.throws(() => fixed(file.subarray(0, file.length - 3)), /read whole/);
  });

  it('leaves everything of a generated data set as it was but for what it lists', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{1,12}$/);
    const numbers = fc.array(fc.integer({ min: 0, max: 65_535 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, words, numbers, fc.boolean(), (description, name, values, isNested) => {
        const code = { '00080100': { vr: 'SH', Value: [description] }, '00100010': { vr: 'PN', Value: [name] } };
        const dict = new dcmjs.data.DicomDict({ '00020010': { vr: 'UI', Value: [explicit] } });
        dict.dict = {
          '0008103E': { vr: 'LO', Value: [description] },
          '00100010': { vr: 'PN', Value: [`${name}^Jane`] },
          '00280010': { vr: 'US', Value: values },
          ...(isNested ? { '00081032': { vr: 'SQ', Value: [code] } } : {}),
        };
        const { before, after, changes } = fixed(new Uint8Array(dict.write()), 'ps3.15-basic+clean-descriptors');
        for (const one of before.walk()) {
          if (one.items || isCovered(one.path, changes) || (one.tag & 0xffff) === 0) continue;
          const same = [...after.walk()].find(({ path }) => path === one.path);
          assert.deepEqual([one.path, same?.text()], [one.path, one.text()]);
        }
        assert.doesNotMatch(after.get(0x00100010)!.text(), /Jane/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text beside packed pixels', () => {
  const comment = 'Patient Jane Roe, MRN 4711123';
  const packed = (text: string) => packedFile(codecs.jpegBaseline, [jpegFile([[0xfe, text]])]);

  it('stays as it is in the copy, like the pixels, and the copy says so', () => {
    const { bytes, staysInPixels, after } = fixed(packed(comment));
    assert.equal(after.get(0x00120062)!.text(), 'NO');
    assert.ok(bytes.includes(comment));
    assert.equal(staysInPixels, true);
  });
  it('of the encoder alone is nothing that stays', () => {
    assert.equal(fixed(packed('LEAD Technologies Inc. V1.01')).staysInPixels, false);
  });
});

describe('a private value that stands for a text', () => {
  const inPrivate = (text: string) =>
    part10(
      explicit,
      element(0x00290010, 'LO', 'NORTHLAB 2'),
      element(0x00291010, 'UT', Buffer.from(text).toString('base64')),
    );

  it('is removed where something is found in it', () => {
    assert.equal(fixed(inPrivate('Write to jane.roe@clinic.example')).after.get(0x00291010), undefined);
  });
  it('stays under a policy that keeps private attributes where nothing is', () => {
    const { before, after } = fixed(inPrivate('The phantom was filled with water'));
    assert.equal(after.get(0x00291010)?.text(), before.get(0x00291010)!.text());
  });
});
