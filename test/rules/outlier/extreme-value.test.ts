import assert from 'node:assert/strict';
import { dicomFile } from '../../dicom-file.ts';
import { many, ofRule, participants, scanned } from './scanned-folder.ts';

const id = 'outlier/extreme-value';

describe('outlier/extreme-value', () => {
  const ages = Array.from({ length: 40 }, (_, index) => `${25 + (index % 10)}\tF`);
  const judge = async (headings: string, rows: readonly string[]) =>
    ofRule(await scanned({ 'participants.tsv': participants(headings, rows) }), id);

  it('is the oldest of young people, and the one who weighs three times as much', async () => {
    const [found, ...others] = await judge('age\tsex', [...ages, '81\tF']);
    assert.equal(found!.message, 'Fewer than 5 of 41 people have as high a value of age, far from the others');
    assert.deepEqual([found!.location.cell, others.length], [{ row: 42, column: 2 }, 0]);
    assert.equal(
      (await judge('weight', [...Array.from({ length: 40 }, (_, index) => `${60 + (index % 9)}.5`), '210'])).length,
      1,
    );
  });

  it('is no largest value that is near the others: somebody always is the oldest', async () => {
    assert.deepEqual(await judge('age\tsex', [...ages, '36\tF', '37\tF']), []);
  });

  it('is none of many who are far away: a second group is no outlier', async () => {
    assert.deepEqual(await judge('age\tsex', [...ages, ...many('81\tF', 5)]), []);
  });

  it('is no measurement, which nobody outside knows', async () => {
    assert.deepEqual(await judge('reaction_time\tsex', [...ages, '9000\tF']), []);
  });

  it('is the person who came far more often than anyone', async () => {
    const files: Record<string, string> = { 'participants.tsv': participants('age\tsex', ages) };
    for (let index = 1; index <= 40; index += 1) {
      const subject = `sub-${String(index).padStart(3, '0')}`;
      const visits = Array.from({ length: index === 7 ? 12 : 1 + (index % 2) }, (_, visit) => `ses-${visit + 1}`);
      files[`${subject}/${subject}_sessions.tsv`] = `session_id\n${visits.join('\n')}\n`;
    }
    const found = ofRule(await scanned(files), id);
    assert.deepEqual(
      found.map(({ location, message }) => [location.path, message]),
      [
        [
          'sub-007/sub-007_sessions.tsv',
          'Fewer than 5 of 40 people have as high a value of number of sessions, far from the others',
        ],
      ],
    );
  });

  it('is the patient of most studies, by headers', async () => {
    const files: Record<string, Buffer> = {};
    for (let person = 1; person <= 30; person += 1) {
      for (let study = 1; study <= (person === 9 ? 14 : 1 + (person % 2)); study += 1) {
        files[`${person}-${study}.dcm`] = dicomFile([
          ['PatientID', 'LO', `P${String(person).padStart(3, '0')}`],
          ['PatientSex', 'CS', person % 3 ? 'F' : 'M'],
          ['StudyInstanceUID', 'UI', `2.25.${person}${study}7361`],
        ]);
      }
    }
    assert.deepEqual(
      ofRule(await scanned(files), id).map(({ location, message }) => [location.path, location.attribute, message]),
      [
        [
          '9-1.dcm',
          '(0020,000D)',
          'Fewer than 5 of 30 people have as high a value of number of studies, far from the others',
        ],
      ],
    );
  });
});
