import { gunzipSync } from 'node:zlib';
import { placeName, type ValuePart } from '../value-part.ts';
import type { VendorHeader } from './vendor-header.ts';

/** The packed protocol follows its length of four bytes. */
const lengthBytes = 4;
/** A protocol is a few kilobytes. */
const mostUnpacked = 1024 * 1024;
/** `SEDESC "Axial EPI-FMRI"`. */
const line = /^(\w{1,64}) "([^"\r\n]*)"/gm;
/** A value of figures and the signs between them is a setting. */
const isSetting = /^[\d.,;+\- ]*$/;

/** The protocol data block of GE scanners, (0025,xx1B) of GEMS_SERS_01: GZIP, lines of a key and a value in quotes. */
export default {
  id: 'ge-protocol',
  matches: (bytes) => bytes[lengthBytes] === 0x1f && bytes[lengthBytes + 1] === 0x8b,
  *parts(bytes): Iterable<ValuePart> {
    let text: string;
    try {
      text = gunzipSync(bytes.subarray(lengthBytes), { maxOutputLength: mostUnpacked }).toString('latin1');
    } catch {
      return;
    }
    let index = 0;
    for (const [, name, value] of text.matchAll(line)) {
      if (!isSetting.test(value!)) yield { name: name!, place: placeName(name!, index), text: value! };
      index += 1;
    }
  },
} satisfies VendorHeader;
