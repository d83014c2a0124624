import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ScanRequest, scanDataset } from '../../src/engine/scan-dataset.ts';
import type { Finding } from '../../src/model/report.generated.ts';
import { dicomFile } from '../dicom-file.ts';
import { zipFile } from '../formats/zip-file.ts';

describe('what only the whole dataset tells', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-whole-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const scan = async (
    files: Readonly<Record<string, string | Uint8Array>>,
    rule: string,
    request: Partial<ScanRequest> = {},
  ): Promise<Finding[]> => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const result = await scanDataset({ paths: [folder], jobs: 1, ...request });
    const findings = [...result.findings()];
    result.dispose();
    assert.deepEqual(
      findings.map(({ location }) => location.path ?? ''),
      findings.map(({ location }) => location.path ?? '').sort(),
    );
    return findings.filter(({ ruleId }) => ruleId === rule);
  };

  describe('identifier/left-elsewhere', () => {
    const image = dicomFile([
      ['PatientName', 'PN', 'WENDT^THORA'],
      ['PatientID', 'LO', '7741903'],
    ]);

    it('is a name that one file declares and another only mentions', async () => {
      const findings = await scan(
        {
          'a/1.dcm': image,
          'notes.txt': 'copied from wendtthora-2\nold number 774-19-03\n',
          'z.txt': 'Nothing.\n',
        },
        'identifier/left-elsewhere',
      );
      assert.deepEqual(
        findings.map(({ message, severity, location }) => [message, severity, location.region?.startLine]),
        [
          ['A name that PatientName gives stands in text', 'error', 1],
          ['A number that PatientID gives stands in text', 'error', 2],
        ],
      );
      assert.doesNotMatch(JSON.stringify(findings), /wendt|thora|7741903|774-19/i);
    });
    it('is the author of a report, and a name in a column of patients', async () => {
      const findings = await scan(
        {
          'report.txt': 'Normal ventricles.\nDictated by: Dr. Thora Wendt\n',
          'visits.csv': 'patient,visit\nJanusz Doering,1\n',
          'z.txt': 'from wendtthora and janusz.doering\n',
        },
        'identifier/left-elsewhere',
      );
      assert.deepEqual(
        findings.map(({ severity, location }) => [severity, location.path, location.region?.startColumn]),
        [
          ['warning', 'z.txt', 6],
          ['error', 'z.txt', 21],
        ],
      );
    });
    it('is nothing where the same words are found anyway', async () => {
      const files = { 'a.dcm': image, 'b.dcm': image, 'notes.txt': 'Patient: Thora Wendt\n' };
      assert.deepEqual(await scan(files, 'identifier/left-elsewhere'), []);
    });
    it('is no code and no short word', async () => {
      const coded = dicomFile([
        ['PatientName', 'PN', 'sub-01'],
        ['PatientID', 'LO', 'P001'],
      ]);
      assert.deepEqual(await scan({ 'a.dcm': coded, 'notes.txt': 'sub-01 P001\n' }, 'identifier/left-elsewhere'), []);
    });
    it('is the name of a folder, at its segment, and the name of a file inside an archive', async () => {
      const archive = zipFile([
        { path: 'in/7741903-old/scan.txt', content: 'Normal ventricles. jane.roe@clinic.example' },
      ]);
      const findings = await scan(
        {
          'a.dcm': image,
          'b/wendtthora-2/notes.txt': 'Contact: jane.roe@clinic.example\n',
          'b/wendtthora-2/more.bin': new Uint8Array(64),
          'c.zip': archive,
        },
        'identifier/left-elsewhere',
      );
      assert.deepEqual(
        findings.map(({ message, severity, location: { kind, segment, member } }) => [
          message,
          severity,
          kind,
          segment,
          member !== undefined,
        ]),
        [
          ['A name that PatientName gives stands in the name of a file or folder', 'error', 'path', 1, false],
          ['A number that PatientID gives stands in the name of a file or folder', 'error', 'path', 1, true],
        ],
      );
      assert.match(findings[0]!.location.path!, /^b\/w•••#[a-z2-7]{8}\/more\.bin$/);
      assert.match(findings[1]!.location.member!, /^in\/7•••#[a-z2-7]{8}\/scan\.txt$/);
    });
    it('masks such a name in what was found before it was known', async () => {
      const image = dicomFile([
        ['PatientName', 'PN', 'WENDT^THORA'],
        ['PatientComments', 'LT', 'Call 201 555 0123'],
      ]);
      const files = {
        'sub-WendtThora/wendtthora.dcm': image,
        'sub-WendtThora/wendtthora.zip': zipFile([{ path: 'x/wendtthora.pdf', content: 'no PDF' }]),
        'x_wendtthora/notes.txt': 'Contact: jane.roe@clinic.example\n',
        'x_wendtthora/rest.bin': new Uint8Array(64),
      };
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      const result = await scanDataset({ paths: [folder], jobs: 1 });
      const told = {
        findings: [...result.findings()],
        gaps: [...result.gaps()],
        issues: [...result.tallies.values()].map(({ places, subjects, example }) => [places, [...subjects], example]),
        reasons: [...result.reasons],
        subjects: [...result.subjects],
        summary: result.summary,
      };
      const records = [...result.placedFindings()].length;
      result.dispose();
      assert.ok(told.gaps.length >= 2 && told.subjects.length > 0);
      assert.equal(records, told.findings.length);
      assert.ok(told.findings.some(({ ruleId }) => ruleId === 'identifier/email'));
      assert.doesNotMatch(JSON.stringify(told), /wendt|thora/i);
      const masked = told.findings.find(({ ruleId }) => ruleId === 'identifier/email')!.location.path!;
      assert.match(masked, /^x•••#[a-z2-7]{8}\/notes\.txt$/);
      assert.equal(result.maskedPaths.get(masked), 'x_wendtthora/notes.txt');
    });
    it('is not looked for when the rule is off', async () => {
      const rules = { 'identifier/left-elsewhere': { severity: 'off' as const } };
      const files = { 'a.dcm': image, 'notes.txt': 'copied from wendtthora-2\n' };
      assert.deepEqual(await scan(files, 'identifier/left-elsewhere', { commandLine: { rules } }), []);
    });
  });

  it('names the file inside an archive, and no text of the dataset', async () => {
    const people = Array.from({ length: 24 }, (_, row) => `sub-${row + 10}\t${30 + row}\tF\n`).join('');
    const archive = zipFile([{ path: 'participants.tsv', content: `participant_id\tage\tsex\n${people}` }]);
    const findings = await scan({ 'data.zip': archive }, 'outlier/small-class');
    assert.deepEqual(
      [...new Set(findings.map(({ location }) => `${location.path}!/${location.member}`))],
      ['data.zip!/participants.tsv'],
    );
  });

  describe('identifier/weak-pseudonym', () => {
    const digest = (text: string) => createHash('md5').update(text).digest('hex');
    const table = (heading: string, codes: readonly string[]) =>
      `${heading}\tgroup\n${codes.map((code) => `${code}\ta\n`).join('')}`;

    it('is a column of digests that anyone can undo; the share is told, not the values', async () => {
      const codes = ['182', '5990', '731'].map(digest);
      const [finding, ...others] = await scan({ 'people.tsv': table('pseudonym', codes) }, 'identifier/weak-pseudonym');
      assert.match(
        finding!.message,
        /^3 of 3 values of column pseudonym are the unsalted MD5 digest of a plain number: anyone can undo them$/,
      );
      assert.deepEqual([finding!.location.path, finding!.severity], ['people.tsv', 'error']);
      assert.doesNotMatch(JSON.stringify([finding, others]), /182\b|5990|731\b/);
    });
    it('is not tried for no seconds, and not for some files', async () => {
      const files = { 'people.tsv': table('pseudonym', [digest('182')]) };
      const rules = { 'identifier/weak-pseudonym': { options: { seconds: 0 } } };
      assert.deepEqual(await scan(files, 'identifier/weak-pseudonym', { commandLine: { rules } }), []);
      const paths = [join(folder, 'people.tsv')];
      assert.deepEqual(await scan(files, 'identifier/weak-pseudonym', { paths }), []);
    });
    it('is a code that is the number of a patient elsewhere', async () => {
      const image = dicomFile([['PatientID', 'LO', '7741903']]);
      const [finding] = await scan(
        { 'a.dcm': image, 'people.tsv': table('study_id', ['7741903', 'P002']) },
        'identifier/weak-pseudonym',
      );
      assert.equal(
        finding!.message,
        '1 of 2 values of column study_id are numbers or names that stand elsewhere in the dataset',
      );
    });
    it('is initials with a date of birth', async () => {
      const codes = ['JR19610512', 'TW19581130', 'JD19700101'];
      const [finding] = await scan({ 'people.tsv': table('subject_id', codes) }, 'identifier/weak-pseudonym');
      assert.equal(finding!.message, '3 of 3 values of column subject_id are initials and a date of birth');
    });
    it('is no running number', async () => {
      const codes = ['sub-01', 'sub-02', 'sub-03'];
      assert.deepEqual(await scan({ 'people.tsv': table('participant_id', codes) }, 'identifier/weak-pseudonym'), []);
    });
  });

  describe('a day in a name', () => {
    const objectOf = (...attributes: [string, string, string][]) =>
      dicomFile([
        ['SOPInstanceUID', 'UI', '2.25.113059749145936325402354257176981405696'],
        ['PatientID', 'LO', 'sub-01'],
        ...attributes,
      ]);
    const moved = ['LongitudinalTemporalInformationModified', 'CS', 'MODIFIED'] as [string, string, string];
    const shown = (day: string) => ['StudyDate', 'DA', day] as [string, string, string];
    const image = objectOf(moved, shown('20190412'));
    const daysIn = async (files: Readonly<Record<string, string | Uint8Array>>, request: Partial<ScanRequest> = {}) => {
      rmSync(folder, { recursive: true });
      const findings = await scan(files, 'identifier/date', request);
      return findings
        .filter(({ location }) => location.kind === 'path')
        .map(({ severity, location: { segment } }) => `${severity} ${segment}`);
    };

    it('is a note where the objects in the folder show it and declare it as moved', async () => {
      assert.deepEqual(await daysIn({ '20190412_CT/a/1.dcm': image, '20190412_CT/a/2.dcm': image }), ['info 0']);
    });
    it('is one in any of its forms, and in the name of the object itself', async () => {
      assert.deepEqual(await daysIn({ 'x/2019-04-12/1.dcm': image }), ['info 1']);
      assert.deepEqual(await daysIn({ 'y/scan_20190412.dcm': image }), ['info 1']);
    });
    it('is one whatever file comes first, in as many threads as there are', async () => {
      const files = { '20190412_CT/.DS_Store': 'x', '20190412_CT/a.txt': 'Nothing.\n', '20190412_CT/b/1.dcm': image };
      assert.deepEqual(await daysIn(files), ['info 0']);
    });
    it('is one inside an archive', async () => {
      const archive = zipFile([
        { path: '20190412_CT/readme', content: 'x' },
        { path: '20190412_CT/1.dcm', content: image },
      ]);
      assert.deepEqual(await daysIn({ 'a.zip': archive }), ['info 0']);
    });
    it('is one where a study has several days of its own, and gives nothing away then', async () => {
      const late = objectOf(moved, shown('20190412'), ['AcquisitionDate', 'DA', '20190413']);
      const files = { 'x/20190412/1.dcm': late };
      assert.deepEqual(await daysIn(files), ['info 1']);
      assert.deepEqual(await scan(files, 'identifier/recoverable-date'), []);
    });
    it('is an error where it is another day, which gives the moved ones away', async () => {
      const files = { 'x/2018-07-10/1.dcm': image };
      assert.deepEqual(await daysIn(files), ['error 1']);
      assert.deepEqual(
        (await scan(files, 'identifier/recoverable-date')).map(({ severity }) => severity),
        ['error'],
      );
    });
    it('is an error where the objects declare nothing, or one of that day does not', async () => {
      const plain = objectOf(shown('20190412'));
      assert.deepEqual(await daysIn({ '2019-04-12/1.dcm': plain }), ['error 0']);
      assert.deepEqual(await daysIn({ '2019-04-12/1.dcm': image, '2019-04-12/2.dcm': plain }), ['error 0']);
    });
    it('is an error where it is the day of birth, or where no object is', async () => {
      const born = objectOf(moved, ['PatientBirthDate', 'DA', '19500312'], shown('20190412'));
      assert.deepEqual(await daysIn({ '1950-03-12/1.dcm': born }), ['error 0']);
      assert.deepEqual(await daysIn({ '2019-04-12/a.txt': 'Nothing.\n' }), ['error 0']);
    });
    it('does not excuse a name or another day beside it', async () => {
      const files = { '2019-04-12 2018-07-10/1.dcm': image };
      assert.deepEqual((await daysIn(files)).sort(), ['error 0', 'info 0']);
    });
    it('is found under the same fingerprint, whichever it is', async () => {
      const fingerprint = async (content: Uint8Array) =>
        (await scan({ '20190412_CT/1.dcm': content }, 'identifier/date')).find(
          ({ location }) => location.kind === 'path',
        )!.fingerprint;
      assert.equal(await fingerprint(image), await fingerprint(objectOf(shown('20190412'))));
    });
    it('is masked with the subject whose name stands beside it', async () => {
      const named = objectOf(['PatientName', 'PN', 'WENDT^THORA'], moved, shown('20190412'));
      const findings = await scan({ 'sub-wendtthora/2019-04-12/1.dcm': named }, 'identifier/date');
      assert.ok(findings.some(({ location }) => location.kind === 'path'));
      assert.doesNotMatch(JSON.stringify(findings), /wendt|thora/i);
    });
    it('is nothing under a policy that lets dates stay', async () => {
      assert.deepEqual(await daysIn({ '20190412_CT/1.dcm': image }, { commandLine: { policy: 'hipaa-limited' } }), []);
    });
  });
});
