import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headerScheme, headerUri } from '../../src/model/protocol.ts';
import { dicomFile } from '../dicom-file.ts';
import { many, participants } from '../rules/outlier/scanned-folder.ts';
import { TestClient } from './client.ts';

describe('language server, people', () => {
  let folder: string;
  let client: Awaited<ReturnType<typeof TestClient.start>>;
  const table = participants('age\tsex', [...many('30\tF', 20), ...many('60\tM', 6), '60\tF']);
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).toString();
  const codesIn = (uri: string): unknown[] => (client.diagnostics.get(uri) ?? []).map(({ code }) => code);

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-server-people-')));
    writeFileSync(join(folder, 'participants.tsv'), table);
    client = await TestClient.start(folder, { headerScheme });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });
  const scan = () =>
    client.connection.sendRequest('cohortlint/scanDataset', { folder: pathToFileURL(folder).toString() });
  const open = (text: string) =>
    client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf('participants.tsv'), languageId: 'tsv', version: 1, text },
    });

  it('underlines the cells that single a person out, and says in the hover why', async () => {
    await scan();
    const cells = client.diagnostics
      .get(uriOf('participants.tsv'))!
      .filter(({ code }) => code === 'outlier/unique-combination');
    assert.deepEqual(
      cells.map(({ range }) => range),
      [
        { start: { line: 27, character: 8 }, end: { line: 27, character: 10 } },
        { start: { line: 27, character: 11 }, end: { line: 27, character: 12 } },
      ],
    );
    const hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: uriOf('participants.tsv') },
      position: { line: 27, character: 9 },
    });
    assert.match(
      JSON.stringify(hover),
      /Only this person of 27 has this age and this sex; 20 other people have all but this age/,
    );
  });

  it('keeps what the dataset tells of a document when it is opened, and takes it back when it was changed', async () => {
    await scan();
    const uri = uriOf('participants.tsv');
    const told = codesIn(uri);
    assert.ok(told.includes('outlier/unique-combination') && told.includes('outlier/small-class'));
    client.diagnostics.delete(uri);
    await open(table);
    await client.until(() => client.diagnostics.has(uri));
    assert.deepEqual(codesIn(uri).sort(), told.sort());
    const text = table.replace('60\tF', '60\tM');
    writeFileSync(join(folder, 'participants.tsv'), text);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    });
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await client.until(() => codesIn(uri).length === 0);
  });

  it('underlines the attribute of a header by which one person is known among all', async () => {
    for (let person = 1; person <= 24; person += 1) {
      writeFileSync(
        join(folder, `${person}.dcm`),
        dicomFile([
          ['PatientID', 'LO', `P${String(person).padStart(3, '0')}`],
          ['PatientSex', 'CS', person % 2 ? 'F' : 'M'],
          ['MagneticFieldStrength', 'DS', person === 7 ? '7' : '3'],
        ]),
      );
    }
    await scan();
    const uri = headerUri(uriOf('7.dcm'));
    const found = client.diagnostics.get(uri)!.find(({ code }) => code === 'outlier/unique-combination')!;
    const { text } = await client.connection.sendRequest<{ text: string }>('cohortlint/header', {
      uri: uriOf('7.dcm'),
    });
    const line = text.split('\n')[found.range.start.line]!;
    assert.equal(line.slice(found.range.start.character, found.range.end.character), '7');
    assert.equal(found.message, 'Nobody else of 24 people has this MagneticFieldStrength');
    assert.ok(codesIn(uri).includes('outlier/unique-combination'), 'and it stays when the header is shown');
  });
});
