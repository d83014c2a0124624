import type { PlantedFile } from '../planted-file.ts';
import { tiffFile } from '../tiff-file.ts';

const description =
  'Aperio Image Library v11.2.1\r\n46000x32914 [0,100 46000x32914] (256x256) JPEG/RGB Q=30|AppMag = 20|ScanScope ID = CPAPERIO77|Filename = Patient: Jane Roe|Date = 05/12/2019|Time = 09:59:15|User = jroe|Barcode = S19-44719';

export default {
  file: 'slide.svs',
  content: () => tiffFile([{ 270: description }, { 270: 'Aperio Image Library v11.2.1\r\nlabel 387x463' }]),
  planted: [
    { value: 'CPAPERIO77', class: 'device-serial', part: 'TIFF ImageDescription ScanScope ID' },
    { value: 'Jane Roe', class: 'name', part: 'TIFF ImageDescription Filename' },
    { value: '05/12/2019', class: 'date', part: 'TIFF ImageDescription Date' },
    { value: 'jroe', class: 'username', part: 'TIFF ImageDescription User' },
    { value: 'S19-44719', class: 'other-id', part: 'TIFF ImageDescription Barcode' },
  ],
} satisfies PlantedFile;
