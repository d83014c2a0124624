import type { PlantedFile } from '../planted-file.ts';
import { tiffFile } from '../tiff-file.ts';

const description = `<?xml version="1.0" encoding="UTF-8"?><OME xmlns="http://www.openmicroscopy.org/Schemas/OME/2016-06">
<Experimenter ID="Experimenter:0" FirstName="Rita" LastName="Book" Email="rita.book@clinic.example" UserName="rbook"/>
<Instrument ID="Instrument:0"><Microscope Manufacturer="Zeiss" SerialNumber="3858001234"/></Instrument>
<Image ID="Image:0" Name="tissue"><AcquisitionDate>2019-05-12T10:11:12</AcquisitionDate>
<Description>Patient: Jane Roe</Description></Image></OME>`;

export default {
  file: 'plate.ome.tif',
  content: () => tiffFile([{ 270: description, 305: 'OME Bio-Formats 6.0', 306: '2019:05:13 08:00:00' }]),
  planted: [
    { value: 'Book', class: 'name', part: 'TIFF ImageDescription LastName' },
    { value: 'rita.book@clinic.example', class: 'email', part: 'TIFF ImageDescription Email' },
    { value: 'rbook', class: 'username', part: 'TIFF ImageDescription UserName' },
    { value: '3858001234', class: 'device-serial', part: 'TIFF ImageDescription SerialNumber' },
    { value: '2019-05-12T10:11:12', class: 'date', part: 'TIFF ImageDescription AcquisitionDate' },
    { value: 'Jane Roe', class: 'name', part: 'TIFF ImageDescription Description' },
    { value: '2019-05-13T08:00:00', class: 'date', part: 'TIFF DateTime' },
  ],
} satisfies PlantedFile;
