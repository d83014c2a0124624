import { heifFile, xmp } from '../image-file.ts';
import type { PlantedFile } from '../planted-file.ts';
import { tiffFile } from '../tiff-file.ts';

export default {
  file: 'IMG_0001.HEIC',
  content: () =>
    heifFile(
      tiffFile([
        {
          315: 'Rita Book',
          34853: { directory: { 1: 'N', 2: { rationals: [52, 22, 12.7] } } },
        },
      ]),
      xmp({ description: 'Patient: Jane Roe' }),
    ),
  planted: [
    { value: 'Rita Book', class: 'name', part: 'Exif Artist' },
    { value: '52.370194', class: 'gps', part: 'GPS GPSLatitude' },
    { value: 'Jane Roe', class: 'name', part: 'XMP description' },
  ],
} satisfies PlantedFile;
