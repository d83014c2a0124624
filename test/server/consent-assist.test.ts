import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver-protocol/node';
import { atBar } from '../consent/assist/cursor.ts';
import { asFile, chainedLines } from '../consent/disclosures/lines.ts';
import { TestClient } from './client.ts';

const manifest = (aiTraining: string): string =>
  JSON.stringify({
    schemaVersion: 1,
    controller: { name: 'University Hospital', contact: 'consent@hospital.example' },
    legalBasis: [{ law: 'gdpr', article6: 'a', article9: 'a' }],
    terms: { duo: ['GRU'], aiTraining },
    forms: [{ version: '1.1', document: 'consent/form-1.1.pdf' }],
    subjects: 'phenotype/people.tsv',
  });

describe('the language server in records of consent', () => {
  let folder: string;
  let client: Awaited<ReturnType<typeof TestClient.start>>;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-consent-')));
    mkdirSync(join(folder, 'phenotype'));
    writeFileSync(join(folder, 'consent.json'), manifest('not-allowed'));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  /** Opens a document whose text has a bar, and asks for something at it. */
  async function at<Answer>(method: string, path: string, marked: string): Promise<Answer> {
    const { text, offset } = atBar(marked);
    const uri = pathToFileURL(join(folder, path)).toString();
    const document = { uri, languageId: 'plaintext', version: 1, text };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: document });
    const before = text.slice(0, offset).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    return client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position });
  }
  const hover = async (path: string, marked: string): Promise<string | undefined> =>
    ((await at<Hover | null>('hover', path, marked))?.contents as MarkupContent | undefined)?.value;
  const complete = (path: string, marked: string) => at<CompletionItem[] | null>('completion', path, marked);

  const rowOf = (name: string) => hover(name, 'subject\tstatus\tai_training\nsub¦-01\tconsented\tn/a\n');

  it('reads what is in force from the manifest on disk, and anew when it has changed', async () => {
    client = await TestClient.start(folder);
    assert.match((await rowOf('consent.tsv'))!, /\| AI training \| not allowed \| consent\.json, for everybody \|/);
    writeFileSync(join(folder, 'consent.json'), manifest('allowed'));
    assert.match((await rowOf('consent.tsv'))!, /\| AI training \| allowed \|/);
    rmSync(join(folder, 'consent.json'));
    assert.match((await rowOf('consent.tsv'))!, /No `consent\.json` can be read/);
  });

  it('reads it as it stands in the editor rather than as it is saved', async () => {
    client = await TestClient.start(folder);
    await hover('consent.json', `¦${manifest('allowed')}`);
    assert.match((await rowOf('consent.tsv'))!, /\| AI training \| allowed \|/);
  });

  it('knows a table by the name that the manifest gives it, and no other table', async () => {
    client = await TestClient.start(folder);
    assert.match((await rowOf('phenotype/people.tsv'))!, /AI training/);
    assert.equal(await rowOf('phenotype/other.tsv'), undefined);
    assert.equal(await complete('phenotype/other.tsv', 'subject\tstatus\nsub-01\t¦'), null);
  });

  it('finds the manifest, and what lies beside it, where the configuration says', async () => {
    writeFileSync(
      join(folder, 'cohortlint.config.json'),
      JSON.stringify({ consent: { manifest: 'phenotype/agreed.json' } }),
    );
    writeFileSync(join(folder, 'phenotype', 'agreed.json'), manifest('allowed').replace('phenotype/', 'of/'));
    client = await TestClient.start(folder, { readsSchemas: true });
    assert.match((await rowOf('phenotype/of/people.tsv'))!, /\| AI training \| allowed \|/);
    assert.match((await hover('phenotype/agreed.json', '{"terms": {"duo": ["N¦PU"]}}'))!, /not for profit/);
    const keys = await complete('phenotype/agreed.json', '{"¦"}');
    assert.ok(keys!.length > 0, 'no editor knows the schema of a file by that name');
    assert.equal(await rowOf('phenotype/people.tsv'), undefined, 'the manifest at the root has no say');
  });

  it('explains codes, uses and lines of the ledger', async () => {
    client = await TestClient.start(folder);
    assert.match(
      (await hover('consent.json', '{"terms": {"duo": ["N¦PU"]}}'))!,
      /not for profit organisation use only/,
    );
    assert.match((await hover('cohortlint.config.json', '{"intended-use": ["commer¦cial"]}'))!, /NRES/);
    const lines = asFile(chainedLines({}, {}));
    assert.match((await hover('disclosures.jsonl', lines.replace('\n', '\n¦')))!, /The chain holds up to this line/);
  });

  it('completes with a snippet for a client that takes one, else with an example', async () => {
    client = await TestClient.start(folder);
    const { triggerCharacters } = client.initialized.capabilities.completionProvider!;
    assert.ok(
      triggerCharacters!.includes('"') && !triggerCharacters!.includes('\t') && !triggerCharacters!.includes(','),
    );
    const text = async (): Promise<string | undefined> =>
      (await complete('consent.tsv', 'subject\tduo\nsub-01\t¦'))!.find(({ label }) => label === 'TS')!.textEdit
        ?.newText;
    assert.equal(await text(), 'TS(12)');
    await client.stop();
    client = await TestClient.start(folder, {}, { completion: { completionItem: { snippetSupport: true } } });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet of the protocol
    assert.equal(await text(), 'TS(${1:12})');
  });

  it('tells a client that can be told for which files it completes', async () => {
    client = await TestClient.start(folder, {}, { completion: { dynamicRegistration: true } });
    await client.until(() => client.registrations.length > 0);
    const { method, registerOptions } = client.registrations[0]!;
    assert.equal(method, 'textDocument/completion');
    assert.match(JSON.stringify(registerOptions), /\*\.json/);
    assert.equal(client.initialized.capabilities.completionProvider, undefined);
  });

  it('leaves words of the schema to a client that reads it, and no code', async () => {
    client = await TestClient.start(folder, { readsSchemas: true });
    assert.equal(await hover('consent.json', '{"contr¦oller": {}}'), undefined);
    const codes = await complete('consent.json', '{"terms": {"duo": ["¦"]}}');
    assert.deepEqual([codes!.length, codes![0]!.label, codes![0]!.filterText], [23, 'DS', '"DS"']);
  });

  it('shows a finding and what a cell means in one hover', async () => {
    client = await TestClient.start(folder);
    const uri = pathToFileURL(join(folder, 'consent.tsv')).toString();
    const cell = 'jane.roe@clinic.example';
    const text = `subject\tstatus\tauthorization_id\nsub-01\tconsented\t¦${cell}\n`;
    await at('hover', 'consent.tsv', text);
    await client.until(() => (client.diagnostics.get(uri) ?? []).length > 0);
    const said = await at<Hover>('hover', 'consent.tsv', text);
    const { value } = said.contents as MarkupContent;
    assert.match(value, /identifier\/email[\s\S]*---[\s\S]*authorization \(45 CFR 164\.508\) is kept/);
    assert.ok(!value.includes(cell));
  });
});
