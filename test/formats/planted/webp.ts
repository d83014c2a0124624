import { webpFile, xmp } from '../image-file.ts';
import type { PlantedFile } from '../planted-file.ts';
import { tiffFile } from '../tiff-file.ts';

export default {
  file: 'photo.webp',
  content: () =>
    webpFile([
      ['EXIF', tiffFile([{ 315: 'Rita Book' }])],
      ['XMP ', Buffer.from(xmp({ description: 'Patient: Jane Roe' }))],
    ]),
  planted: [
    { value: 'Rita Book', class: 'name', part: 'Exif Artist' },
    { value: 'Jane Roe', class: 'name', part: 'XMP description' },
  ],
} satisfies PlantedFile;
