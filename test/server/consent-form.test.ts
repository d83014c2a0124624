import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConsentEdit } from '../../src/model/protocol.ts';
import { TestClient } from './client.ts';

const text = `{
  "schemaVersion": 1, // the first
  "controller": { "name": "A clinic", "contact": "privacy@clinic.example" },
  "legalBasis": [{ "law": "gdpr", "article6": "e", "article9": "j" }],
  "terms": { "aiTraining": "allowed" }
}
`;

/** The text after an edit. */
function applied(before: string, { startLine, startCharacter, endLine, endCharacter, newText }: ConsentEdit): string {
  const start = { line: startLine, character: startCharacter };
  const range = { start, end: { line: endLine, character: endCharacter } };
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'json', 0, before), [{ range, newText }]);
}

describe('The server answers a form for the consent manifest', () => {
  let root: string;
  let client: Awaited<ReturnType<typeof TestClient.start>>;
  let datasets = 0;
  /** A dataset of its own, with some files. */
  const dataset = (files: Readonly<Record<string, string>>): { folder: string; path: string } => {
    datasets += 1;
    const path = join(root, `dataset-${datasets}`);
    mkdirSync(path);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    }
    return { folder: pathToFileURL(path).toString(), path };
  };

  before(async () => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-form-')));
    client = await TestClient.start(root, {});
  });
  after(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  it('with what the description of the dataset says, where there is no manifest', async () => {
    const description = { Name: 'x', BIDSVersion: '1.10.0', EthicsApprovals: ['University board, 2024-17'] };
    const { folder } = dataset({ 'dataset_description.json': JSON.stringify(description) });
    const { state, manifest, remarks, problems } = await client.ask('cohortlint/consentForm', { folder });
    assert.equal(state, 'new');
    assert.equal((manifest as { ethics: unknown[] }).ethics.length, 1);
    assert.match(remarks.join(' '), /filled in from dataset_description\.json/);
    const absent = problems.filter(({ isAbsence }) => isAbsence).map(({ pointer }) => pointer);
    assert.deepEqual(absent, ['/controller/name', '/controller/contact', '/legalBasis']);
  });

  it('with nothing but what a manifest has to have, where no file says anything', async () => {
    const { folder } = dataset({});
    const { manifest, remarks } = await client.ask('cohortlint/consentForm', { folder });
    assert.deepEqual(manifest, { schemaVersion: 1, controller: {}, legalBasis: [], terms: {} });
    assert.deepEqual(remarks, []);
  });

  it('with an edit that changes what was changed, and writes nothing itself', async () => {
    const { folder, path } = dataset({ 'consent.json': text });
    const { state, manifest, revision } = await client.ask('cohortlint/consentForm', { folder });
    assert.equal(state, 'editable');
    const wanted = { ...manifest, terms: { aiTraining: 'not-allowed', recontact: 'allowed' } };
    const edit = await client.ask('cohortlint/consentEdit', { folder, revision, manifest: wanted });
    assert.equal(edit.isNew, false);
    assert.deepEqual([edit.startLine, edit.endLine], [4, 5]);
    const after = text.replace('"allowed" }', '"not-allowed", "recontact": "allowed" }');
    assert.equal(applied(text, edit), after);
    assert.equal(readFileSync(join(path, 'consent.json'), 'utf8'), text);
  });

  it('with an edit that makes a file where there is none', async () => {
    const { folder, path } = dataset({});
    const { revision } = await client.ask('cohortlint/consentForm', { folder });
    const manifest = {
      schemaVersion: 1,
      controller: { name: 'A clinic', contact: 'a@b.example' },
      legalBasis: [{ law: 'hipaa', ground: 'waiver' }],
      terms: {},
    };
    const edit = await client.ask('cohortlint/consentEdit', { folder, revision, manifest });
    assert.deepEqual([edit.isNew, edit.problems], [true, []]);
    assert.deepEqual(JSON.parse(applied('', edit)), manifest);
    assert.ok(!existsSync(join(path, 'consent.json')));
  });

  it('with the text that an editor has open and did not save', async () => {
    const { folder, path } = dataset({ 'consent.json': text });
    const uri = pathToFileURL(join(path, 'consent.json')).toString();
    const open = { uri, languageId: 'json', version: 1, text: text.replace('A clinic', 'Another clinic') };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: open });
    const { manifest } = await client.ask('cohortlint/consentForm', { folder });
    assert.equal((manifest as { controller: { name: string } }).controller.name, 'Another clinic');
  });

  it('with problems at their fields, without what was written there', async () => {
    const { folder } = dataset({ 'consent.json': text });
    const { manifest, revision } = await client.ask('cohortlint/consentForm', { folder });
    const wanted = {
      ...manifest,
      controller: { name: 'A clinic', country: 'Atlantis' },
      ethics: [{}],
      legalBasis: [{ law: 'gdpr', article6: 'e' }],
      terms: { duo: ['GRU', 'TS', { code: 'XQZW', argument: 'y' }] },
    };
    const { problems } = await client.ask('cohortlint/consentEdit', { folder, revision, manifest: wanted });
    const at = (pointer: string): string =>
      problems
        .filter((one) => one.pointer === pointer)
        .map(({ message }) => message)
        .join();
    assert.match(at('/controller/contact'), /^This is needed, for example: consent@hospital\.example$/);
    assert.match(at('/controller/country'), /expected a country in two capital letters/);
    assert.match(at('/ethics/0/committee'), /^This is needed/);
    assert.equal(at('/legalBasis/0/article9'), 'Choose one.');
    assert.match(at('/terms/duo/1'), /TS.*months/);
    assert.match(at('/terms/duo/2/code'), /no code of the Data Use Ontology/);
    assert.doesNotMatch(JSON.stringify(problems), /Atlantis/);
  });

  it('with line and column of broken JSON, and no edit of it', async () => {
    const { folder } = dataset({ 'consent.json': text.replace('"terms":', '"terms"') });
    const { state, manifest, revision, problems } = await client.ask('cohortlint/consentForm', { folder });
    assert.deepEqual([state, manifest], ['broken', {}]);
    assert.equal(problems[0]!.line, 5);
    await assert.rejects(client.ask('cohortlint/consentEdit', { folder, revision, manifest: {} }), /is broken/);
  });

  it('with no edit of a manifest in which a key stands twice: nobody knows which is meant', async () => {
    const { folder } = dataset({ 'consent.json': text.replace('"terms"', '"terms": {}, "terms"') });
    assert.equal((await client.ask('cohortlint/consentForm', { folder })).state, 'broken');
  });

  it('with no edit of a text that was changed meanwhile', async () => {
    const { folder, path } = dataset({ 'consent.json': text });
    const { manifest, revision } = await client.ask('cohortlint/consentForm', { folder });
    writeFileSync(join(path, 'consent.json'), `${text}\n`);
    await assert.rejects(client.ask('cohortlint/consentEdit', { folder, revision, manifest }), /changed meanwhile/);
  });

  it('with start values for a file in which nothing stands', async () => {
    const { folder } = dataset({ 'consent.json': '\n' });
    const { state, manifest, revision } = await client.ask('cohortlint/consentForm', { folder });
    assert.equal(state, 'editable');
    const edit = await client.ask('cohortlint/consentEdit', { folder, revision, manifest });
    assert.deepEqual(JSON.parse(applied('\n', edit)), manifest);
  });

  describe('where the configuration names another manifest', () => {
    const files = { 'cohortlint.config.json': JSON.stringify({ consent: { manifest: 'records/agreed.json' } }) };

    it('with an edit that makes the file there, though another one lies at the root', async () => {
      const { folder } = dataset({ ...files, 'consent.json': text });
      const { state, path, manifest, revision } = await client.ask('cohortlint/consentForm', { folder });
      assert.deepEqual([state, path], ['new', 'records/agreed.json']);
      const edit = await client.ask('cohortlint/consentEdit', { folder, revision, manifest });
      assert.deepEqual([edit.uri, edit.isNew], [`${folder}/records/agreed.json`, true]);
    });

    it('with what stands there, and no edit once it names another one again', async () => {
      const made = dataset({ ...files, 'records/agreed.json': text });
      const { folder } = made;
      const { state, manifest, revision } = await client.ask('cohortlint/consentForm', { folder });
      assert.equal(state, 'editable');
      assert.deepEqual((manifest as { terms: object }).terms, { aiTraining: 'allowed' });
      writeFileSync(join(made.path, 'consent.json'), text);
      rmSync(join(made.path, 'cohortlint.config.json'));
      await assert.rejects(client.ask('cohortlint/consentEdit', { folder, revision, manifest }), /changed meanwhile/);
      assert.equal((await client.ask('cohortlint/consentForm', { folder })).path, 'consent.json');
    });

    it('with the dataset of a file, and where its manifest is', async () => {
      const { folder } = dataset({ ...files, 'records/agreed.json': text });
      const manifest = `${folder}/records/agreed.json`;
      for (const file of [manifest, `${folder}/records/consent.tsv`]) {
        assert.deepEqual(await client.ask('cohortlint/consentManifest', { file }), { folder, manifest });
      }
    });

    it('with the path of a document from the folder of the manifest, as a scan reads it', async () => {
      const { folder } = dataset({ ...files, 'forms/form.pdf': 'I agree.' });
      const file = `${folder}/forms/form.pdf`;
      assert.equal((await client.ask('cohortlint/consentDocument', { folder, file })).path, '../forms/form.pdf');
    });

    it('with why the configuration cannot be used, and nothing to write', async () => {
      const { folder } = dataset({ 'cohortlint.config.json': '{', 'consent.json': text });
      await assert.rejects(client.ask('cohortlint/consentForm', { folder }), /cohortlint\.config\.json:1:2/);
    });
  });

  it('with path and digest of a document in the dataset, and of no other', async () => {
    const { folder, path } = dataset({ 'form 1.pdf': 'I agree.' });
    const file = pathToFileURL(join(path, 'form 1.pdf')).toString();
    assert.deepEqual(await client.ask('cohortlint/consentDocument', { folder, file }), {
      path: 'form 1.pdf',
      sha256: createHash('sha256').update('I agree.').digest('hex'),
    });
    const elsewhere = pathToFileURL(join(root, 'elsewhere.pdf')).toString();
    const asked = client.ask('cohortlint/consentDocument', { folder, file: elsewhere });
    await assert.rejects(asked, /outside the dataset: copy it/);
  });
});
