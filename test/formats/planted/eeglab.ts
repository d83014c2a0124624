import { matlabFile } from '../matlab-file.ts';
import type { PlantedFile } from '../planted-file.ts';

export default {
  file: 'sub-01_task-rest_eeg.set',
  content: () =>
    matlabFile(
      {
        EEG: {
          fields: [
            {
              setname: 'resting',
              filepath: '/home/mmajor/eeg/',
              comments: 'mail jane.roe@clinic.example',
              history: 'SSN 123-45-6789',
            },
          ],
        },
      },
      true,
    ),
  planted: [
    { value: 'mmajor', class: 'username', part: 'EEG.filepath' },
    { value: 'jane.roe@clinic.example', class: 'email', part: 'EEG.comments' },
    { value: '123-45-6789', class: 'ssn', part: 'EEG.history' },
  ],
} satisfies PlantedFile;
