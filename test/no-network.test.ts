import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Loaded into the process and its threads before the program: every way to open a socket or to ask for an address ends the
 * process with a status of its own.
 */
const guard = `
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');
const refuse = (name) => () => { require('node:fs').writeSync(2, 'OPENED ' + name); process.exit(97); };
net.Socket.prototype.connect = refuse('a socket');
net.Server.prototype.listen = refuse('a server');
dns.lookup = refuse('a name look-up');
dgram.createSocket = refuse('a datagram socket');
globalThis.fetch = refuse('a request');
`;

describe('a scan', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cohortlint-local-'));
    writeFileSync(join(folder, 'guard.cjs'), guard);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const node = (...args: string[]) =>
    spawnSync(process.execPath, ['--require', join(folder, 'guard.cjs'), ...args], { encoding: 'utf8' });

  it('opens no socket, neither in the process nor in its threads', () => {
    for (let index = 0; index < 200; index += 1) {
      writeFileSync(join(folder, `f${index}.txt`), 'https://example.com and jane.roe@clinic.example\n');
    }
    const { status, stderr } = node('dist/cli.js', 'scan', folder, '--jobs', '2', '--format', 'json');
    assert.equal(stderr.includes('OPENED'), false);
    assert.equal(status, 1);
  });

  it('would be caught if it opened one', () => {
    const { status } = node('-e', "fetch('http://127.0.0.1:9')");
    assert.equal(status, 97);
  });
});
