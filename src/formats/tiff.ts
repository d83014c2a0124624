import type { Format } from '../model/format.ts';
import { startsAsTiff } from './tiff/directories.ts';
import { tiffFields } from './tiff/fields.ts';
import { slideImages } from './tiff/slide-images.ts';

const tiff = {
  id: 'tiff',
  title: 'TIFF images and whole slides (OME-TIFF, SVS, NDPI, DNG)',
  follows: 'TIFF 6.0, BigTIFF, Exif 2.32, XMP, IPTC IIM 4.2, OME-XML; descriptions of Aperio and Hamamatsu',
  unseen: 'pixels are not looked into, so that what is written in a picture is not seen',
  // DICOM objects of whole slides may start as TIFF as well.
  evidence: 'extension-or-bytes',
  hasHeader: true,
  matches: ({ head }) => startsAsTiff(head),
  read(entry, bytes) {
    const problems: string[] = [];
    const isNdpi = /\.ndpi$/i.test(entry.path);
    return {
      problems,
      fields: () => tiffFields(bytes, 'TIFF', problems, isNdpi),
      slideImages: () => slideImages(bytes, isNdpi),
    };
  },
} satisfies Format;

export default tiff;
