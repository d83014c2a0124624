import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { volume } from '../../scripts/sample/nifti-volume.ts';
import { readLedger } from '../../src/consent/disclosures/read-ledger.ts';
import { readManifest } from '../../src/consent/manifest/read-manifest.ts';
import { subjectHeadings } from '../../src/consent/subjects/columns.ts';
import { readSubjects } from '../../src/consent/subjects/read-subjects.ts';
import { consentStatuses, signatories } from '../../src/consent/subjects/subject-consent.ts';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { useNames } from '../../src/model/intended-use.ts';
import type { Finding } from '../../src/model/report.generated.ts';

const page = readFileSync('docs/consent.md', 'utf8');

/** The files of the example: a name in code on a line of its own, and a block behind it. */
const files = new Map(
  [...page.matchAll(/^`([^`\n]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [name!, text!]),
);

describe('docs/consent.md', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'consent-page-'));
    for (const [name, text] of files) put(name, text);
    // The person of the third row withdrew, and is not here.
    for (const subject of ['sub-01', 'sub-02']) {
      put(`${subject}/anat/${subject}_desc-defaced_T1w.nii.gz`, volume('TE=3.0;Time=0.000'));
    }
  });
  after(() => rmSync(folder, { recursive: true }));
  const put = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const scan = async (): Promise<Finding[]> => {
    const result = await scanDataset({ paths: [folder], jobs: 1, today: '2026-11-27' });
    const findings = [...result.findings()].filter(({ category }) => category === 'consent');
    result.dispose();
    return findings;
  };

  it('has an example of every file', () => {
    assert.deepEqual(
      [...files.keys()],
      ['consent.json', 'consent.tsv', 'disclosures.jsonl', 'forms/consent-2.0.txt', 'cohortlint.config.json'],
    );
  });

  it('has examples that are read without a problem', () => {
    const { manifest, problems } = readManifest(files.get('consent.json')!);
    assert.ok(manifest);
    assert.deepEqual(problems, []);
    const table = readSubjects(files.get('consent.tsv')!, 'tsv');
    assert.equal(table.rows.length, 3);
    assert.deepEqual(table.problems, []);
    const ledger = readLedger(files.get('disclosures.jsonl')!);
    assert.equal(ledger.entries.length + ledger.notices.length, 2);
    assert.deepEqual([ledger.problems, ledger.chain.breaks], [[], []]);
  });

  it('has an example that a scan finds nothing in', async () => {
    assert.deepEqual(await scan(), []);
  });

  it('says what the training of models would come to', async () => {
    const configuration = JSON.parse(files.get('cohortlint.config.json')!) as object;
    put('cohortlint.config.json', JSON.stringify({ ...configuration, 'intended-use': ['ai-training'] }));
    const found = await scan();
    assert.deepEqual(
      found.map(({ ruleId, severity, location }) => [ruleId, severity, location.path]),
      [
        ['consent/ai-training', 'warning', 'consent.json'],
        ['consent/ai-training', 'error', 'consent.tsv'],
      ],
    );
    assert.match(found[0]!.message, /within the institution only.*\(withinInstitution\)/);
  });

  it('links every rule over consent', () => {
    const missing = readdirSync('docs/rules/consent').filter((name) => !page.includes(`(rules/consent/${name})`));
    assert.deepEqual(missing, []);
  });

  it('names the commands that there are, and no other', () => {
    const folder = 'src/cli/commands/consent';
    const commands = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/\.command\('([\w-]+)'\)/g)].map(([, command]) => command!),
    );
    const named = [...page.matchAll(/^\| `cohortlint consent ([\w-]+)/gm)].map(([, command]) => command!);
    assert.deepEqual(named.sort(), commands.sort());
  });

  it('names every column, status, signatory and use', () => {
    const missing = [...subjectHeadings, ...consentStatuses, ...signatories, ...Object.keys(useNames)].filter(
      (word) => !new RegExp(`\`${word}[\`:]`).test(page),
    );
    assert.deepEqual(missing, []);
  });
});
