import { exifSegment, iptc, jpegFile, photoshopSegment, xmp } from '../image-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'photo.jpg',
  content: () =>
    jpegFile([
      [
        0xe1,
        exifSegment({
          270: 'Patient: Jane Roe, MRN: 4471902',
          315: 'Rita Book',
          34665: {
            directory: {
              36867: '2019:05:12 10:11:12',
              37510: { bytes: Buffer.from('ASCII\0\0\0jane.roe@clinic.example') },
              42032: 'John Q. Public',
              42033: '70018231',
            },
          },
          34853: { directory: { 1: 'N', 2: { rationals: [52, 22, 12.7] }, 3: 'W', 4: { rationals: [4, 53, 42.6] } } },
        }),
      ],
      [0xe1, `http://ns.adobe.com/xap/1.0/\0${xmp({ creator: 'Paul Maier' })}`],
      [
        0xed,
        photoshopSegment(
          iptc([
            [80, 'Anna Schmidt'],
            [120, 'Phone: +1 202 555 0143'],
          ]),
        ),
      ],
      [0xfe, 'SSN 123-45-6789'],
    ]),
  planted: [
    { value: 'Jane Roe', class: 'name', part: 'Exif ImageDescription' },
    { value: '4471902', class: 'mrn', part: 'Exif ImageDescription' },
    { value: 'Rita Book', class: 'name', part: 'Exif Artist' },
    { value: '2019-05-12T10:11:12', class: 'date', part: 'Exif DateTimeOriginal' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'Exif UserComment' },
    { value: 'John Q. Public', class: 'name', part: 'Exif CameraOwnerName' },
    { value: '70018231', class: 'device-serial', part: 'Exif BodySerialNumber' },
    { value: '52.370194', class: 'gps', part: 'GPS GPSLatitude' },
    { value: '-4.895167', class: 'gps', part: 'GPS GPSLongitude' },
    { value: 'Paul Maier', class: 'name', part: 'XMP creator' },
    { value: 'Anna Schmidt', class: 'name', part: 'IPTC By-line' },
    { value: '+1 202 555 0143', class: 'phone', part: 'IPTC Caption' },
    { value: '123-45-6789', class: 'ssn', part: 'JPEG comment 1' },
  ],
} satisfies PlantedFile;
