import assert from 'node:assert/strict';
import { isEncoderComment } from '../../src/formats/image/encoder-comment.ts';

describe('a comment of an encoder', () => {
  for (const text of [
    'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90\n',
    'CREATOR: gd-jpeg v1.0 (using IJG JPEG v80), default quality\n',
    'LEAD Technologies Inc. V1.01\0',
    'File written by Adobe Photoshop\xa8 4.0',
    'File written by Adobe Photoshop? 5.2'.replace('?', '\xa8'),
    'Created by OpenJPEG version 2.3.0',
    'Creator: JasPer Version 1.701.0'.replace('Creator: ', ''),
    'Created by GDCM/OpenJPEG version 2.0',
    'Creator: JasPer Version 1.701.0',
    'OpenJPH Ver 0.7.3.',
    'Kakadu-v5.2.1',
    'Created by Kakadu',
    'Kdu-Layer-Info: log_2{Delta-D(squared-error)/Delta-L(bytes)}, L(bytes)\n-192.0, 1.9e+02\n',
    'Lavc58.54.100',
    'DCMTK 3.6.7',
    'IJG',
    'Created with The GIMP',
    'Intel(R) JPEG Library, version 1.5.4.36',
    'AppleMark\n',
  ]) {
    it(`is ${JSON.stringify(text)}`, () => assert.ok(isEncoderComment(text)));
  }
  it('is none with something behind it, however often it says what encoders are called', () => {
    for (const part of ['v1', '1v ', 'JPEG 2000 ', 'LEAD Technologies Inc. ', 'IJG', ' ', '1a']) {
      assert.equal(isEncoderComment(`IJG ${part.repeat(1000)}Miller^Anna`), false, part);
    }
  });
  for (const text of [
    'IJG Jane Roe',
    'Created by Kakadu for Miller^Anna',
    'DCMTK 20190312',
    'Aware of the fall of 12.03.2019',
    'Created by Anna Miller',
    'OpenJPEG 5551234567',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.ok(!isEncoderComment(text)));
  }
});
