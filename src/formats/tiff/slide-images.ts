import type { SlideImage } from '../../model/document.ts';
import type { ByteReader } from '../../model/source.ts';
import { decodePadded } from '../text/decoding.ts';
import { tiffDirectories } from './directories.ts';

const description = 270;
/** Magnification of the lens in NDPI: -1 for the picture of the whole slide with its label (OpenSlide, "Hamamatsu format"). */
const sourceLens = 65421;

/** The pictures of a slide's label, and of the whole slide with it, that a scanner leaves beside the tissue. */
export function* slideImages(bytes: ByteReader, isNdpi: boolean): Iterable<SlideImage> {
  for (const { kind, page, entries } of tiffDirectories(bytes, [], isNdpi)) {
    if (kind !== 'page') continue;
    const slot = page === 1 ? 'TIFF' : `TIFF page ${page}`;
    const said = entries
      .find(({ tag }) => tag === description)
      ?.value()
      .subarray(0, 64 * 1024);
    for (const shows of showsIn(said === undefined ? '' : decodePadded(said))) {
      yield { shows, location: { kind: 'slot', slot: `${slot} ImageDescription` } };
    }
    if (isNdpi && entries.find(({ tag }) => tag === sourceLens)?.numbers()[0] === -1) {
      yield { shows: 'slide', location: { kind: 'slot', slot } };
    }
  }
}

/** Aperio and Philips write `label 387x463` or `Macro` as a line, OME-XML and Philips' own XML name an image so. */
function showsIn(text: string): Set<SlideImage['shows']> {
  const found = new Set<SlideImage['shows']>();
  for (const match of text.matchAll(
    /(?:^|\n)(label|macro)\b|\bName="(label|macro)(?: image)?"|>(LABEL|MACRO)IMAGE</gi,
  )) {
    found.add((match[1] ?? match[2] ?? match[3])!.toLowerCase() === 'label' ? 'label' : 'slide');
  }
  return found;
}
