import { hdf5File, text } from '../hdf5-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'sub-01_ses-01_ecephys.nwb',
  content: () =>
    hdf5File((file) => {
      file.create_attribute('nwb_version', '2.8.0');
      text(file, 'session_start_time', '2021-03-14T09:30:00+01:00');
      const general = file.create_group('general');
      text(general, 'experimenter', ['Roe, Jane', 'Doe, John']);
      text(general, 'notes', 'Reach her at jane.roe@clinic.example');
      general.create_attribute('contact', 'Phone: +1 202 555 0143');
      const subject = general.create_group('subject');
      text(subject, 'date_of_birth', '1961-05-12');
      text(subject, 'description', 'SSN 123-45-6789');
    }),
  planted: [
    { value: '2021-03-14T09:30:00+01:00', class: 'date', part: '/session_start_time' },
    { value: 'Roe, Jane', class: 'name', part: '/general/experimenter[0]' },
    { value: 'jane.roe@clinic.example', class: 'email', part: '/general/notes' },
    { value: '+1 202 555 0143', class: 'phone', part: '/general@contact' },
    { value: '1961-05-12', class: 'birth-date', part: '/general/subject/date_of_birth' },
    { value: '123-45-6789', class: 'ssn', part: '/general/subject/description' },
  ],
} satisfies PlantedFile;
