import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'rest.res4',
  content: () => {
    const description = 'Phone: +1 202 555 0143';
    const content = Buffer.alloc(1844 + description.length);
    content.write('MEG42RS');
    content.write('12-May-2019', 1033);
    content.write('4471902', 1712);
    content.write('Rita Book', 1744);
    content.writeInt32BE(description.length, 1836);
    content.write(description, 1844);
    return content;
  },
  planted: [
    { value: '12-May-2019', class: 'date', part: 'data date' },
    { value: '4471902', class: 'mrn', part: 'subject id' },
    { value: 'Rita Book', class: 'name', part: 'operator' },
    { value: '+1 202 555 0143', class: 'phone', part: 'run description' },
  ],
} satisfies PlantedFile;
