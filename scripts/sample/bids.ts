import { volume } from './nifti-volume.ts';
import type { Plant, Sample } from './planted.ts';

/** One row of the participants table. The person of 93 is alone in every class. */
const participants: readonly (readonly [id: string, age: string, sex: string, site: string, dob: string])[] = [
  ['sub-01', '34', 'F', 'north', '1987-02-11'],
  ['sub-02', '34', 'F', 'north', '1987-05-30'],
  ['sub-03', '41', 'M', 'north', '1980-09-02'],
  ['sub-04', '41', 'M', 'north', '1980-01-17'],
  ['sub-05', '29', 'F', 'south', '1992-11-08'],
  ['sub-06', '29', 'F', 'south', '1992-03-21'],
  ['sub-07', '93', 'M', 'south', '1928-07-04'],
  ['sub-08', '57', 'F', 'north', '1964-12-25'],
];

/** Writes a small BIDS dataset: table, sidecars and volumes of eight subjects. */
export function writeBids(sample: Sample): void {
  sample.write(
    'bids/dataset_description.json',
    json({
      Name: 'Resting brains',
      BIDSVersion: '1.9.0',
      DatasetType: 'raw',
      License: 'CC0',
      Authors: ['Erika Mustermann', 'Max Beispiel'],
    }),
  );
  writeParticipants(sample);
  for (const [id] of participants) writeSubject(sample, id);
}

function writeParticipants(sample: Sample): void {
  const lines = [['participant_id', 'age', 'sex', 'site', 'dob'], ...participants].map((cells) => cells.join('\t'));
  const dates: Plant[] = participants.map(([, , , , dob]) => ({
    value: dob,
    class: 'birth-date',
    where: 'column dob',
  }));
  const plants: Plant[] = [{ value: '93', class: 'age', where: 'column age' }, ...dates];
  sample.write('bids/participants.tsv', `${lines.join('\n')}\n`, plants);
  sample.write(
    'bids/participants.json',
    json({
      age: { Description: 'age of the participant', Units: 'year' },
      sex: { Description: 'sex of the participant', Levels: { F: 'female', M: 'male' } },
      site: { Description: 'where the participant was scanned' },
      dob: { Description: 'date of birth' },
    }),
  );
}

/** The sidecar of `sub-03` and the volume of `sub-05` keep what the converter took over from the scanner. */
function writeSubject(sample: Sample, id: string): void {
  const base = `bids/${id}/anat/${id}_T1w`;
  const clean = {
    Modality: 'MR',
    MagneticFieldStrength: 3,
    Manufacturer: 'ACME',
    EchoTime: 0.00298,
    RepetitionTime: 2.3,
    FlipAngle: 9,
  };
  if (id === 'sub-03') {
    sample.write(
      `${base}.json`,
      json({
        ...clean,
        InstitutionName: 'Example General Hospital',
        PatientName: 'Roe^Richard',
        AcquisitionDateTime: '2021-06-14T10:15:00.000000',
      }),
      [
        { value: 'Example General Hospital', class: 'organization', where: '/InstitutionName' },
        { value: 'Roe^Richard', class: 'name', where: '/PatientName' },
        { value: '2021-06-14', class: 'date', where: '/AcquisitionDateTime' },
      ],
    );
  } else sample.write(`${base}.json`, json(clean));
  const description = id === 'sub-05' ? 'Patient: Jane Roe' : 'TE=3.0;Time=0.000';
  sample.write(
    `${base}.nii.gz`,
    volume(description),
    id === 'sub-05' ? [{ value: 'Jane Roe', class: 'name', where: 'descrip' }] : [],
  );
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
