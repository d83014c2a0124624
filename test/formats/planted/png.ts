import { pngFile, pngText } from '../image-file.ts';
import type { PlantedFile } from '../planted-file.ts';
import { tiffFile } from '../tiff-file.ts';

export default {
  file: 'figure.png',
  content: () =>
    pngFile([
      ['tEXt', pngText.tEXt('Author', 'Rita Book')],
      ['zTXt', pngText.zTXt('Comment', 'Patient: Jane Roe, DOB: 12/05/1961')],
      ['iTXt', pngText.iTXt('Description', 'Phone: +1 202 555 0143')],
      ['eXIf', tiffFile([{ 316: 'jane.roe@clinic.example' }])],
    ]),
  planted: [
    { value: 'Rita Book', class: 'name', part: 'PNG tEXt Author' },
    { value: 'Jane Roe', class: 'name', part: 'PNG zTXt Comment' },
    { value: '12/05/1961', class: 'birth-date', part: 'PNG zTXt Comment' },
    { value: '+1 202 555 0143', class: 'phone', part: 'PNG iTXt Description' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'Exif HostComputer' },
  ],
} satisfies PlantedFile;
