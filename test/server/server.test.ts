import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scanDataset } from '../../src/engine/scan-dataset.ts';
import { headerScheme, headerUri, type ScanStatus } from '../../src/model/protocol.ts';
import { dicomFile } from '../dicom-file.ts';
import { TestClient } from './client.ts';

describe('language server', () => {
  let folder: string;
  let client: Awaited<ReturnType<typeof TestClient.start>>;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).toString();

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-server-')));
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'reports/a.txt'), 'Seen today.\nContact: jane.roe@clinic.example\n');
    mkdirSync(join(folder, 'ROE^JANE'));
    writeFileSync(join(folder, 'ROE^JANE/image.dcm'), dicomFile([['PatientID', 'LO', 'MRN-4471902']]));
    writeFileSync(join(folder, 'image.dcm'), dicomFile([['PatientName', 'PN', 'ROE^JANE']]));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });
  const scan = (): Promise<ScanStatus> =>
    client.connection.sendRequest('cohortlint/scanDataset', { folder: pathToFileURL(folder).toString() });

  it('publishes the findings of files that are not open, at their exact ranges', async () => {
    client = await TestClient.start(folder, { headerScheme });
    await scan();
    const [email] = client.diagnostics.get(uriOf('reports/a.txt'))!;
    assert.equal(email!.code, 'identifier/email');
    assert.deepEqual(email!.range, { start: { line: 1, character: 9 }, end: { line: 1, character: 32 } });
  });

  it('publishes the findings of a header at the lines of its view', async () => {
    client = await TestClient.start(folder, { headerScheme });
    await scan();
    const uri = headerUri(uriOf('image.dcm'));
    const name = client.diagnostics.get(uri)!.find(({ code }) => code === 'identifier/dicom-attribute')!;
    const { text } = await client.connection.sendRequest<{ text: string }>('cohortlint/header', {
      uri: uriOf('image.dcm'),
    });
    const line = text.split('\n')[name.range.start.line]!;
    assert.equal(line.slice(name.range.start.character, name.range.end.character), 'ROE^JANE');
  });

  it('says how a scan of a text that is not UTF-8 ended', async () => {
    writeFileSync(join(folder, 'reports/b.txt'), Buffer.from('\ufeffNormal ventricles.\n', 'utf16le'));
    client = await TestClient.start(folder, { headerScheme });
    const { coverage } = await client.ask('cohortlint/scanDataset', { folder: pathToFileURL(folder).toString() });
    assert.deepEqual(coverage, { inspected: 4, partial: 0, notInspected: 0 });
  });

  it('puts the findings of a binary file at its first line for a client without header views', async () => {
    client = await TestClient.start(folder);
    await scan();
    const found = client.diagnostics.get(uriOf('image.dcm'))!;
    assert.ok(found.length > 0);
    assert.deepEqual([...new Set(found.map(({ range }) => range.end.line))], [0]);
  });

  it('finds what the engine finds', async () => {
    client = await TestClient.start(folder, { headerScheme });
    const status = await scan();
    const direct = await scanDataset({ paths: [folder], jobs: 1 });
    const findings = [...direct.findings()];
    const published = [...client.diagnostics.values()].flat();
    const withPlace = findings.filter(({ location }) => location.path !== undefined);
    assert.deepEqual(
      published.map(({ data }) => (data as { fingerprint: string }).fingerprint).sort(),
      withPlace.map(({ fingerprint }) => fingerprint).sort(),
    );
    assert.equal(status.findings, findings.length);
    assert.equal(status.verdict, direct.summary.verdict);
    direct.dispose();
  });

  it('explains a finding in a hover without its value', async () => {
    client = await TestClient.start(folder, { headerScheme });
    await scan();
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: uriOf('reports/a.txt') },
      position: { line: 1, character: 12 },
    });
    const text = JSON.stringify(hover);
    assert.match(text, /45 CFR 164\.514/);
    assert.match(text, /#[a-z2-7]{6,}/);
    assert.doesNotMatch(text, /jane\.roe/);
  });

  it('judges a document as it stands in the editor when it is opened and saved', async () => {
    client = await TestClient.start(folder);
    const uri = uriOf('reports/a.txt');
    const open = { uri, languageId: 'plaintext', version: 1, text: 'SSN: 536-22-8471\n' };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: open });
    await client.until(() => client.diagnostics.get(uri) !== undefined);
    assert.deepEqual(
      client.diagnostics.get(uri)!.map(({ code }) => code),
      ['identifier/ssn'],
    );
  });

  it('judges a file again on save when it was asked for, wherever it lies', async () => {
    client = await TestClient.start(folder, { judgeOnOpen: 'scanned' });
    const uri = uriOf('reports/a.txt');
    const document = { uri, languageId: 'plaintext', version: 1, text: 'jane.roe@clinic.example\n' };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: document });
    await client.connection.sendRequest('cohortlint/scanFile', { uri });
    assert.equal(client.diagnostics.get(uri)!.length, 1);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'nothing\n' }],
    });
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.until(() => client.diagnostics.get(uri)!.length === 0);
  });

  it('takes policy and severities from the settings of the client, below the configuration of the dataset', async () => {
    client = await TestClient.start(folder, { headerScheme });
    client.settings = { policy: 'hipaa-limited', rules: { 'identifier/email': 'info', 'outlier/small-class': 'off' } };
    const severityOfEmail = () => client.diagnostics.get(uriOf('reports/a.txt'))![0]!.severity;
    await scan();
    assert.equal(severityOfEmail(), 3);
    writeFileSync(join(folder, 'cohortlint.config.json'), '{ "rules": { "identifier/email": "warning" } }');
    await scan();
    assert.equal(severityOfEmail(), 2);
  });

  it('leaves a document alone that a scan would ignore', async () => {
    writeFileSync(join(folder, '.cohortlintignore'), 'reports/\n');
    client = await TestClient.start(folder);
    for (const path of ['reports/a.txt', 'b.txt']) {
      const open = { uri: uriOf(path), languageId: 'plaintext', version: 1, text: 'jane.roe@clinic.example\n' };
      writeFileSync(join(folder, path), open.text);
      await client.connection.sendNotification('textDocument/didOpen', { textDocument: open });
    }
    await client.until(() => client.diagnostics.has(uriOf('b.txt')));
    assert.equal(client.diagnostics.has(uriOf('reports/a.txt')), false);
  });

  it('outlines and folds a header view', async () => {
    client = await TestClient.start(folder, { headerScheme });
    const uri = headerUri(uriOf('image.dcm'));
    const text =
      '(0008,1140) SQ ReferencedImageSequence 1 item\n  [0]\n    (0008,1150) UI ReferencedSOPClassUID 1.2\n(0010,0010) PN PatientName X\n';
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'dicom-header', version: 1, text },
    });
    const symbols = await client.connection.sendRequest<{ name: string; children: { name: string }[] }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
    );
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children.map((child) => child.name)]),
      [
        ['ReferencedImageSequence', ['[0]']],
        ['PatientName', []],
      ],
    );
    const folds = await client.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri } });
    assert.deepEqual(folds, [
      { startLine: 0, endLine: 2 },
      { startLine: 1, endLine: 2 },
    ]);
  });

  it('publishes no more of a file than an editor keeps, and counts all', async () => {
    const lines = Array.from({ length: 1_101 }, (_, index) => `jane.roe${index}@clinic.example`);
    writeFileSync(join(folder, 'reports/many.txt'), `${lines.join('\n')}\n`);
    client = await TestClient.start(folder, { headerScheme });
    const status = await scan();
    const uri = uriOf('reports/many.txt');
    assert.equal(client.diagnostics.get(uri)!.length, 1_000);
    assert.ok(status.findings! > 1_101 && status.shown! < status.findings!);
  });

  it('publishes the first places of each issue of a large result, and all of a file that is asked for', async () => {
    for (const name of ['x', 'y', 'z']) {
      const lines = Array.from({ length: 900 }, (_, index) => `jane.roe${index}@clinic.example`);
      writeFileSync(join(folder, `reports/${name}.txt`), `${lines.join('\n')}\n`);
    }
    client = await TestClient.start(folder, { headerScheme });
    const status = await scan();
    const emails = [...client.diagnostics.values()].flat().filter(({ code }) => code === 'identifier/email');
    assert.equal(emails.length, 100);
    assert.ok(status.findings! > 2_700);
    await client.connection.sendRequest('cohortlint/scanFile', { uri: uriOf('reports/z.txt') });
    assert.equal(client.diagnostics.get(uriOf('reports/z.txt'))!.length, 900);
  });

  it('takes everything back when it is told to', async () => {
    client = await TestClient.start(folder, { headerScheme });
    await scan();
    await client.connection.sendRequest('cohortlint/clear');
    assert.deepEqual([...client.diagnostics.values()].flat(), []);
    assert.equal(client.statuses.at(-1)!.state, 'none');
  });

  it('marks the result stale when a file changed', async () => {
    client = await TestClient.start(folder, { headerScheme });
    await scan();
    await client.connection.sendRequest('cohortlint/checkStale');
    assert.equal(client.statuses.at(-1)!.stale, false);
    writeFileSync(join(folder, 'reports/new.txt'), 'nothing');
    await client.connection.sendRequest('cohortlint/checkStale');
    assert.equal(client.statuses.at(-1)!.stale, true);
  });

  it('keeps the partial result of a cancelled scan and says that it is incomplete', async () => {
    for (let index = 0; index < 4_000; index += 1)
      writeFileSync(join(folder, `reports/b${index}.txt`), 'x y z\n'.repeat(100));
    client = await TestClient.start(folder, { headerScheme });
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const params = { folder: pathToFileURL(folder).toString(), workDoneToken: 't' };
    const running = client.connection.sendRequest<ScanStatus>('cohortlint/scanDataset', params, source.token);
    await client.until(() => client.progress.length > 1);
    source.cancel();
    const status = await running;
    assert.equal(status.state, 'incomplete');
    assert.notEqual(status.verdict, 'clear');
    assert.match(status.reason!, /cancelled/);
  });

  it('answers a request that makes no sense with one line', async () => {
    client = await TestClient.start(folder);
    await assert.rejects(
      client.connection.sendRequest('cohortlint/scanDataset', { folder: 7 }),
      /Not ScanDatasetParams/,
    );
    const missing = { folder: pathToFileURL(join(folder, 'none')).toString() };
    await assert.rejects(client.connection.sendRequest('cohortlint/scanDataset', missing), (error: Error) => {
      assert.match(error.message, /does not exist/);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  });
});
