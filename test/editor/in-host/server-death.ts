import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commands, Uri } from 'vscode';
import { serverProcesses } from '../server-process.ts';
import { makeSlowDataset } from '../slow-dataset.ts';
import { allFindings, dataset } from './findings.ts';

describe('A server that dies in the middle of a scan', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-slow-'));
    makeSlowDataset(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('ends the scan and is started again for the next', async () => {
    const scan = commands.executeCommand('cohortlint.scanDataset', Uri.file(folder));
    await sleep(1_500);
    const [server] = serverProcesses(process.pid);
    assert.ok(server);
    process.kill(server, 'SIGKILL');
    await scan;
    assert.deepEqual(allFindings(), [], 'nothing is shown that a dead server vouched for');

    await commands.executeCommand('cohortlint.scanDataset', dataset());
    assert.ok(allFindings().length > 0);
    assert.notEqual(serverProcesses(process.pid)[0], server);
  });
});
