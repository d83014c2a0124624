import type { IdentifierClass } from '../../src/model/identifier-class.ts';
import type { Plant, Sample } from './planted.ts';

/** A report as it is dictated; between `{` and `}` stand a class and a value of it. */
const report = `Example General Hospital, Department of Radiology

Patient: {name:Jane Roe}
MRN: {mrn:4471902}
Accession number: {accession:A20215587}
Date of birth: {birth-date:03/12/1948}
SSN: {ssn:123-45-6789}
NHS number: {health-id:943 476 5919}
Phone: {phone:(212) 555-0142}
E-mail: {email:jane.roe@clinic.example}

The patient was examined on {date:June 14, 2021}. Her brother, a {age:92-year-old} man, came with her.
Sent from {ip:10.24.118.45}. No comparison. Normal ventricles, no mass, no shift of the midline.
Technique: T1 at 3T, TR 2300 ms, TE 2.98 ms, 1.0 x 1.0 x 1.0 mm.
`;

const readme = `# Sample dataset

Invented people, made for trying a linter of research cohorts. Contact: {email:erika.mustermann@university.example}.

- \`bids/\`: structural scans of eight people
- \`clinic/\`: a table of forty patients without names
- \`dicom/\`: three series: as scanned, de-identified, and one that only claims to be
- \`reports/\`: dictated reports
- \`consent.json\`, \`consent.tsv\`, \`disclosures.jsonl\`: what people agreed to, who agreed, and to whom data went
- \`cohortlint.config.json\`: what the folder is about to be used for
`;

/** Writes reports and documentation, files that are recognised and not read, an empty file and one that is ignored. */
export function writeReports(sample: Sample): void {
  writeMarked(sample, 'reports/report-0001.txt', report);
  writeMarked(sample, 'README.md', readme);
  sample.write('reports/scans-0002.7z', '7z');
  sample.write('reports/schedule.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  sample.write('reports/empty.txt', '');
  sample.write('.cohortlintignore', 'scratch/\n');
  sample.write('scratch/notes.txt', 'Call Jane Roe back.\n');
}

function writeMarked(sample: Sample, path: string, marked: string): void {
  const plants: Plant[] = [];
  const lines = marked.split('\n').map((line, index) =>
    line.replace(/\{([a-z-]+):([^}]+)\}/g, (_mark, identifierClass: IdentifierClass, value: string) => {
      plants.push({ value, class: identifierClass, where: `line ${index + 1}` });
      return value;
    }),
  );
  sample.write(path, lines.join('\n'), plants);
}
