import type { Document } from '../../model/document.ts';
import type { EntryHead } from '../../model/format.ts';

/** Brands of ISO base media files that hold sound alone (ISO/IEC 14496-12 section 4.3), and those that are pictures. */
const soundBrand = /^(M4A |M4B |F4A )/;
const pictureBrand = /^(heic|heix|heim|heis|hevc|mif1|msf1|avif|avis|jp2 |jpx |crx )/;

const soundExtensions: ReadonlySet<string> = new Set(
  '.wav .mp3 .flac .ogg .oga .opus .m4a .m4b .aac .aif .aiff .aifc .wma .ape .wv .rf64 .bwf'.split(' '),
);

/** What was recorded, by the first bytes of a file and, where they are of both kinds, by its name. */
export function recordingOf({ extension, head }: EntryHead): NonNullable<Document['recording']> | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  if (/^(ID3|fLaC|MAC |wvpk|FORM[\s\S]{4}AIF)/.test(start) || /^(RIFF|RF64)[\s\S]{4}WAVE/.test(start)) return 'sound';
  // A frame of MPEG audio starts with eleven bits that are set, as other things do.
  if (extension === '.mp3' && head[0] === 0xff && (head[1] ?? 0) >= 0xe0) return 'sound';
  const isSound = soundExtensions.has(extension);
  if (start.startsWith('OggS')) return extension === '.ogv' ? 'video' : 'sound';
  if (start.startsWith('\x1aE\xdf\xa3')) return extension === '.mka' ? 'sound' : 'video';
  if (start.startsWith('0&\xb2u\x8ef\xcf\x11')) return isSound ? 'sound' : 'video';
  const box = start.slice(4, 8);
  if (box === 'ftyp') {
    const brand = start.slice(8, 12);
    if (pictureBrand.test(brand)) return undefined;
    return isSound || soundBrand.test(brand) ? 'sound' : 'video';
  }
  return (box === 'moov' || box === 'mdat' || box === 'wide') && extension === '.mov' ? 'video' : undefined;
}
