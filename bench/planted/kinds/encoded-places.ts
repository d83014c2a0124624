import { codecs, codestream, packedPixels } from '../../../test/formats/dicom/packed-file.ts';
import { exifSegment, jpegFile } from '../../../test/formats/image-file.ts';
import { inFile, type Kind, type Trial } from '../kind.ts';
import type { Part10 } from '../part10.ts';
import { aName, aPhone, type SentenceKind } from '../sentences.ts';

const comment = 0xfe;
const application1 = 0xe1;
const pixelData = 0x7fe00010;

/** Texts that stand in an encoding of their own: beside packed pixels, and as Base64 or hexadecimal in private attributes. */
export const encodedPlaces: readonly Kind[] = [
  besidePixels('comment of JPEG', aName, ({ text }) => jpegFile([[comment, text]])),
  besidePixels('comment of JPEG, a telephone number', aPhone, ({ text }) => jpegFile([[comment, text]])),
  besidePixels('comment of JPEG 2000', aName, ({ text }) =>
    codestream([
      [1, 'Kakadu-v5.2.1'],
      [1, text],
    ]),
  ),
  besidePixels('Exif in JPEG, the owner of the camera', aName, ({ person }) =>
    jpegFile([[application1, exifSegment({ 271: 'Canon', 34665: { directory: { 42032: person.spoken } } })]]),
  ),
  inPrivate('Base64', aName, ({ text }) => Buffer.from(text).toString('base64')),
  inPrivate('Base64, a telephone number', aPhone, ({ text }) => Buffer.from(text).toString('base64')),
  inPrivate('hexadecimal', aName, ({ text }) => Buffer.from(text).toString('hex')),
  inFile('private attribute, XML in Base64', ['name'], (file, { person }) => {
    const xml = `<study><patientName>${person.spoken}</patientName><modality>CT</modality></study>`;
    setPrivate(file, Buffer.from(xml).toString('base64'));
    return { at: 'member', value: person.spoken };
  }),
];

/** What a picture and a private value are made of. */
interface Made {
  readonly text: string;
  readonly person: Trial['person'];
}

function besidePixels(what: string, sentence: SentenceKind, picture: (made: Made) => Buffer): Kind {
  return inFile(`packed pixels, ${what}`, sentence.right, (file, { person, random }) => {
    // Fragments are of little endian files whose elements say their representations.
    if (!file.writing.explicit || !file.writing.littleEndian || !file.has(pixelData)) return undefined;
    const { text, value } = sentence.make(person, random);
    const packed = picture({ text, person });
    file.setMeta(0x00020010, 'UI', packed[1] === 0x4f ? codecs.jpeg2000 : codecs.jpegBaseline);
    file.put(pixelData, packedPixels([packed]));
    return { at: { attribute: '(7FE0,0010)' }, value };
  });
}

function inPrivate(what: string, sentence: SentenceKind, encode: (made: Made) => string): Kind {
  return inFile(`private attribute, text in ${what}`, sentence.right, (file, { person, random }) => {
    const { text, value } = sentence.make(person, random);
    return { at: { attribute: setPrivate(file, encode({ text, person })) }, value };
  });
}

/** @returns the attribute */
function setPrivate(file: Part10, value: string): string {
  const block = file.freeBlock(0x0029);
  const hex = block.toString(16).toUpperCase();
  file.set(0x00290000 + block, 'LO', 'NORTHLAB VIEWER 2.1').set(0x00290000 + block * 0x100 + 0x10, 'UT', value);
  return `(0029,${hex}10)`;
}
