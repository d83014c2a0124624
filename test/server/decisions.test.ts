import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { cohortlint } from '../cli/run.ts';
import { TestClient } from './client.ts';

const person = { reason: 'A mailbox of a role', by: 'data steward' };

describe('Decisions by the server', () => {
  let folder: string;
  let client: Awaited<ReturnType<typeof TestClient.start>>;
  const uri = (path = ''): string => pathToFileURL(join(folder, path)).toString();

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohortlint-server-decisions-')));
    writeFileSync(join(folder, 'a.txt'), 'Contact: jane.roe@clinic.example\nPhone: (212) 555-0142\n');
    writeFileSync(join(folder, 'b.txt'), 'Contact: john.doe@clinic.example\n');
    client = await TestClient.start(folder, { asksForReasons: true });
    await client.ask('cohortlint/scanDataset', { folder: uri() });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const overview = () => client.ask('cohortlint/overview', { folder: uri() });
  const rows = async (rule: string) =>
    (
      await client.ask('cohortlint/issues', {
        folder: uri(),
        filter: { rule, suppressed: 'all' },
        sort: 'severity',
        descending: false,
        offset: 0,
        limit: 10,
      })
    ).rows;
  const rulesAt = (path: string): unknown[] => (client.diagnostics.get(uri(path)) ?? []).map(({ code }) => code);

  it('accept an issue: verdict, pages and Problems follow without another scan', async () => {
    const [email] = await rows('identifier/email');
    const [phone] = await rows('identifier/phone');
    const accepted = await client.ask('cohortlint/accept', {
      folder: uri(),
      issues: [email!.id, phone!.id],
      ...person,
    });
    assert.deepEqual([accepted.accepted, accepted.shared], [3, false]);
    assert.deepEqual(client.statuses.at(-1)!.verdict, 'needs-review');
    assert.equal(client.statuses.filter(({ state }) => state === 'running').length, 1);
    assert.deepEqual([rulesAt('a.txt'), rulesAt('b.txt')], [[], []]);
    const { suppressedIssues, suppressions } = await overview();
    assert.deepEqual([suppressedIssues, suppressions.length], [2, 2]);
    assert.equal((await rows('identifier/email'))[0]!.suppressed, 2);
  });

  it('keep what is accepted out of the Problems when the dataset is scanned again', async () => {
    const [email] = await rows('identifier/email');
    await client.ask('cohortlint/accept', { folder: uri(), issues: [email!.id], ...person });
    await client.ask('cohortlint/scanDataset', { folder: uri() });
    assert.deepEqual([rulesAt('a.txt'), rulesAt('b.txt')], [['identifier/phone'], []]);
  });

  it('accept one finding by its fingerprint, and leave the others of its issue', async () => {
    const [diagnostic] = client.diagnostics.get(uri('b.txt'))!;
    const { fingerprint } = diagnostic!.data as { fingerprint: string };
    await client.ask('cohortlint/accept', { folder: uri(), fingerprints: [fingerprint], ...person });
    assert.deepEqual(rulesAt('b.txt'), []);
    assert.ok(rulesAt('a.txt').includes('identifier/email'));
    assert.equal((await overview()).verdict, 'blocked');
  });

  it('accept a finding of a file that was scanned alone', async () => {
    await client.ask('cohortlint/clear', null);
    await client.ask('cohortlint/scanFile', { uri: uri('b.txt') });
    const [diagnostic] = client.diagnostics.get(uri('b.txt'))!;
    const { fingerprint } = diagnostic!.data as { fingerprint: string };
    await client.ask('cohortlint/accept', { folder: uri(), fingerprints: [fingerprint], ...person });
    assert.deepEqual(rulesAt('b.txt'), []);
    await client.ask('cohortlint/scanFile', { uri: uri('b.txt') });
    assert.deepEqual(rulesAt('b.txt'), []);
  });

  it('take an acceptance back, and show its Problems again', async () => {
    const [email] = await rows('identifier/email');
    await client.ask('cohortlint/accept', { folder: uri(), issues: [email!.id], ...person });
    const { suppressions } = await overview();
    await client.ask('cohortlint/withdraw', { folder: uri(), id: suppressions[0]!.id });
    assert.deepEqual(rulesAt('b.txt'), ['identifier/email']);
    await assert.rejects(client.ask('cohortlint/withdraw', { folder: uri(), id: 'none' }), /no acceptance "none"/);
  });

  it('refuse a reason that holds an identifier, and accept nothing', async () => {
    const [email] = await rows('identifier/email');
    const reason = 'jane.roe@clinic.example agreed';
    await assert.rejects(
      client.ask('cohortlint/accept', { folder: uri(), issues: [email!.id], ...person, reason }),
      /The reason holds an e-mail address/,
    );
    assert.deepEqual((await overview()).suppressions, []);
  });

  it('ignore by an edit of the configuration, which counts once it is saved', async () => {
    client.applyEdit = (edit) => save(edit, folder);
    const params = { folder: uri(), rule: 'identifier/phone', path: 'a.txt', reason: 'A switchboard' };
    const answer = await client.ask('cohortlint/ignore', params);
    assert.equal(answer.uri, uri('cohortlint.config.json'));
    const document = { uri: answer.uri, languageId: 'json', version: 1, text: '' };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: document });
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: answer.uri } });
    await client.until(() => !rulesAt('a.txt').includes('identifier/phone'));
    const { suppressions, stale } = await overview();
    assert.deepEqual(
      suppressions.map(({ kind, rule, path, findings }) => [kind, rule, path, findings]),
      [['ignored', 'identifier/phone', 'a.txt', 1]],
    );
    assert.equal(stale, false);
  });

  it('ignore nothing where the configuration is broken, and change nothing in it', async () => {
    writeFileSync(join(folder, 'cohortlint.config.json'), '{ "policy": ');
    client.applyEdit = () => assert.fail('no edit is wanted');
    await assert.rejects(
      client.ask('cohortlint/ignore', { folder: uri(), rule: 'identifier/phone', reason: 'A switchboard' }),
      /cohortlint\.config\.json:\d+:\d+: not valid JSON/,
    );
  });

  it('made in the terminal are taken over when the client asks whether files changed', async () => {
    const run = cohortlint(['baseline', 'create', folder, '--reason', 'Role mailboxes', '--by', 'steward']);
    assert.equal(run.status, 0, run.stderr);
    await client.ask('cohortlint/checkStale', null);
    assert.deepEqual([rulesAt('a.txt'), rulesAt('b.txt')], [[], []]);
    assert.notEqual((await overview()).verdict, 'blocked');
  });

  it('say what is wrong with a baseline in place of scanning without it', async () => {
    writeFileSync(join(folder, 'accepted.json'), '{ "schemaVersion": 9 }');
    writeFileSync(join(folder, 'cohortlint.config.json'), '{ "baseline": "accepted.json" }');
    await assert.rejects(client.ask('cohortlint/scanDataset', { folder: uri() }), /accepted\.json" is of version 9/);
    assert.equal((await overview()).verdict, 'blocked', 'the last result is there still');
  });

  it('are offered as code actions that hold nothing raw', async () => {
    const diagnostic = client.diagnostics.get(uri('b.txt'))![0]!;
    const actions = await client.connection.sendRequest<CodeAction[]>(
      'textDocument/codeAction',
      actionParams(diagnostic),
    );
    const commands = actions.map(({ command }) => command!.command);
    assert.deepEqual(commands, [
      'cohortlint.accept',
      'cohortlint.accept',
      'cohortlint.ignore',
      'cohortlint.copyMaskedFinding',
    ]);
    assert.doesNotMatch(JSON.stringify(actions), /john|clinic/);
  });

  const actionParams = (diagnostic: Diagnostic) => ({
    textDocument: { uri: uri('b.txt') },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
});

/** What an editor does with the edit and a person's Save. */
function save({ documentChanges }: WorkspaceEdit, folder: string): void {
  for (const change of documentChanges ?? []) {
    if ('edits' in change) {
      const [edit] = change.edits;
      writeFileSync(join(folder, 'cohortlint.config.json'), (edit as { newText: string }).newText);
    }
  }
}
