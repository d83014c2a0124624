import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { accept } from '../../src/engine/decisions.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { type DatasetScan, scanDataset } from '../../src/engine/scan-dataset.ts';
import { reportFormatIds, reportFormatOf } from '../../src/report/formats/index.ts';
import { rules } from '../../src/rules/index.ts';
import { dicomFile } from '../dicom-file.ts';
import { sharedData } from '../shared-data.ts';

const sarifSchema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

/** Why a log is no SARIF 2.1.0, by the official schema; empty when it is. */
function flawsOf(log: unknown): string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
  // It says draft 04, and uses nothing that draft 07 means otherwise.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(sarifSchema, 'utf8')) as Record<string, unknown>;
  const validate = ajv.compile(schema);
  return validate(log) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

async function reportOf(scan: DatasetScan, format: string): Promise<string> {
  let text = '';
  await reportFormatOf(format).write(scan, async (piece) => {
    text += piece;
  });
  return text;
}

const hostile = '<img src=x onerror=alert(1)> | `code` #1.txt';

describe('Report formats', () => {
  let folder: string;
  let scan: DatasetScan;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-reports-'));
    mkdirSync(join(folder, 'sub-01'));
    writeFileSync(join(folder, 'sub-01/notes.txt'), 'Contact: jane.roe@clinic.example\nPhone: (212) 555-0142\n');
    writeFileSync(join(folder, 'sub-01/image.dcm'), dicomFile([['PatientName', 'PN', 'ROE^JANE']]));
    writeFileSync(join(folder, 'people.tsv'), 'id\tcontact\n1\tjohn.doe@clinic.example\n');
    writeFileSync(join(folder, hostile), 'Contact: max.mustermann@clinic.example\n');
    writeFileSync(join(folder, 'scan.rar'), 'Rar!\n');
    writeFileSync(join(folder, 'wide-1.txt'), Buffer.from('\ufeffNormal ventricles.\n', 'utf16le'));
    writeFileSync(join(folder, 'wide-2.txt'), Buffer.from('\ufeffNo bleeding.\n', 'utf16le'));
    writeFileSync(
      join(folder, 'latin.txt'),
      Buffer.from(
        'Gr\u00f6\u00dfe und Befund unauff\u00e4llig, Patient ging f\u00fcr zwei Tage nach Hause.\n',
        'latin1',
      ),
    );
    const first = await scanDataset({ paths: [folder], jobs: 1 });
    const phones = [...first.findings()].filter(({ ruleId }) => ruleId === 'identifier/phone');
    accept(prepare({ path: folder }), phones, { reason: 'A *switchboard* | of the ward', by: 'steward' });
    scan = first.reconsidered();
  });
  after(() => {
    scan.dispose();
    rmSync(folder, { recursive: true });
  });

  for (const format of reportFormatIds) {
    it(`${format} repeats no raw value`, async () => {
      assert.doesNotMatch(await reportOf(scan, format), /jane|john\.doe|mustermann|ROE\^|555-0142/i);
    });

    it(`${format} says the same twice`, async () => {
      assert.equal(await reportOf(scan, format), await reportOf(scan, format));
    });
  }

  for (const format of ['html', 'markdown']) {
    it(`${format} says which texts are not UTF-8, the most frequent encoding first`, async () => {
      assert.match(await reportOf(scan, format), /Texts not in UTF-8: 2 in utf-16le, 1 in windows-1252\./);
    });
  }

  describe('sarif', () => {
    let log: Log;
    let results: Result[];
    before(async () => {
      log = JSON.parse(await reportOf(scan, 'sarif')) as Log;
      results = log.runs[0]!.results!;
    });

    it('is valid by the official schema', () => {
      assert.deepEqual(flawsOf(log), []);
    });

    it('is valid for a real dataset', async function () {
      const real = sharedData('bids');
      if (real === undefined) this.skip();
      const large = await scanDataset({ paths: [real], jobs: 2 });
      try {
        assert.deepEqual(flawsOf(JSON.parse(await reportOf(large, 'sarif'))), []);
      } finally {
        large.dispose();
      }
    });

    it('has a result for every finding, and a rule for every result', () => {
      assert.equal(results.length, [...scan.findings()].length);
      const { rules: described } = log.runs[0]!.tool.driver;
      assert.equal(described!.length, rules.length);
      for (const { ruleId, ruleIndex } of results) assert.equal(described![ruleIndex!]!.id, ruleId);
    });

    it('names the exact place: a region, an attribute, a cell', () => {
      const at = (ruleId: string, path: string) =>
        results.find(
          (one) => one.ruleId === ruleId && one.locations![0]!.physicalLocation!.artifactLocation!.uri === path,
        )!.locations![0]!;
      const region = at('identifier/email', 'sub-01/notes.txt').physicalLocation!.region!;
      assert.deepEqual([region.startLine, region.startColumn, region.endColumn], [1, 10, 33]);
      const attribute = at('identifier/dicom-attribute', 'sub-01/image.dcm');
      assert.equal(attribute.logicalLocations![0]!.fullyQualifiedName, '(0010,0010)');
      const cell = at('identifier/email', 'people.tsv');
      assert.equal(cell.logicalLocations![0]!.fullyQualifiedName, 'row 2, column 2');
    });

    it('writes paths as relative references, whatever stands in a name', () => {
      const uris = results.map(({ locations }) => locations![0]!.physicalLocation!.artifactLocation!.uri!);
      assert.ok(uris.includes(encodeURIComponent(hostile)));
      for (const uri of uris) assert.equal(new URL(uri, 'file:///base/').protocol, 'file:');
    });

    it('marks an accepted finding as suppressed, with the reason', () => {
      const suppressed = results.filter(({ suppressions }) => suppressions);
      assert.deepEqual(
        suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions![0]!.justification]),
        [['identifier/phone', 'A *switchboard* | of the ward']],
      );
    });

    it('says what was not read', () => {
      const [invocation] = log.runs[0]!.invocations!;
      assert.equal(invocation!.executionSuccessful, true);
      const notes = invocation!.toolExecutionNotifications!;
      assert.deepEqual(
        notes.map(({ message }) => message.text),
        ['Read in part: 7z and RAR archives are not inspected yet, beyond readable text'],
      );
    });

    it('of more results than code scanning takes says how many are left out', async () => {
      const many = mkdtempSync(join(tmpdir(), 'cohortlint-sarif-'));
      const addresses = Array.from({ length: 25_010 }, (_, index) => `person${index}@clinic.example`);
      writeFileSync(join(many, 'a.txt'), `${addresses.join('\n')}\n`);
      const large = await scanDataset({ paths: [many], jobs: 1 });
      try {
        const { runs } = JSON.parse(await reportOf(large, 'sarif')) as Log;
        assert.equal(runs[0]!.results!.length, 25_000);
        const [first] = runs[0]!.invocations![0]!.toolExecutionNotifications!;
        assert.match(first!.message.text!, /^1[01] further results are left out/);
      } finally {
        large.dispose();
        rmSync(many, { recursive: true });
      }
    });
  });

  describe('markdown', () => {
    it('answers first, and shows names as text', async () => {
      const text = await reportOf(scan, 'markdown');
      assert.match(text, /^## 🛑 Blocked: /);
      assert.doesNotMatch(text, /<img/);
      assert.match(text, /A \\\*switchboard\\\* \\\| of the ward/);
      for (const line of text.split('\n').filter((one) => one.startsWith('|'))) {
        assert.equal(line.replaceAll('\\|', '').split('|').length, 8, line);
      }
    });
  });

  describe('csv', () => {
    it('has a line for every issue, and as many cells as headings in each', async () => {
      const lines = (await reportOf(scan, 'csv')).trimEnd().split('\r\n');
      assert.equal(lines.length, scan.summary.issues.length + 1);
      const cells = (line: string): number => line.replace(/"(?:[^"]|"")*"/g, 'quoted').split(',').length;
      assert.deepEqual([...new Set(lines.map(cells))], [10]);
    });

    it('has no cell that a spreadsheet would run as a formula', async () => {
      const formulas = mkdtempSync(join(tmpdir(), 'cohortlint-formulas-'));
      writeFileSync(join(formulas, '=HYPERLINK(A1).txt'), 'Contact: jane.roe@clinic.example\n');
      const hostileScan = await scanDataset({ paths: [formulas], jobs: 1 });
      const text = await reportOf(hostileScan, 'csv');
      hostileScan.dispose();
      rmSync(formulas, { recursive: true });
      assert.match(text, /,'=HYPERLINK\(A1\)\.txt,/);
      assert.doesNotMatch(text, /(^|,)"?=/m);
    });
  });

  describe('html', () => {
    it('asks nobody for anything and runs nothing', async () => {
      const text = await reportOf(scan, 'html');
      assert.match(text, /Content-Security-Policy" content="default-src 'none'/);
      assert.doesNotMatch(text, /<script|<link|<img|<iframe|url\((?!#)|@import|<[^>]*\s(?:on[a-z]+|src)=/i);
    });

    it('holds the answer, every issue, the decisions and what was not read', async () => {
      const text = await reportOf(scan, 'html');
      assert.equal(text.match(/<details class="issue">/g)!.length, scan.summary.issues.length);
      for (const part of [
        'Blocked',
        'A *switchboard* | of the ward',
        'scan.rar',
        '7z and RAR archives are not inspected yet, beyond readable text',
      ]) {
        assert.ok(text.includes(part), part);
      }
    });
  });
});
