import { basicProfile, cleanDescriptors, methodItems, modifiedDates } from '../deidentification-method.ts';
import { dicomFile, type Element } from '../dicom-file.ts';
import { acquisition, imageIdentity, imageShape, pixels, placeInSeries, type SeriesOfImages } from '../mr-image.ts';
import { volume } from '../nifti-volume.ts';
import type { CohortFiles } from './cohort-files.ts';
import type { Person } from './people.ts';

/** Writes the images of a person: a head for each session, a mask of some, an object as it came where it says something. */
export function writeImages(files: CohortFiles, person: Person): void {
  const { subject, group, sessions, isDerived } = person;
  const image = volume('TE=3.0;Time=0.000');
  const names =
    sessions === 1
      ? [`${subject}/anat/${subject}`]
      : ['ses-01', 'ses-02'].map((session) => `${subject}/${session}/anat/${subject}_${session}`);
  for (const name of names) {
    files.write(`${name}_T1w.nii.gz`, image, subject);
    if (isDerived) files.write(`derivatives/segment/${name}_desc-brain_mask.nii.gz`, image, subject);
  }
  if (group.flag === undefined && !group.showsFace) return;
  const path = `sourcedata/${subject}/dicom/IM0001.dcm`;
  const series = seriesOf(subject);
  files.write(path, dicomFile(series.uid(1), elements(series, person)), subject);
  for (const attribute of group.termsTold ?? []) {
    const place = `attribute ${attribute}`;
    files.expect({ ruleId: 'consent/distribution-terms', severity: 'warning', path, place, subject });
  }
  if (!group.isFlagTold) return;
  files.expect({
    ruleId: 'consent/distribution-flag',
    severity: 'error',
    path,
    place: 'attribute (0012,0085)',
    subject,
  });
}

function seriesOf(subject: string): SeriesOfImages {
  const number = subject.slice('sub-'.length);
  return {
    uid: (slice) => `2.25.4${number}0${slice}`,
    study: `2.25.4${number}1`,
    series: `2.25.4${number}2`,
    frameOfReference: `2.25.4${number}3`,
    imageType: 'DERIVED\\PRIMARY\\M',
  };
}

/** A slice with all markers of PS3.15 Annex E, so that nothing but its consent and its face is to be told. */
function elements(series: SeriesOfImages, { subject, group }: Person): Element[] {
  const type: Element[] = group.flag === 'NO' || group.termsTold ? [] : [[0x00120084, 'CS', 'PUBLIC_RELEASE']];
  const consent: Element[] =
    group.flag === undefined ? [] : [[0x00120083, 'SQ', [[...type, [0x00120085, 'CS', group.flag]]]]];
  return [
    ...imageIdentity(series, 1),
    [0x00080020, 'DA', '20000101'],
    [0x00080030, 'TM', '000000'],
    [0x00080050, 'SH', ''],
    [0x00080060, 'CS', 'MR'],
    [0x00080070, 'LO', 'ACME'],
    [0x00080090, 'PN', ''],
    [0x0008103e, 'LO', 't1 mprage sag'],
    [0x00100010, 'PN', 'ANONYMOUS'],
    [0x00100020, 'LO', subject],
    [0x00100030, 'DA', ''],
    [0x00100040, 'CS', ''],
    [0x00120062, 'CS', 'YES'],
    [0x00120064, 'SQ', methodItems(basicProfile, cleanDescriptors, modifiedDates)],
    ...consent,
    ...acquisition(),
    ...placeInSeries(series, 1),
    ...imageShape(),
    ...(group.showsFace ? ([[0x00280302, 'CS', 'YES']] satisfies Element[]) : []),
    [0x00280303, 'CS', 'MODIFIED'],
    pixels(1),
  ];
}
