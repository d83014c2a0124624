import { presentationFile, relations, shape } from '../office-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'talk.pptx',
  content: () =>
    presentationFile([shape('Case report'), shape('Phone: +1 202 555 0143', 'SSN 123-45-6789')], {
      'ppt/slides/_rels/slide2.xml.rels': relations('rId1 notesSlide ../notesSlides/notesSlide1.xml'),
      'ppt/notesSlides/notesSlide1.xml': `<p:notes>${shape('MRN: 4471902')}</p:notes>`,
      'ppt/commentAuthors.xml': '<p:cmAuthorLst><p:cmAuthor name="Jane Roe"/></p:cmAuthorLst>',
    }),
  planted: [
    { value: '+1 202 555 0143', class: 'phone', part: 'slide 2' },
    { value: '123-45-6789', class: 'ssn', part: 'slide 2' },
    { value: '4471902', class: 'mrn', part: 'slide 2 notes' },
    { value: 'Jane Roe', class: 'name', part: 'comment author 1' },
  ],
} satisfies PlantedFile;
