import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { dicomFile } from '../../dicom-file.ts';
import { many, ofRule, participants, scanned } from './scanned-folder.ts';

const id = 'outlier/unique-combination';

describe('outlier/unique-combination', () => {
  const cohort = [...many('30\tF\tA', 10), ...many('30\tM\tA', 6), ...many('60\tM\tB', 8), '60\tF\tB'];

  it('stands at the very cells that are enough together, in the text, with how many share the rest', async () => {
    const found = ofRule(await scanned({ 'participants.tsv': participants('age\tsex\tsite', cohort) }), id);
    assert.deepEqual(
      found.map(({ location, message }) => [location.cell, message]),
      [
        [
          { row: 26, column: 2 },
          'Only this person of 25 has this age and this sex; 10 other people have all but this age',
        ],
        [
          { row: 26, column: 3 },
          'Only this person of 25 has this sex and this age; 8 other people have all but this sex',
        ],
      ],
    );
    assert.deepEqual(found[0]!.location.region, { startLine: 26, startColumn: 9, endLine: 26, endColumn: 11 });
    assert.deepEqual([found[0]!.subject, found[0]!.severity], ['sub-025', 'warning']);
  });

  it('names the one cell that is enough alone', async () => {
    const rows = [...many('30\tF', 20), ...many('40\tM', 6), '41\tM'];
    const found = ofRule(await scanned({ 'participants.tsv': participants('age\tsex', rows) }), id);
    assert.deepEqual(
      found.map(({ location, message }) => [location.cell, message]),
      [[{ row: 28, column: 2 }, 'Nobody else of 27 people has this age']],
    );
  });

  it('is silent where everybody has company, and about what is missing: nobody knows a person by that', async () => {
    for (const missing of [['n/a\tM'], [...many('n/a\tM', 3), 'n/a\tF']]) {
      const rows = [...many('30\tF', 20), ...many('40\tM', 6), ...missing];
      assert.deepEqual(ofRule(await scanned({ 'participants.tsv': participants('age\tsex', rows) }), id), []);
    }
  });

  it('picks nobody out of a cohort that is too small', async () => {
    const rows = ['30\tF', '31\tM', '32\tF'];
    assert.deepEqual(ofRule(await scanned({ 'participants.tsv': participants('age\tsex', rows) }), id), []);
  });

  it('names some of a cohort in which nearly all are alone, and how many they are', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${20 + index}\t${index % 2 ? 'F' : 'M'}`);
    const found = ofRule(await scanned({ 'participants.tsv': participants('age\tsex', rows) }), id);
    assert.equal(found.length, 11);
    const whole = found.find(({ location }) => location.kind === 'file');
    assert.equal(whole?.message, '40 of 40 people are the only ones with their values of age and sex');
  });

  it('takes the subject for the unit: five visits of one person are no company', async () => {
    const rows = [...many('30\tF', 20), ...many('40\tM', 6)].map((row, index) => `P${index + 1}\t${row}`);
    const visits = [...rows, ...many('P99\t77\tF', 5)];
    const table = `subject_id\tage\tsex\n${visits.join('\n')}\n`;
    const found = ofRule(await scanned({ 'visits.tsv': table }), id);
    assert.deepEqual(
      found.map(({ location }) => location.cell),
      [{ row: 28, column: 2 }],
    );
  });

  it('goes over tables that name the same people', async () => {
    const ages = participants('age', [...many('30', 12), ...many('60', 12)]);
    const sites = participants('site', [...many('A', 12), ...many('B', 11), 'A']).replaceAll('sub-', '');
    const found = ofRule(await scanned({ 'participants.tsv': ages, 'sites.csv': sites.replaceAll('\t', ',') }), id);
    assert.deepEqual(
      found.map(({ location }) => [location.path, location.cell]),
      [
        ['participants.tsv', { row: 25, column: 2 }],
        ['sites.csv', { row: 25, column: 2 }],
      ],
    );
  });

  it('does not take people of two datasets for the same', async () => {
    const table = (rows: string[]) => participants('age\tsex', rows);
    const files = {
      'one/participants.tsv': table([...many('30\tF', 12), ...many('60\tM', 12)]),
      'two/participants.tsv': table([...many('60\tM', 12), ...many('30\tF', 12)]),
    };
    assert.deepEqual(ofRule(await scanned(files), id), []);
  });

  it('goes over a table and headers together, as does the sentence that describes the person', async () => {
    const rows = [...many('70\tF', 12), ...many('82\tF', 12)];
    const files: Record<string, string | Buffer> = { 'participants.tsv': participants('age\tsex', [...rows, '82\tM']) };
    for (let person = 1; person <= 25; person += 1) {
      const subject = `sub-${String(person).padStart(3, '0')}`;
      files[`${subject}/1.dcm`] = dicomFile([
        ['PatientID', 'LO', subject],
        ['MagneticFieldStrength', 'DS', person <= 6 || person === 24 ? '7' : '3'],
      ]);
    }
    const scan = await scanned(files);
    assert.deepEqual(
      ofRule(scan, id).map(({ location, subject }) => [location.path, location.cell ?? location.attribute, subject]),
      [
        ['participants.tsv', { row: 26, column: 3 }, 'sub-025'],
        ['participants.tsv', { row: 25, column: 2 }, 'sub-024'],
        ['sub-024/1.dcm', '(0018,0087)', 'sub-024'],
      ],
    );
    const [risk] = scan.cohort.risks!;
    assert.deepEqual(risk!.sources, ['participants.tsv', 'headers']);
    assert.deepEqual(
      risk!.rarest.map(({ subject, description }) => [subject, description]),
      [
        ['sub-025', 'The only person of this sex.'],
        ['sub-024', 'The only person over a certain age scanned at this field strength.'],
      ],
    );
  });

  it('stands at members of JSON, of a document and of lines', async () => {
    const people = [
      ...many('{"patient":"p","age":30,"sex":"F"}', 20),
      ...many('{"patient":"p","age":60,"sex":"M"}', 6),
    ];
    const records = [...people, '{"patient":"p","age":61,"sex":"M"}'].map((text, index) =>
      text.replace('"p"', `"P${index}"`),
    );
    const files = {
      'a.json': `[\n${records.join(',\n')}\n]\n`,
      'b.jsonl': `\n${records.map((text) => text.replace('"P', '"Q')).join('\n')}\n`,
    };
    const found = ofRule(await scanned(files), id);
    assert.deepEqual(
      found.map(({ location: { path, pointer, region } }) => [path, pointer, region?.startLine]),
      [
        ['a.json', '/26/age', 28],
        ['b.jsonl', '/age', 28],
      ],
    );
  });

  it('knows the row and column of a table that is packed, whose text has no places', async () => {
    const table = participants('age\tsex', [...many('30\tF', 20), ...many('60\tM', 6), '61\tM']);
    const found = ofRule(await scanned({ 'people.tsv.gz': gzipSync(table) }), id);
    assert.deepEqual(
      found.map(({ location: { path, cell, region } }) => [path, cell, region]),
      [['people.tsv.gz', { row: 28, column: 2 }, undefined]],
    );
  });

  it('says beside the risk which rows could not be counted', async () => {
    const table = `${participants(
      'age\tsex',
      cohort.map((row) => row.slice(0, -2)),
    )}sub-900\t30\n`;
    const { cohort: told } = await scanned({ 'participants.tsv': table });
    const [risk] = told.risks!;
    assert.match(risk!.cautions.join(' '), /^Row 27 \(line 27\) has 2 cells where the header has 3/);
    assert.equal(risk!.people, 25);
  });

  it('holds no value of the table', async () => {
    const rows = [
      ...many('30\tF\tNorthtown General', 20),
      ...many('40\tM\tNorthtown General', 6),
      '40\tF\tSouthtown Clinic',
    ];
    const found = ofRule(await scanned({ 'participants.tsv': participants('age\tsex\tsite', rows) }), id);
    assert.ok(found.length > 0);
    assert.doesNotMatch(JSON.stringify(found), /Southtown|"40"/);
  });

  it('is known again when a row is inserted above', async () => {
    const before = participants('age\tsex\tsite', cohort);
    const after = before.replace('\nsub-001', '\nsub-777\t30\tF\tA\nsub-001');
    const prints = async (text: string) =>
      ofRule(await scanned({ 'participants.tsv': text, 'cohortlint.config.json': '{"datasetId":"x"}' }), id).map(
        ({ fingerprint }) => fingerprint,
      );
    assert.deepEqual(await prints(after), await prints(before));
  });

  it('weighs as an error where nobody may be singled out', async () => {
    const files = {
      'participants.tsv': participants('age\tsex\tsite', cohort),
      'cohortlint.config.json': '{"policy":"gdpr-anonymous"}',
    };
    assert.equal(ofRule(await scanned(files), id)[0]!.severity, 'error');
  });
});
