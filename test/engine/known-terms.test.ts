import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readKnownTerms } from '../../src/engine/known-terms.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { zipFile } from '../formats/zip-file.ts';

describe('known terms', () => {
  let place: string;
  let folder: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'cohortlint-terms-'));
    folder = join(place, 'data');
    mkdirSync(folder);
  });
  afterEach(() => rmSync(place, { recursive: true }));

  const write = (path: string, content: string): string => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
    return join(place, path);
  };

  it('are found in texts, tables, keys and names of files, masked', async () => {
    const knownTermsFile = write('people.txt', '# of the study\nWendt, Thora\n7741903;1961-05-12\n');
    write('data/notes.txt', 'Second visit of thora wendt went well.\n');
    write('data/values.tsv', 'code\tremark\nA1\tsee 774-19-03\n');
    write('data/extra.json', '{"made": "12.05.1961"}\n');
    write('data/wendt_thora/scan.txt', 'Normal ventricles.\n');
    const scan = await scanDataset({ paths: [folder], jobs: 1, knownTermsFile });
    const findings = [...scan.findings()].filter(({ ruleId }) => ruleId === 'identifier/known-term');
    scan.dispose();
    assert.deepEqual(
      findings.map(({ location: { kind, region, segment } }) => [kind, region?.startLine ?? segment]),
      [
        ['json', 1],
        ['text', 1],
        ['cell', 2],
        ['path', 0],
      ],
    );
    assert.ok(findings.every(({ severity }) => severity === 'error'));
    assert.doesNotMatch(JSON.stringify(findings), /wendt|thora|7741903|774-19|1961/i);
  });

  it('are found in names of files inside an archive, at their segment', async () => {
    const knownTermsFile = write('people.txt', 'Wendt, Thora\n');
    mkdirSync(join(folder, 'a'));
    const content = zipFile([{ path: 'x/wendtthora-2/scan.txt', content: 'Normal ventricles.' }]);
    writeFileSync(join(folder, 'a/images.zip'), content);
    const scan = await scanDataset({ paths: [folder], jobs: 1, knownTermsFile });
    const findings = [...scan.findings()].filter(({ ruleId }) => ruleId === 'identifier/known-term');
    scan.dispose();
    assert.deepEqual(
      findings.map(({ location: { kind, segment, path } }) => [kind, segment, path]),
      [['path', 1, 'a/images.zip']],
    );
    assert.match(findings[0]!.location.member!, /^x\/w•••#[a-z2-7]{8}\/scan\.txt$/);
  });

  it('say what stands there in place of what a detector would say of the same words', async () => {
    const knownTermsFile = write('people.txt', 'Jane Roe\n');
    write('data/notes.txt', 'Patient: Jane Roe\nPatient: John Doering\n');
    const scan = await scanDataset({ paths: [folder], jobs: 1, knownTermsFile });
    const rules = [...scan.findings()].map(({ ruleId, location }) => [location.region?.startLine, ruleId]);
    scan.dispose();
    assert.deepEqual(
      rules.filter(([line]) => line !== undefined),
      [
        [1, 'identifier/known-term'],
        [2, 'identifier/name'],
      ],
    );
  });

  it('are one person a line, several values of one between tabs, semicolons or commas', () => {
    const file = write('people.csv', 'Roe, Jane\n"Wendt",7741903, 1961-05-12\n\n# a comment\nx\tThora\n');
    assert.deepEqual(readKnownTerms(file, folder), ['Roe, Jane', 'Wendt', '7741903', '1961-05-12', 'Thora']);
  });

  for (const [what, file, content, message] of [
    ['in the dataset', 'data/people.txt', 'Jane Roe', /lie in the dataset, which they would give away/],
    ['without a usable term', 'people.txt', '# nobody\nx\n12\n', /hold no name of three letters/],
    ['that is not there', 'none.txt', undefined, /cannot be read: name a readable text file/],
  ] as const) {
    it(`refuses a file ${what}, with one line`, async () => {
      const path = content === undefined ? join(place, file) : write(file, content);
      await assert.rejects(scanDataset({ paths: [folder], jobs: 1, knownTermsFile: path }), message);
    });
  }
});
