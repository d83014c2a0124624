import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Uri } from 'vscode';
import { until } from '../../../scripts/host/until.ts';
import { bytesRead, serverProcesses } from '../server-process.ts';
import { makeSlowDataset } from '../slow-dataset.ts';
import { allFindings, dataset, seenProblems } from './findings.ts';

/** A tenth of the slow dataset. */
const inItsMiddle = 16e6;

describe('A server that dies in the middle of a scan', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-slow-'));
    makeSlowDataset(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('ends the scan and is started again for the next', async () => {
    await commands.executeCommand('cohortlint.scanDataset', dataset());
    const [server] = serverProcesses(process.pid);
    assert.ok(server);
    const before = bytesRead(server);
    const scan = commands.executeCommand('cohortlint.scanDataset', Uri.file(folder));
    await until(
      'the scan is in its middle',
      () => bytesRead(server) - before,
      (bytes) => bytes > inItsMiddle,
    );
    process.kill(server, 'SIGKILL');
    await scan;
    await until('nothing is shown that a dead server vouched for', seenProblems, () => allFindings().length === 0);

    await commands.executeCommand('cohortlint.scanDataset', dataset());
    assert.ok(allFindings().length > 0);
    assert.notEqual(serverProcesses(process.pid)[0], server);
  });
});
