import type { PlantedFile } from '../planted-file.ts';
import { fifFile } from '../recording-file.ts';

export default {
  file: 'rest_meg.fif',
  content: () =>
    fifFile([
      [401, 'Jane'],
      [403, 'Roe'],
      [404, [2_437_422]],
      [409, 'Phone: +1 202 555 0143'],
      [410, '4471902'],
      [212, 'Rita Book'],
      [204, [1_557_655_872, 0]],
      [501, 'epilepsy'],
      [206, 'mail jane.roe@clinic.example'],
    ]),
  planted: [
    { value: '00:15:5d:01:ab:2c', class: 'mac', part: 'file identity machine' },
    { value: 'Jane', class: 'name', part: 'subject first name' },
    { value: 'Roe', class: 'name', part: 'subject last name' },
    { value: '1961-05-02', class: 'birth-date', part: 'subject birthday' },
    { value: '+1 202 555 0143', class: 'phone', part: 'subject comment' },
    { value: '4471902', class: 'mrn', part: 'subject HIS id' },
    { value: 'Rita Book', class: 'name', part: 'experimenter' },
    { value: '2019-05-12', class: 'date', part: 'measurement date' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'description' },
  ],
} satisfies PlantedFile;
